import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

const forbidden = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'A file bears the name of its one export: export it by that name.',
  },
  barrel: { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that says it.' },
};

const code = [
  {
    files: ['**/*.{ts,tsx}'],
    extends: [eslint.configs.recommended, typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'max-lines': ['warn', { max: 220, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', forbidden.defaultExport, forbidden.barrel],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A handler of a click may be asynchronous: React does not look at what it returns.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Control characters are what the reading of other people's files clears away.
      'no-control-regex': 'off',
      // An interface that promises a promise may be kept by a function that has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Off, because decorators need the value of a class where the types see only its shape.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    // Warns of what the React compiler would leave alone; it is not used here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    // Lists of words and of statements: long, and read by looking something up.
    files: ['server/database/migrations/*.ts', 'server/demo/content/**', 'web/**/{texts,*Texts}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.jest },
    rules: {
      // The answer to a query that a test wrote is whatever the test says it is.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // jest's own rule knows that `expect(mock.method)` is no call; this one does not.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Their tools ask for a default export.
    files: ['codegen.ts', 'web/vite.config.ts', 'test/support/global*.ts'],
    rules: { 'no-restricted-syntax': ['error', forbidden.barrel] },
  },
  {
    files: ['.config/**/*.{js,mjs,cjs}', '**/*.cjs'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
];

const schemaPath = `${root}schema.graphql`;

/** Part of the cache's key: a document that was right for another schema is looked at again. */
const settings = existsSync(schemaPath) && {
  schema: createHash('sha256').update(readFileSync(schemaPath)).digest('hex'),
};

const [, namesInContract] = graphql.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'];
/** Languages bear the codes they have everywhere else. */
const enumValue = { style: 'UPPER_CASE', ignorePattern: '^(sv|en)$' };

/** The contract and what the web client asks of it; nothing to say before the contract is printed. */
const contract = !existsSync(schemaPath)
  ? []
  : [
      {
        files: ['schema.graphql', 'web/**/*.graphql'],
        plugins: { '@graphql-eslint': graphql },
        settings,
        languageOptions: {
          parser: graphql.parser,
          parserOptions: {
            graphQLConfig: {
              projects: {
                // Apart from the client, so that a client that asks for nothing yet is no error in the contract.
                contract: { schema: 'schema.graphql' },
                client: {
                  schema: 'schema.graphql',
                  documents: ['web/**/*.{ts,tsx}', '!web/gql/**'],
                  include: 'web/**',
                  extensions: { pluckConfig: { globalGqlIdentifierName: ['gql'], skipIndent: true } },
                },
              },
            },
          },
        },
      },
      {
        files: ['schema.graphql'],
        rules: {
          ...graphql.configs['flat/schema-recommended'].rules,
          ...graphql.configs['flat/schema-relay'].rules,
          '@graphql-eslint/require-description': [
            'error',
            {
              types: true,
              DirectiveDefinition: true,
              rootField: true,
              FieldDefinition: true,
              EnumValueDefinition: true,
              // The roots are what the contract itself is; the generator of the schema has no place for a word on them.
              ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]'],
            },
          ],
          '@graphql-eslint/naming-convention': ['error', { ...namesInContract, EnumValueDefinition: enumValue }],
          // What has identity implements Node and thereby has its id; every other type is a value (an edge, a payload, a silence).
          '@graphql-eslint/strict-id-in-types': 'off',
          // `organizationNumber` and `partnershipName` are words of the field, not a type's name said twice.
          '@graphql-eslint/no-typename-prefix': 'off',
          // Short lists that cannot grow (the points of one meeting's minutes) are plain lists, and a connection offers `nodes` too.
          '@graphql-eslint/relay-edge-types': [
            'error',
            { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
          ],
        },
      },
      { files: ['web/**/*.{ts,tsx}'], settings, processor: graphql.processor },
      {
        files: ['web/**/*.graphql'],
        rules: {
          ...graphql.configs['flat/operations-recommended'].rules,
          '@graphql-eslint/naming-convention': [
            'error',
            {
              VariableDefinition: 'camelCase',
              OperationDefinition: { style: 'PascalCase', forbiddenSuffixes: ['Query', 'Mutation', 'Subscription'] },
              // A fragment is the data of one property of one component: OrganizationCard_organization.
              FragmentDefinition: { requiredPattern: /^[A-Z][A-Za-z]*_[a-z][A-Za-z]*$/ },
            },
          ],
          // The server's own limit.
          '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
        },
      },
    ];

export default defineConfig(
  { ignores: ['**/node_modules', 'dist', 'web/gql', 'coverage', 'temp', '.data*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...code,
  ...contract,
);
