import { labelPattern, skeleton } from './skeleton.ts';

/** What a label announces. */
type Kind = 'request' | 'correlation' | 'time' | 'date' | 'code';

/** A label in a message: what it announces, and from where to where it stands. */
export interface Label {
  kind: Kind;
  start: number;
  end: number;
}

/**
 * Words that make a label beside "id", by what they announce. Sources: Microsoft's sign-in pages, token responses and
 * sign-in logs; the translated ones as Microsoft's machine-translated documentation and pages write them.
 */
const idWords = {
  request: {
    // As in "request id" and "Anforderungs-ID"; "trace" also begins "traceparent", which is none.
    before: `request|trace|tracing|aanvraags|aanvraag|verzoek|traceer|traceerings|tracerings|sporings|opsporings|spoor|tracking
      |anforderungs|anforderung|anfrage|ablaufverfolgungs|ablaufverfolgung|verfolgungs|überwachungs
      |demande|requête`,
    // As in "ID de la demande".
    after: `demande|requête|trace|suivi|traçage|traçabilité|solicitud|petición|seguimiento|richiesta|traccia|solicitação|pedido`,
  },
  correlation: {
    before: 'correlation|correlatie|corr|korrelations|korrelation|corrélation',
    after: 'corrélation|correlación|correlazione|correlação',
  },
};
const labels = {
  time: `time stamp|tijd stempel|tijdstip|zeitstempel|zeitpunkt|horodatage|horodateur|created date time|marca de tiempo
    |marca temporal|data e ora|carimbo de data/hora`,
  date: `date|datum|date and time|date/time|datum en tijd|datum/tijd|datum und uhrzeit|datum/uhrzeit|date et heure|date/heure|date utc
    |datum utc`,
  // A pattern allows a gap where there is a space, so "fout code" is "foutcode" too.
  code: `error codes|error code|error?code|error number|fout codes|fout code|fout nummer|fehler codes|fehler code|fehler nummer
    |codes d'erreur|code d'erreur|code erreur|code de l'erreur|code de erreur|código de error|codice errore|codice di errore
    |código de erro|result type|error(s)`,
};

/**
 * Words before a label that make it another: the caller's own id, that of an earlier request, or a ticket's. On the same
 * line only: a sentence may end in "access" or "client" above the label.
 */
const other = new RegExp(
  `(?:(?:${oneOf('client|original|oorspronkelijk|oorspronkelijke|ursprüngliche|parent|correlation|sub')})[ _-]?|(?:${oneOf('support|service|access')})[ _-])$`,
);

const idAfter = oneOf('id|identifier|identificatie|identificator|kennung|bezeichner|guid');
const idBefore = oneOf('id|identifiant|identificateur|identificador');
const gap = "[\\s_.'*-]{0,4}";
// A label may lack its "id" where a colon and a GUID follow at once.
const guidNext = '(?= ?[:=] ?[a-z0-9]{8}-[a-z0-9]{4}-)';

function idPattern({ before, after }: { before: string; after: string }): string {
  const first = oneOf(before);
  const article = `(?:(?:${oneOf('de|du|di|da|do|della|of')})${gap}(?:(?:la|l)${gap})?)?`.replaceAll('l', 'i');
  return `(?:${first})(?:${gap}(?:${idAfter})|${guidNext})|(?:${idBefore})${gap}${article}(?:${oneOf(after)})(?!${gap}id)`;
}

function oneOf(list: string): string {
  return list
    .split('|')
    .map((label) => labelPattern(label.trim()))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

// In the order of the pattern's groups.
const kinds: Kind[] = ['request', 'correlation', 'time', 'date', 'code'];
const finder = new RegExp(
  `(${idPattern(idWords.request)})|(${idPattern(idWords.correlation)})|(${oneOf(labels.time)})` +
    // "Date" is a common word: it counts at the start of a line or a table cell only.
    `|((?<=^ {0,4}|\\n {0,4}|[",;{|] ?)(?:${oneOf(labels.date)})(?![a-z]))|(${oneOf(labels.code)})`,
  'g',
);

/** All labels of a message, in order, given its skeleton. */
export function findLabels(bones: string): Label[] {
  const found: Label[] = [];
  for (const match of bones.matchAll(finder)) {
    const kind = kinds.find((_, index) => match[index + 1] !== undefined);
    if (!kind) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (kind === 'request' && other.test(bones.slice(Math.max(0, start - 20), start))) continue;
    if (kind === 'time' && bones.charAt(start - 1) === '@') continue; // A log's own time.
    found.push({ kind, start, end });
  }
  return found;
}

/** Whether a cell of a table is nothing but a label. */
export function isLabel(cell: string): boolean {
  const bones = skeleton(cell.trim());
  const [label] = findLabels(bones);
  return label !== undefined && label.start === 0 && bones.length - label.end <= 6;
}
