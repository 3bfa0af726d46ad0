/**
 * Remembers what was made of a file, as long as its text is the same.
 * @param file the file, with whatever else it is read by
 * @param source its text
 * @param make reads it; what is undefined, because it has faults, is made anew the next time
 */
export type Memory = <T>(file: string, source: string, make: () => T | undefined) => T | undefined;

/** Remembers nothing: for what is read once. */
export const noMemory: Memory = (_file, _source, make) => make();

/** For content that is read again at every edit: only the files that changed are parsed. */
export function createMemory(): Memory {
  const known = new Map<string, { source: string; made: unknown }>();
  return <T>(file: string, source: string, make: () => T | undefined) => {
    const earlier = known.get(file);
    if (earlier?.source === source) return earlier.made as T;
    const made = make();
    if (made === undefined) known.delete(file);
    else known.set(file, { source, made });
    return made;
  };
}
