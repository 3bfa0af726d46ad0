/** Names an entry everywhere: its family and its key, such as `symptom:3` or `code:50011`. */
export type Ref = `${string}:${string}`;

/** Joins a family and a key. */
export function refOf(family: string, key: string | number): Ref {
  return `${family}:${key}`;
}

/**
 * Takes a reference apart.
 * @param text such as `symptom:3` or `symptom:3#test-sso`
 * @returns undefined when the text is no reference
 */
export function parseRef(text: string): { family: string; key: string; ref: Ref; anchor: string | undefined } | undefined {
  const [, family, key, anchor] = /^([a-z][a-z-]*):([^#\s]+)(?:#([^#\s]+))?$/.exec(text) ?? [];
  return family && key ? { family, key, ref: `${family}:${key}`, anchor } : undefined;
}
