import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { inlineDocuments } from './inlineDocuments';

const root = fileURLToPath(new URL('.', import.meta.url));
const server = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

/** Where the server answers itself; everything else is the client's. */
const serverPaths = ['/graphql', '/graphiql', '/session', '/files', '/exports', '/feeds', '/healthz', '/readyz'];

export default defineConfig({
  root,
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    sourcemap: true,
    // Which file brings which: what the first page weighs is read out of it.
    manifest: true,
    rolldownOptions: {
      // Two pages: the client, and GraphiQL for those who connect other systems.
      input: { client: `${root}index.html`, graphiql: `${root}graphiql/index.html` },
      output: {
        // What every page needs and what seldom changes stays in the browser's cache over an everyday release. Mantine is
        // left out: each page brings the components it shows.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
            { name: 'apollo', test: /node_modules\/(@apollo\/client|rxjs|@wry|optimism)\// },
            // Small parts that nearly every page shows: together they weigh less than one by one.
            { name: 'common', test: /node_modules\/(@mantine|@tabler)\/|\/web\/shared\//, minShareCount: 60 },
            { name: 'i18n', test: /node_modules\/(i18next|react-i18next)\// },
          ],
        },
      },
    },
  },
  plugins: [
    inlineDocuments(`${root}gql/graphql.ts`),
    react(),
    compression({ algorithms: ['gzip', 'brotliCompress'], exclude: [/\.map$/, /\.woff2$/] }),
  ],
  server: { proxy: Object.fromEntries(serverPaths.map((path) => [path, server])) },
});
