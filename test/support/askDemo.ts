import type { DemoAccess } from '../../server/demo/provideDemo.js';
import type { Answer } from './World.js';

/** Asks the running demo as one of its people, with that person's token: what the page is compared with. */
export async function askDemo(
  url: string,
  person: DemoAccess,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${person.token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  if (!data || errors) throw new Error(errors?.[0]?.message ?? `HTTP ${response.status}`);
  return data;
}
