import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const OFFICE = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'];
const BROWSER = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'];

/** Forbids globals with the reason; a later block for the same files replaces an earlier one. */
function forbidGlobals(names, message) {
  return names.map((name) => ({ name, message }));
}

const officeOnlyInItsRoom = forbidGlobals(OFFICE, 'Only src/host/office knows Office.js; use the port.');
const engineKnowsNoBrowser = forbidGlobals(
  [...BROWSER, 'process'],
  'The engine runs in Excel, in browsers, in workers and in Node alike; take what you need as an argument.',
);

/** The same for their types (`Excel.Range`), which no-restricted-globals does not look at. */
const officeTypesOnlyInTheirRoom = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${OFFICE.join('|')})$/]`,
  message: 'Only src/host/office knows the types of Office.js; use the port.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'test/screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      // `== null` says "null or undefined" and nothing else.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
      'max-lines': ['warn', { max: 300 }],
      'no-warning-comments': ['warn', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Codes and figures are plain ASCII; taking them apart by spreading is what one means.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A method of the port is async without awaiting so that what it throws becomes a rejection.
      '@typescript-eslint/require-await': 'off',
      // Under noUncheckedIndexedAccess "this index exists" is often known to the reader and to no type.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'no-restricted-globals': ['error', ...officeOnlyInItsRoom],
      'no-restricted-syntax': ['error', officeTypesOnlyInTheirRoom],
    },
  },
  {
    files: ['src/{app,layouts,lint,nomenklatur,plan,rules,sheet,table,text}/**/*.ts', 'src/host/port.ts'],
    rules: { 'no-restricted-globals': ['error', ...officeOnlyInItsRoom, ...engineKnowsNoBrowser] },
  },
  {
    files: ['src/pane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // Both speak for the React compiler, which is not used here; measuring the page in an effect is what effects are for.
      'react-hooks/incompatible-library': 'off',
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    files: ['src/host/office/**/*.ts', 'src/pane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Besides the host: the greeting of the library, and the ribbon's functions, which only Office itself can be given.
    files: [
      'src/host/office/**/*.ts',
      'src/pane/office-start.ts',
      'src/commands/ribbon-commands.ts',
      'test/**/*.{ts,tsx}',
    ],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['src/cli/**/*.ts', 'scripts/**', 'test/{accuracy,benchmark}/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Tests read JSON and speak to Office stand-ins; what comes back is checked by the expectations.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', __filename: 'readonly' },
    },
  },
  prettier,
);
