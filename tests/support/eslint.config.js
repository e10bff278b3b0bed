import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** Typed rules for TypeScript and Svelte; artwork is the project's own markup, so `{@html}` of it is allowed. */
export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'tests/.results/', 'public/', '**/*.astro'] },
  ...tseslint.configs.strictTypeChecked,
  ...svelte.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['astro.config.mjs', 'tests/support/*.js'] },
        tsconfigRootDir: new URL('../..', import.meta.url).pathname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
      // `_` stands for what an each block or a pattern must name but nobody reads.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      'svelte/no-at-html-tags': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // The parser shows a component's own type parameter as its bound, so the rule takes it for a default.
    rules: { '@typescript-eslint/no-unnecessary-type-arguments': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
