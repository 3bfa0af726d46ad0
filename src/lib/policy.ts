/** What a page allows beside its own files: source expressions, such as the hash of its styles. */
export interface Allowed {
  style: string;
}

/**
 * The Content-Security-Policy of a page as one line, for a meta tag or a header: nothing from elsewhere, and of what is
 * inline only the page's own styles, by their hash. Who may frame a page can be said in a header alone; README tells hosts.
 * `wasm-unsafe-eval` is there because Pagefind's index reader is WebAssembly.
 */
export function contentSecurityPolicy({ style }: Allowed): string {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': style,
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
