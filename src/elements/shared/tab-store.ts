/** What is kept in this tab only, and gone with it. Storage may be denied; then nothing is kept. */
export function keepInTab(name: string, value: unknown) {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Nothing is kept.
  }
}

/** What was kept in this tab under a name, or undefined. Whoever reads it judges whether it is what it should be. */
export function keptInTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** The text that was kept in this tab under a name; "" for none. */
export function textKeptInTab(name: string): string {
  const kept = keptInTab(name);
  return typeof kept === 'string' ? kept : '';
}

const keyOf = (name: string) => `aanmeldwijzer.${name}`;
