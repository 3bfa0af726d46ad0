/** A token of a session, or the code in an address that is exchanged for one: both let somebody in. */
const token = /(?<![\w-])eyJ[\w-]{10,}\.eyJ|[?&#](?:code|id_token|access_token)=[\w.-]{20,}/;

/** A secret or a token behind its name. */
const labelled = /\b(?:(?:client|app)[ _-]?secret|clientgeheim|(?:access|refresh|id|session)[ _-]?token)["']?\s{0,3}[:=]\s{0,3}\S{6}/i;

/** Whether a text holds a token or a secret that lets somebody in. */
export function holdsToken(text: string): boolean {
  return token.test(text) || labelled.test(text);
}
