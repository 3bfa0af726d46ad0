import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { remove, removeLeftovers, replace, restore, unfinishedFolder } from './output-folder.ts';

/**
 * Builds beside the output folder and takes its place when everything is there, so that a build that fails or is killed
 * leaves the last good site as it was. Must be the last integration.
 */
export function wholeOutput(): AstroIntegration {
  let folder = '';
  let unfinished = '';
  return {
    name: 'whole-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folder = resolve(fileURLToPath(config.outDir));
        unfinished = unfinishedFolder(folder);
        updateConfig({ outDir: pathToFileURL(`${unfinished}/`) });
      },
      'astro:build:start': () => {
        restore(folder);
        removeLeftovers(folder);
        process.once('exit', () => remove(unfinished));
      },
      'astro:build:done': ({ logger }) => {
        replace(folder, unfinished);
        logger.info(`whole, and now in ${relative(process.cwd(), folder) || folder}`);
      },
    },
  };
}
