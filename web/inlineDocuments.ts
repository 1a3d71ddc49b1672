import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const CALL = /\bgql\(`([^`]*)`\)/g;
const OPERATION = /\b(query|mutation|subscription|fragment)\s+(\w+)/;
const MADE = /^export const (\w+)Document = (\{.*\}) as unknown as /gm;

/**
 * Puts each document where it is asked for, so that a page brings its own and not those of all pages: left to itself,
 * `gql` looks them up in one list of all. A fragment is only a type to whoever reads it, and needs none.
 * @param generated path of the module that holds the document of every operation
 */
export function inlineDocuments(generated: string): Plugin {
  let documents = new Map<string, string>();
  return {
    name: 'inline-documents',
    enforce: 'pre',
    buildStart() {
      const made = readFileSync(generated, 'utf8').matchAll(MADE);
      documents = new Map(Array.from(made, ([, name, document]) => [name!, document!]));
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('gql(`')) return null;
      const inlined = code.replace(CALL, (_call, text: string) => {
        const [, kind, name] = OPERATION.exec(text) ?? [];
        const document = kind === 'fragment' ? '{}' : documents.get(name ?? '');
        if (!document) throw new Error(`${id}: ${name ?? 'a document without a name'} has not been generated.`);
        // As many lines as before, so that what is told of a line holds.
        return `(${document}${'\n'.repeat(text.split('\n').length - 1)})`;
      });
      return { code: inlined, map: null };
    },
  };
}
