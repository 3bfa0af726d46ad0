import { defineConfig } from 'astro/config';
import { pagefind } from '../../../src/integrations/pagefind.ts';
import { wholeOutput } from '../../../src/integrations/whole-output.ts';

// A site of a few pages, built with the build steps of the real one. FAULT says where its build fails.
export default defineConfig({
  cacheDir: '.astro/cache',
  devToolbar: { enabled: false },
  integrations: [
    pagefind(),
    {
      name: 'fault',
      hooks: {
        'astro:build:done': () => {
          if (process.env['FAULT'] === 'end') throw new Error('a fault at the end');
        },
      },
    },
    wholeOutput(),
  ],
});
