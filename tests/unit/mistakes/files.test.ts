/** Mistakes in files as such: missing, misnamed, misplaced, in another encoding. */
import { testMistakes, type Copy } from './workshop.ts';

const folder = 'content/symptoms/01-unexpected-prompt';
const record = `${folder}/symptom.yaml`;
const [nl, en] = [`${folder}/nl.mdx`, `${folder}/en.mdx`];
const said = `${folder}/said.nl.txt`;
const general = 'content/general/said.en.txt';
const code = 'content/codes/50011.yaml';
const mark = '\ufeff';
const withMark = (file: string) => (copy: Copy) => copy.write(file, mark + copy.read(file));
const withEnds = (file: string, end: string) => (copy: Copy) => copy.write(file, copy.read(file).replaceAll('\n', end));
const latin1 = (file: string) => (copy: Copy) =>
  copy.write(file, Buffer.from(copy.read(file).replace(/^name: .*/m, 'name: Café'), 'latin1'));
const rendered = 'A build of such a file was compared with one of the file as it was: the pages are the same, byte for byte.';

testMistakes('files', [
  { mistake: 'nothing', make: () => undefined, harmless: 'The content is published as it is.' },
  {
    mistake: 'a language left out',
    make: (copy) => copy.remove(en),
    stopped: [en, 1, /The file is missing/, /Add it/],
  },
  {
    mistake: 'a record left out',
    make: (copy) => copy.remove(record),
    stopped: [record, 1, /The file is missing/, /Add it/],
  },
  {
    mistake: 'what callers say left out',
    make: (copy) => copy.remove(said),
    stopped: [said, 1, /The file is missing/, /Add it/],
  },
  {
    mistake: 'what callers say emptied',
    make: (copy) => copy.write(said, '\n\n'),
    stopped: [said, 1, /Nothing is said/, /a line each/],
  },
  {
    mistake: 'a thing that callers say written twice',
    make: (copy) => copy.write(said, 'een melding\niets anders\n een melding\n'),
    stopped: [said, 3, /stands in line 1 too/, /Remove one/],
  },
  {
    mistake: 'what callers say under a name without its language',
    make: (copy) => copy.rename(said, `${folder}/said.txt`),
    stopped: [`${folder}/said.txt`, 1, /Nothing reads a file/, /said\.nl\.txt/],
  },
  {
    mistake: 'empty lines and marks of lists in what callers say',
    make: (copy) => copy.write(said, '\n\n- een melding\n\n"nog een"\n'),
    harmless: 'Search takes words only, and no reader sees the line.',
  },
  {
    mistake: 'what callers say who only say that it fails left out',
    make: (copy) => copy.remove(general),
    stopped: [general, 1, /The file is missing/, /Add it/],
  },
  {
    mistake: 'a text beside what they say',
    make: (copy) => copy.write('content/general/nl.mdx', 'x'),
    stopped: ['content/general/nl.mdx', 1, /Nothing reads a file/, /said\.nl\.txt/],
  },
  {
    mistake: 'a record with another ending',
    make: (copy) => copy.rename(record, `${folder}/symptom.yml`),
    stopped: [`${folder}/symptom.yml`, 1, /Nothing reads a file/, /symptom\.yaml/],
  },
  {
    mistake: 'a code with another ending',
    make: (copy) => copy.rename(code, 'content/codes/50011.yml'),
    stopped: ['content/codes/50011.yml', 1, /Nothing reads a file/, /<key>\.yaml/],
  },
  {
    mistake: 'a text with another ending',
    make: (copy) => copy.rename(nl, `${folder}/nl.md`),
    stopped: [`${folder}/nl.md`, 1, /Nothing reads a file/, /nl\.mdx/],
  },
  {
    mistake: 'a text with a capital in its name',
    make: (copy) => copy.rename(nl, `${folder}/NL.mdx`),
    stopped: [`${folder}/NL.mdx`, 1, /Nothing reads a file/, /nl\.mdx/],
  },
  {
    mistake: 'a file that an editor left behind',
    make: (copy) => copy.write(`${folder}/nl.mdx~`, 'x'),
    stopped: [`${folder}/nl.mdx~`, 1, /Nothing reads a file/, /Remove it/],
  },
  {
    mistake: 'a picture beside a text',
    make: (copy) => copy.write(`${folder}/scherm.png`, Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    stopped: [`${folder}/scherm.png`, 1, /Nothing reads a file/, /Remove it/],
  },
  {
    mistake: 'a text that is not in a folder of its own',
    make: (copy) => copy.write('content/symptoms/nl.mdx', 'x'),
    stopped: ['content/symptoms/nl.mdx', 1, /Nothing reads a file/, /<name>\/symptom\.yaml/],
  },
  {
    mistake: 'a settings file misspelt',
    make: (copy) => copy.rename('content/terms.yaml', 'content/term.yaml'),
    stopped: ['content/term.yaml', 1, /Nothing reads a file/, /terms\.yaml/],
  },
  {
    mistake: 'a folder that no family has',
    make: (copy) => copy.makeFolder('content/symptons'),
    stopped: ['content/symptons', 1, /Nothing reads a file or folder/, /symptoms/],
  },
  {
    mistake: 'a folder called as a file',
    make: (copy) => {
      copy.remove(nl);
      copy.makeFolder(nl);
    },
    stopped: [nl, 1, /This is no file/, /Put a file/],
  },
  {
    mistake: 'what an operating system leaves behind',
    make: (copy) => copy.write(`${folder}/.DS_Store`, Uint8Array.of(0, 0, 0, 1)),
    harmless: 'Nobody made it, and nothing reads it.',
  },
  {
    mistake: 'an empty text',
    make: (copy) => copy.write(nl, ''),
    stopped: [nl, 1, /The file is empty/, /Begin the file with ---/],
  },
  {
    mistake: 'a picture saved as a text',
    make: (copy) => copy.write(nl, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)),
    stopped: [nl, 1, /no UTF-8 text/, /UTF-8/],
  },
  {
    mistake: 'a picture among the codes, called as one',
    make: (copy) => copy.write('content/codes/photo.yaml', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)),
    stopped: ['content/codes/photo.yaml', 1, /no UTF-8 text/, /UTF-8/],
  },
  {
    mistake: 'a text of 16 bits a letter',
    make: (copy) => copy.write(nl, Buffer.from(mark + copy.read(nl), 'utf16le')),
    stopped: [nl, 1, /no UTF-8 text/, /UTF-8/],
  },
  {
    mistake: 'a record in Latin-1',
    make: latin1(code),
    stopped: [code, 'name:', /no UTF-8 text/, /Save it in the encoding UTF-8/],
  },
  { mistake: 'a byte order mark before a text', make: withMark(nl), harmless: rendered },
  { mistake: 'a byte order mark before a record', make: withMark(record), harmless: rendered },
  { mistake: 'line ends of Windows in a text', make: withEnds(nl, '\r\n'), harmless: rendered },
  { mistake: 'line ends of Windows in a record', make: withEnds(record, '\r\n'), harmless: rendered },
  { mistake: 'line ends of an old Macintosh', make: withEnds(en, '\r'), harmless: rendered },
  {
    mistake: 'line ends of Windows in what is permanent',
    make: (copy) => ['content/published.txt', 'content/redirects.yaml'].forEach((file) => withEnds(file, '\r\n')(copy)),
    harmless: 'They are read like every other text.',
  },
  {
    mistake: 'a fault in a text with line ends of Windows',
    make: (copy) => {
      copy.addBehind(nl, '<Section id="you">', 'Deze applicatie.\n');
      withEnds(nl, '\r\n')(copy);
    },
    stopped: [nl, 'Deze applicatie', /"applicatie" is not used/, /Write "toepassing"/],
  },
  {
    mistake: 'no line end at the end',
    make: (copy) => copy.edit(record, (text) => text.trimEnd()),
    harmless: 'The last line is a line all the same.',
  },
  {
    mistake: 'a merge conflict in a text',
    make: (copy) => copy.addBehind(nl, '<Section id="you">', '<<<<<<< HEAD\nEen.\n=======\nTwee.\n>>>>>>> main\n'),
    stopped: [nl, '<<<<<<< HEAD', /merge conflict/, /Keep one of the two/],
  },
  {
    mistake: 'a merge conflict in a record',
    make: (copy) => copy.addBehind(record, 'number:', '<<<<<<< HEAD\n# one\n=======\n# two\n>>>>>>> main'),
    stopped: [record, '<<<<<<< HEAD', /merge conflict/, /Keep one of the two/],
  },
]);
