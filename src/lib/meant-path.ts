/** A code or a number as people type it: with "AADSTS" or zeros in front. */
const numbered = /^(?:aadsts)?0*(\d{1,10})$/i;

/**
 * The address that was meant by one typed by hand: a permanent address knows neither capitals nor zeros in front, nor "AADSTS"
 * before a code, and no address of a page has capitals at its end.
 * @param path the path of an address, such as `/help/c/AADSTS50105`
 * @returns the path that was meant, such as `/help/c/50105/`; the same one where it is as it should be
 */
export function meantPath(path: string): string {
  const slash = path.endsWith('/') ? '/' : '';
  const whole = path.slice(0, path.length - slash.length);
  const cut = whole.lastIndexOf('/') + 1;
  const [start, end] = [whole.slice(0, cut), whole.slice(cut)];
  const number = /^\/[a-z]\/$/i.test(start.slice(-3)) ? numbered.exec(end)?.[1] : undefined;
  if (number !== undefined) return `${start.slice(0, -3)}${start.slice(-3).toLowerCase()}${number}/`;
  return start + end.toLowerCase() + slash;
}
