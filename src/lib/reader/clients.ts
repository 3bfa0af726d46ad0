import { normalise } from './normalise.ts';
import { skeleton } from './skeleton.ts';

/** A client error as it is recognised: its id, and the codes under which screens show it. */
export interface KnownClient {
  id: string;
  /** Joined by commas. */
  shows: string;
}

/** Client codes stand near the beginning; what follows is somebody's log. */
const searched = 20_000;
/** A short number, or one in brackets, is a code only where little else stands: logs are full of them. */
const shortMessage = 200;
/** From this length on a code is found also where a screenshot reader took letters for digits. */
const longCode = 8;

/**
 * The client errors whose codes stand in a text as whole words, in the order in which they stand there.
 * @param text the message as it was pasted
 * @param codes AADSTS codes that were read from it: their numbers are not client codes too
 * @returns ids, each once
 */
export function findClients(text: string, clients: readonly KnownClient[], codes: readonly string[] = []): string[] {
  const short = text.trim().length <= shortMessage;
  const message = normalise(text.slice(0, searched))
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])(0x|)[ -]?caa[ -]?(?=[\da-foil]{5}(?![\p{L}\p{N}]))/gu, '$1caa');
  const exact = clientsIn((code) => placeOf(code, message, code, message));
  if (exact.length > 0) return exact;
  // Only then, as 4 and A are alike too: CAA70004 is not CAA7000A.
  const bones = skeleton(message);
  return clientsIn((code) => (code.length >= longCode ? placeOf(code, message, skeleton(code), bones) : -1));

  function clientsIn(place: (code: string) => number): string[] {
    const found = clients.flatMap(({ id, shows }) => {
      const sought = shows
        .toLowerCase()
        .split(',')
        .filter((code) => !codes.includes(code) && (short || unmistakable(code)));
      const places = sought.map(place).filter((at) => at >= 0);
      return places.length > 0 ? [{ id, at: Math.min(...places) }] : [];
    });
    return found.sort((a, b) => a.at - b.at).map(({ id }) => id);
  }
}

/** Whether a code means the same in the middle of a log: it has letters, or as many digits as a code of Windows. */
const unmistakable = (code: string) => /^[^[]*[a-z]|\d{8}/.test(code);

/**
 * Where a code stands in a message with no letter or digit against it; -1 where it does not. One that is more letters than
 * number may be the beginning of a longer one, as MSIS is of MSIS7042.
 * @param sought the code as it is looked for in `within`, whose positions are the message's
 */
function placeOf(code: string, message: string, sought: string, within: string): number {
  const against = /(?:\d\D*){4}/.test(code) ? /[\p{L}\p{N}]/u : /\p{L}/u;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const [before, after] = [message[at - 1] ?? ' ', message[at + code.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !against.test(after)) return at;
  }
  return -1;
}
