import type { DocumentNode } from 'graphql';

/** The hash under which the build has stored a document; null for one the build did not see. */
export function documentIdOf(document: DocumentNode): string | null {
  return (document as DocumentNode & { __meta__?: { hash?: string } }).__meta__?.hash ?? null;
}
