import type { AstroIntegration } from 'astro';

/**
 * Leaves `import()` in scripts as it is. Vite would put a helper of 700 bytes in every first load, which fetches ahead what
 * a script imports; here such scripts import nothing that the page does not have already.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { modulePreload: false },
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                load: (id: string) =>
                  id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
