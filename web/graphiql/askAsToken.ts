import { createClient } from 'graphql-sse';

/** What GraphiQL gives to be asked. */
interface Question {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

const address = '/graphql';
const isSubscription = ({ query }: Question) => /^\s*subscription\b/m.test(query.replace(/#.*$/gm, ''));

/**
 * Asks the API with a token and without the browser's own session, which runs only the pages' stored documents. A
 * subscription goes on as a stream until it is stopped.
 */
export function askAsToken(token: string, language: string) {
  const headers = { 'accept-language': language, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return (question: Question): Promise<unknown> | AsyncIterable<unknown> => {
    const { query, variables, operationName } = question;
    const body = { query, variables: variables ?? undefined, operationName: operationName ?? undefined };
    if (isSubscription(question)) return createClient({ url: address, headers, credentials: 'omit' }).iterate(body);
    const init = {
      method: 'POST',
      credentials: 'omit' as const,
      headers: { 'content-type': 'application/json', ...headers },
    };
    return fetch(address, { ...init, body: JSON.stringify(body) }).then((response) => response.json());
  };
}
