import { labelPattern, skeleton } from './skeleton.ts';

/** What a label announces. */
export type Kind = 'request' | 'correlation' | 'time' | 'date' | 'code';

/** A label in a message: what it announces, and from where to where it stands. */
export interface Label {
  kind: Kind;
  start: number;
  end: number;
}

/**
 * Labels by kind. Sources: Microsoft's sign-in pages, token responses and sign-in logs; the translated ones as
 * Microsoft's machine-translated documentation writes them. Longer ones first where one begins another.
 */
const labels: Record<Kind, string[]> = {
  request: [
    'request id',
    'request identifier',
    'trace id',
    'trace identifier',
    'aanvraag id',
    'aanvraag identificatie',
    'verzoek id',
    'traceer id',
    'traceerings id',
    'tracerings id',
    'traceringsid',
    'sporings id',
    'sporing id',
    'aanvraagnummer',
    'verzoeknummer',
    'überwachungs id',
    'anforderungsnummer',
    'anfragekennung',
    'numéro de demande',
    'identifiant de suivi',
    'anforderungs id',
    'anfrage id',
    'anforderungskennung',
    'ablaufverfolgungs id',
    'nachverfolgungs id',
    'verfolgungs id',
    'tracing id',
    'id de la demande',
    'id de demande',
    'identifiant de la demande',
    'identifiant de demande',
    'identificateur de la demande',
    'id de la requête',
    'id de requête',
    'identifiant de la requête',
    'id demande',
    'id de trace',
    'id de la trace',
    'id de suivi',
    'id de traçage',
    'identifiant de trace',
    'id de traçabilité',
    'id de solicitud',
    'id de la solicitud',
    'identificador de solicitud',
    'id de seguimiento',
    'id richiesta',
    'id della richiesta',
    'id traccia',
    'id di traccia',
    'id da solicitação',
    'id de solicitação',
    'id do pedido',
    'id de rastreamento',
  ],
  correlation: [
    'correlation id',
    'correlation identifier',
    'correlatie id',
    'correlatie identificatie',
    'korrelations id',
    'korrelationskennung',
    'korrelation id',
    'id de corrélation',
    'id de la corrélation',
    'id corrélation',
    'identifiant de corrélation',
    'identificateur de corrélation',
    'id de correlación',
    'id di correlazione',
    'id correlazione',
    'id de correlação',
  ],
  time: [
    'timestamp',
    'time stamp',
    'tijdstempel',
    'tijdstip',
    'zeitstempel',
    'horodatage',
    'horodateur',
    'created date time',
    'createddatetime',
    'marca de tiempo',
    'marca temporal',
    'data e ora',
    'carimbo de data/hora',
  ],
  date: ['date', 'datum'],
  code: [
    'error codes',
    'error code',
    'errorcode',
    'error?code',
    'error number',
    'foutcodes',
    'foutcode',
    'fout code',
    'fehlercodes',
    'fehlercode',
    "code d'erreur",
    'code erreur',
    'code de erreur',
    'código de error',
    'codice errore',
    'codice di errore',
    'código de erro',
    'result type',
    'error(s)',
  ],
};

/** Words before a label that make it another: the caller's own id, or the id of an earlier request. */
const other = /(?:ciient|originai|oorspronkeiijke?|ursprungiiche|parent|correiation|sub)[\s_.-]{0,2}$/;

const kinds = Object.keys(labels) as Kind[];
const finder = new RegExp(
  kinds
    .map((kind) => {
      const pattern = labels[kind]
        // "Id" closes many a GUID in a screenshot reader's eyes ("…001d"), so it must begin a word.
        .map((label) => (label.startsWith('id ') ? `(?<![a-z\\d])${labelPattern(label)}` : labelPattern(label)))
        .sort((a, b) => b.length - a.length)
        .join('|');
      // "Date" is a common word: it counts at the start of a line or a table cell only.
      return kind === 'date' ? `(?<date>(?<=^ {0,4}|\\n {0,4}|[",;{] ?)(?:${pattern})(?![a-z]))` : `(?<${kind}>${pattern})`;
    })
    .join('|'),
  'g',
);

/** All labels of a message, in order, given its skeleton. */
export function findLabels(bones: string): Label[] {
  const found: Label[] = [];
  for (const match of bones.matchAll(finder)) {
    const kind = kinds.find((candidate) => match.groups?.[candidate] !== undefined);
    if (!kind) continue;
    const start = match.index;
    const end = start + match[0].length;
    // The time of the log line that carries the message.
    if (kind === 'time' && bones[start - 1] === '@') continue;
    if (kind === 'request' && other.test(bones.slice(Math.max(0, start - 20), start))) continue;
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
