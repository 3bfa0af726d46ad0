import { fill } from '../texts.ts';
import type { SearchIndex } from './index-data.ts';
import { placeOf, targetLetter } from './target-letters.ts';

/** An error code of a query that has a page. */
interface KnownCode {
  title: string;
  url: string;
  targets: number[];
}

/** The codes of a query, and the query without them. */
export interface CodesRead {
  known: KnownCode[];
  /** Codes of which nothing is known. */
  unknown: string[];
  rest: string;
}

const aadsts = /(?:aadsts?|error|fout(?:code)?|code)?[\s:#_-]{0,4}(?<![\p{L}\d])(?:aadsts?_?)?(?<!\d)(\d{4,8})(?![\p{L}\d])/giu;
/** What programs show: `CAA20003`, `0x8004de40`, its number, or a name such as `invalid_grant`. */
const ofPrograms = /(?<![\p{L}\d])(?:(?:0x|caa[\s-]|-)?(?=[a-z]*\d)[\da-z]{4,10}|[a-z]+(?:_[a-z]+)+)(?![\p{L}\d])/giu;

/** Makes the reader of codes: AADSTS codes and those of programs, in any spelling. */
export function createCodeReader(
  index: Pick<SearchIndex, 'codes' | 'codeUrl' | 'codeTitle' | 'clients' | 'clientUrl'>,
): (query: string) => CodesRead {
  const codes = readCodes(index);
  const clients = readClients(index);
  return (query) => {
    const known = new Map<string, KnownCode>();
    const unknown: string[] = [];
    const withoutClients = query.replace(ofPrograms, (text) => {
      const client = clients.get(nameOf(text));
      // A number that both have is Microsoft's sign-in code: that is where the program has it from.
      if (!client || codes.has(Number(text))) return text;
      known.set(client.url, client);
      return '';
    });
    const rest = withoutClients.replace(aadsts, (text, digits: string) => {
      // No code has four digits; alone they are a year or a room.
      if (digits.length === 4 && !/[a-z]/i.test(text)) return text;
      const code = codes.get(Number(digits));
      if (code) known.set(code.url, code);
      else unknown.push(digits);
      return '';
    });
    return { known: [...known.values()], unknown, rest };
  };
}

const packedCode = new RegExp(`([\\da-z]+)(${targetLetter}*)`);

/** One spelling for all: lower case, without `0x`, a decimal number of 32 bits as the hexadecimal that it stands for. */
function nameOf(text: string): string {
  const number = /^-?\d{10}$/.test(text) ? Number(text) : NaN;
  // Programs also show it as a number with a sign.
  if (Math.abs(number) < 2 ** 32) return (number >>> 0).toString(16);
  return text.toLowerCase().replace(/^0x|[\s-]/g, '');
}

const targetsOf = (letters: string) => [...letters].map(placeOf);

function readCodes({ codes, codeUrl, codeTitle }: Pick<SearchIndex, 'codes' | 'codeUrl' | 'codeTitle'>): Map<number, KnownCode> {
  let number = 0;
  return new Map(
    codes.split(' ').map((entry) => {
      const [, difference, letters] = packedCode.exec(entry)!;
      number += parseInt(difference!, 36);
      return [
        number,
        { title: fill(codeTitle, { code: number }), url: codeUrl.replace('*', String(number)), targets: targetsOf(letters!) },
      ];
    }),
  );
}

function readClients({ clients, clientUrl }: Pick<SearchIndex, 'clients' | 'clientUrl'>): Map<string, KnownCode> {
  return new Map(
    clients.split(' ').flatMap((entry): [string, KnownCode][] => {
      const [names, letters] = entry.split(':') as [string, string];
      const [key, ...others] = names.split(',') as [string, ...string[]];
      const url = clientUrl.replace('*', key);
      const all = [key.split('-').at(-1)!, ...others];
      return all.map((name) => [name, { title: /\d/.test(name) ? name.toUpperCase() : name, url, targets: targetsOf(letters) }]);
    }),
  );
}
