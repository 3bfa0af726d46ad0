/** A token of a session, or the code in an address that is exchanged for one: both let somebody in. */
const token = /(?<![\w-])eyJ[\w-]{10,}\.eyJ|[?&#](?:code|id_token|access_token)=[\w.-]{20,}/;

/** Whether a text holds a token that lets somebody in. */
export function holdsToken(text: string): boolean {
  return token.test(text);
}
