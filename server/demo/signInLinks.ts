import pg from 'pg';
import { makeDemoCode } from '../access/makeDemoCode.js';

/** A link for each of these e-mail addresses that signs in once, in their order. `url`: where the server is, without a final slash. */
export async function signInLinks(owner: pg.ClientConfig, url: string, emails: string[]): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const links: string[] = [];
    for (const email of emails) links.push(`${url}/sign-in?link=${await makeDemoCode(client, email)}`);
    return links;
  } finally {
    await client.end();
  }
}
