import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient, type RequestParams } from 'graphql-sse';
import { setConnectionState } from '../frame/connection';
import { documentIdOf } from './documentIdOf';

/** Seconds between attempts, growing to this. */
const longestWait = 30;

/** Attempts that may fail before the person is told. */
const patience = 2;

/** Waits longer after each failed attempt, and never exactly as long as the other browsers in the house. */
function backOff(attempt: number): Promise<void> {
  if (attempt >= patience) setConnectionState('lost');
  const seconds = Math.min(longestWait, 2 ** attempt) * (0.75 + Math.random() / 2);
  return new Promise((done) => setTimeout(done, seconds * 1000));
}

interface LiveOptions {
  language: () => string;
  /** Contact was lost and is back: what happened in between was not heard. */
  onReconnected: () => void;
  onUnauthenticated: () => void;
}

/** Carries subscriptions as Server-Sent Events over the same address as all other requests. */
export function liveLink({ language, onReconnected, onUnauthenticated }: LiveOptions): ApolloLink {
  const client = createClient({
    url: '/graphql',
    credentials: 'same-origin',
    headers: () => ({ 'accept-language': language() }),
    retryAttempts: Number.MAX_SAFE_INTEGER,
    retry: backOff,
    on: {
      connected: (isAgain) => {
        setConnectionState('live');
        if (isAgain) onReconnected();
      },
    },
    fetchFn: async (...request: Parameters<typeof fetch>) => {
      const response = await fetch(...request);
      if (response.status === 401) onUnauthenticated();
      return response;
    },
  });
  return new ApolloLink(({ query, operationName, variables }) => {
    const documentId = documentIdOf(query);
    // The protocol knows `query` only; the server takes `documentId` in its place.
    const named = documentId ? { documentId } : { query: print(query) };
    const request = { ...named, operationName, variables } as unknown as RequestParams;
    return new Observable((sink) =>
      client.subscribe<object>(request, sink as Parameters<typeof client.subscribe<object>>[1]),
    );
  });
}
