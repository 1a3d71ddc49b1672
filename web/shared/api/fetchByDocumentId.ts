/**
 * Sends `{ documentId, variables, operationName }`: a browser session runs only the client's own stored documents, by
 * the hash that the build gave them. Apollo has put the hash among the extensions (see `documentIdOf`).
 */
export const fetchByDocumentId: typeof fetch = (address, init) => {
  const { extensions, ...body } = JSON.parse(init?.body as string) as {
    extensions?: { documentId?: string };
  };
  const documentId = extensions?.documentId;
  return fetch(address, documentId ? { ...init, body: JSON.stringify({ documentId, ...body }) } : init);
};
