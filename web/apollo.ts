import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import possibleTypes from './gql/possibleTypes';
import { documentIdOf } from './shared/api/documentIdOf';
import { fetchByDocumentId } from './shared/api/fetchByDocumentId';
import { liveLink } from './shared/api/liveLink';
import { pagedConnection } from './shared/api/pagedConnection';
import { refusalOf } from './shared/page/refusalOf';

/** The lists that grow, by the type they belong to. A new connection adds its name here. */
const connections: Record<string, readonly string[]> = {
  Query: [
    'accounts',
    'commitments',
    'contacts',
    'dialogues',
    'imports',
    'interactions',
    'minutesPoints',
    'organizations',
    'partnerships',
    'relationships',
    'responsibilities',
    'search',
    'tokens',
    'unmatchedAddresses',
    'withdrawals',
  ],
  Organization: [
    'children',
    'commitmentsGiven',
    'commitmentsReceived',
    'contacts',
    'dialogues',
    'relationships',
    'timeline',
  ],
  Contact: ['commitmentsGiven', 'commitmentsReceived', 'interactions', 'timeline'],
  Import: ['records'],
  Dialogue: ['commitments', 'interactions', 'timeline'],
  Interaction: ['commitments'],
  Partnership: ['memberships', 'timeline'],
};

function cache() {
  const typePolicies = Object.fromEntries(
    Object.entries(connections).map(([type, fields]) => [
      type,
      { fields: Object.fromEntries(fields.map((field) => [field, pagedConnection])) },
    ]),
  );
  return new InMemoryCache({ possibleTypes: possibleTypes.possibleTypes, typePolicies });
}

interface ApolloOptions {
  /** In which language refusals are to be written. */
  language: () => string;
  /** The session is over: the person must sign in again. */
  onUnauthenticated: () => void;
}

/** The client of `/graphql`: same origin, session cookie, stored documents, live updates over the same address. */
export function makeApolloClient({ language, onUnauthenticated }: ApolloOptions): ApolloClient {
  const signIn = new ErrorLink(({ error }) => {
    if (refusalOf(error).code === 'UNAUTHENTICATED') onUnauthenticated();
  });
  // A question may be asked again; something that changes records may have happened although the answer was lost.
  const retry = new RetryLink({
    delay: { initial: 300, max: 3000, jitter: true },
    attempts: (attempt, { operationType }, error) =>
      attempt < 6 && operationType === OperationTypeNode.QUERY && refusalOf(error).code === 'NETWORK',
  });
  const context = new SetContextLink(({ headers }) => ({
    headers: { ...(headers as Record<string, string> | undefined), 'accept-language': language() },
  }));
  const byId = new ApolloLink((operation, forward) => {
    const documentId = documentIdOf(operation.query);
    if (documentId) {
      operation.extensions = { ...operation.extensions, documentId };
      operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    }
    return forward(operation);
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchByDocumentId });
  const live = liveLink({
    language,
    onUnauthenticated,
    onReconnected: () => void client.refetchQueries({ include: 'active' }),
  });
  const client = new ApolloClient({
    cache: cache(),
    link: ApolloLink.from([
      signIn,
      retry,
      context,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        live,
        ApolloLink.from([byId, http]),
      ),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return client;
}
