import { newId } from '../shared/uuid.js';
import { Refusal } from '../shared/Refusal.js';
import type { Door } from './Door.js';
import { isPassword } from './password.js';
import { newSecret, secretHash } from './secret.js';

interface SignInFacts {
  account_id: string;
  password_hash: string | null;
}

/**
 * The secret of a new session for whoever knows the password of the account with this e-mail address. One answer and
 * the same work whether the account is unknown or the password wrong: UNAUTHENTICATED.
 */
export async function signIn(door: Door, email: string, password: string): Promise<string> {
  const { rows } = await door.pool.query<SignInFacts>('select * from sign_in_facts($1)', [email.trim()]);
  const account = rows[0];
  const right = await isPassword(password, account?.password_hash ?? null);
  if (!right || !account) {
    throw new Refusal('UNAUTHENTICATED', {
      sv: 'E-postadressen eller lösenordet stämmer inte.',
      en: 'The e-mail address or the password is not right.',
    });
  }
  return startSession(door, account.account_id);
}

/**
 * The secret of a new session for whoever brings a code that signs in once: an invitation, or, in the demo, a link. Any
 * other code is UNAUTHENTICATED.
 */
export async function signInByCode(door: Door, code: string, isDemo: boolean): Promise<string> {
  const { rows } = await door.pool.query<{ account: string | null }>('select use_one_time_code($1, $2) as account', [
    secretHash(code),
    isDemo,
  ]);
  const account = rows[0]?.account;
  if (!account) {
    throw new Refusal('UNAUTHENTICATED', {
      sv: 'Länken gäller inte: den är redan använd eller har gått ut.',
      en: 'The link does not work: it was used already or has expired.',
    });
  }
  return startSession(door, account);
}

/** A new session of an account; the secret is for its browser alone. */
export async function startSession(door: Door, accountId: string): Promise<string> {
  const secret = newSecret();
  await door.pool.query('select start_session($1, $2, $3)', [accountId, newId(), secretHash(secret)]);
  return secret;
}

/** Ends a session at once; does nothing when it has already ended. */
export async function signOut(door: Door, secret: string): Promise<void> {
  await door.pool.query('select end_session($1)', [secretHash(secret)]);
}
