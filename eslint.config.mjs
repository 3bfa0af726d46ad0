import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['**/dist*/', '**/.astro/', '**/test-results/', '**/.stryker-tmp/', '**/reports/', '**/node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    // One program for all files; a service that opens them one by one takes twice as long.
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `_` says that a value is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // The compiler behind these rules knows nothing of .astro files; `astro check` does.
    files: ['src/prose/components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
  },
  astro.configs.recommended,
  { files: ['**/*.astro/*.ts'], extends: [typescript.configs.disableTypeChecked] },
);
