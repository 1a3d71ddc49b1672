import type { ApolloClient } from '@apollo/client';

/** Milliseconds that a person who has just saved waits for the page behind to follow. */
const patience = 700;

/** Asks again for what is on the page after something was changed; goes on without it where the answer is slow. */
export async function refreshed(client: ApolloClient): Promise<void> {
  const asked = client.refetchQueries({ include: 'active' });
  // What fails is told by the page that asked.
  const settled = Promise.resolve(asked).catch(() => undefined);
  await Promise.race([settled, new Promise((done) => setTimeout(done, patience))]);
}
