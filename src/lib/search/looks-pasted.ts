/** Whether a text in the search field is a pasted error message rather than a query. */
export function looksPasted(text: string): boolean {
  const short = text.slice(0, 5_000);
  return /[0-9a-f]{8}-[0-9a-f]{4}-/i.test(short) || (/aadsts\s*\d{5}/i.test(short) && short.length > 60);
}
