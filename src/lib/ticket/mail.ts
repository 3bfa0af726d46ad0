/** Longer addresses are refused by mail programs and by Windows (2,048 characters); some room is left for them to add. */
const longestAddress = 1_900;

/**
 * An address that opens a mail with subject and body. Lines end in CRLF, as mail wants them; of a text that is too long
 * whole lines are left out at the end, and the mail says so.
 * @param to the helpdesk's mail address; empty where it is not known
 * @param shortened the line that says that something is missing
 */
export function mailAddress(to: string, subject: string, body: string, shortened: string): string {
  const lines = body.split('\n');
  const address = (text: readonly string[]) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encode(subject)}&body=${encode(text.join('\r\n'))}`;
  if (address(lines).length <= longestAddress) return address(lines);
  const kept = [...lines];
  while (kept.length > 0 && address([...kept, shortened]).length > longestAddress) kept.pop();
  return address([...kept, shortened]);
}

/** A half of a surrogate pair cannot be encoded, and is replaced. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());
