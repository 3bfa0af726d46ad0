import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/lib/policy.ts';

test('a page may load from its own address what it uses, run nothing inline, and neither send nor resolve anything elsewhere', () => {
  const policy = contentSecurityPolicy({ style: "'sha256-abc='" });
  const directives = Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2) as [string, string]));
  const own = "'self'";
  expect(directives).toEqual({
    // Frames, objects and whatever else is not named below.
    'default-src': "'none'",
    'script-src': `${own} 'wasm-unsafe-eval'`,
    'style-src': "'sha256-abc='",
    ...Object.fromEntries(['img', 'font', 'connect', 'worker', 'manifest'].map((kind) => [`${kind}-src`, own])),
    'form-action': own,
    'base-uri': "'none'",
  });
});
