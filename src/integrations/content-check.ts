import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder, readContent } from '../lib/content/read.ts';
import { ContentError } from '../lib/content/problem.ts';

/** Stops the build on a fault in the content; in dev it says what is wrong and goes on, and reloads on every change. */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        readContent(root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = () => {
          try {
            readContent(root);
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            logger.error(error.message);
          }
        };
        check();
        server.watcher.add(`${root}/${contentFolder}`).on('change', (file) => {
          if (!file.endsWith('.yaml')) return;
          check();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
