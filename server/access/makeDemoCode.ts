import type { ClientBase } from 'pg';
import { newSecret, secretHash } from './secret.js';

/**
 * A code that signs the account with an e-mail address in once, at `/sign-in?link=<code>`, within a day. Only a server
 * started for the demo takes it. `owner`: signed in as the owner of the tables.
 */
export async function makeDemoCode(owner: ClientBase, email: string): Promise<string> {
  const code = newSecret();
  await owner.query(
    `insert into one_time_code (secret_hash, account_id, for_demo, expires_at)
     select $1, id, true, now() + interval '1 day' from account where email = lower($2)`,
    [secretHash(code), email],
  );
  return code;
}
