/** What goes into the holes of a text: `{name}`. */
export type Values = Readonly<Record<string, string | number>>;

/** Texts that the server hands to a browser's code, with the language in which numbers, dates and lists are written. */
export interface Handed<K extends string> {
  intl: string;
  texts: Readonly<Record<K, string>>;
}

/** The names of counts among keys: `search.count` where there are `search.count-one` and `search.count-other`. */
type Counted<K extends string> = {
  [Key in K]: Key extends `${infer Name}-other` ? (`${Name}-one` extends K ? Name : never) : never;
}[K];

/** Texts by their keys, filled in. */
export interface Texts<K extends string> {
  (key: K, values?: Values): string;
  /** The form of a text that a number wants in the language, with `{count}` filled in beside the other values. */
  count: (name: Counted<K>, count: number, values?: Values) => string;
  /** The language in which numbers, dates and lists are written. */
  readonly intl: string;
}

/** Makes texts into a function, the same on the server and in the browser. A key without a text gives the key, so that a hole is seen. */
export function createTexts<K extends string>({ intl, texts }: Handed<K>): Texts<K> {
  const all: Readonly<Record<string, string | undefined>> = texts;
  let rules: Intl.PluralRules | undefined;
  const text = (key: string, values: Values = {}) => fill(all[key] ?? key, values);
  const count = (name: string, number: number, values: Values = {}) => {
    const form = `${name}-${(rules ??= new Intl.PluralRules(intl)).select(number)}`;
    // A language may have more forms than its texts make use of.
    return text(form in all ? form : `${name}-other`, { ...values, count: number });
  };
  return Object.assign(text, { count, intl });
}

/** Fills `{name}` in a text; a name without a value stays as it is, so that a hole is seen. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
