/** A client error as it is recognised: its id, and the codes under which screens show it. */
export interface KnownClient {
  id: string;
  /** Joined by commas. */
  shows: string;
}

/** Client codes stand near the beginning; what follows is somebody's log. */
const searched = 20_000;
/** A number without a letter is a code only where little else stands. */
const shortMessage = 200;

/**
 * The client errors whose codes stand in a text as whole words, in the order in which they stand there.
 * @param text the message as it was pasted
 * @returns ids, each once
 */
export function findClients(text: string, clients: readonly KnownClient[]): string[] {
  const message = text.slice(0, searched).toLowerCase();
  const found = clients.flatMap(({ id, shows }) => {
    const places = shows
      .split(',')
      .filter((code) => /[a-z[]/i.test(code) || text.trim().length <= shortMessage)
      .map((code) => placeOf(code.toLowerCase(), message))
      .filter((place) => place >= 0);
    return places.length > 0 ? [{ id, place: Math.min(...places) }] : [];
  });
  return found.sort((a, b) => a.place - b.place).map(({ id }) => id);
}

/** Where a code stands with no letter or digit against it; -1 where it does not. A code may be the beginning of a longer one only if it has no digits. */
function placeOf(code: string, message: string): number {
  const open = /\d/.test(code) ? undefined : /[\p{L}]/u;
  for (let at = message.indexOf(code); at >= 0; at = message.indexOf(code, at + 1)) {
    const [before, after] = [message[at - 1] ?? ' ', message[at + code.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !(open ?? /[\p{L}\p{N}]/u).test(after)) return at;
  }
  return -1;
}
