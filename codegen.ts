import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run codegen`: what the web client knows of the API, from the contract and from its own documents. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['web/**/*.{ts,tsx}', '!web/gql/**/*'],
  // A client without documents is still a client: the first build of a fresh schema must not fail.
  ignoreNoDocuments: true,
  generates: {
    'web/gql/': {
      preset: 'client',
      // Apollo adds __typename to what it sends; the stored documents must say the same, or their answers could not be kept.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        gqlTagName: 'gql',
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // web/gql/persisted-documents.json, hash -> text: all that a browser session may run.
        persistedDocuments: true,
      },
      config: {
        useTypeImports: true,
        // Every scalar of the API is text on the wire; these are the ones worth naming, and the exceptions.
        defaultScalarType: 'string',
        scalars: {
          DateTime: 'string',
          Date: 'string',
          Markdown: 'string',
          OrganizationNumber: 'string',
          MunicipalityCode: 'string',
          CountyCode: 'string',
          JSON: 'unknown',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
    // Without it, fragments on interfaces lose their fields silently.
    'web/gql/possibleTypes.ts': {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3, deterministic: true },
    },
  },
};

export default config;
