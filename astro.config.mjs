import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pagefind } from './src/integrations/pagefind.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { wholeOutput } from './src/integrations/whole-output.ts';

// SITE_URL and BASE_PATH say where the site is hosted; both may be left out.
const { SITE_URL, BASE_PATH = '/' } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  trailingSlash: 'always',
  // The default joins inline elements that stand on separate lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/integrations/build-log.ts' },
  build: {
    // A strict Content-Security-Policy allows nothing inline.
    inlineStylesheets: 'never',
    // A page is made while others are being written.
    concurrency: 8,
  },
  vite: { build: { assetsInlineLimit: 0 } },
  prerenderConflictBehavior: 'error',
  // The MDX integration brings what renders compiled prose; the prose itself is compiled by src/rendered-prose.ts.
  integrations: [mdx(), plainImports(), pagefind(), wholeOutput()],
});
