import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { badInput, Refusal } from '../shared/Refusal.js';
import { DateTime } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Account } from './Account.js';
import { newSecret, secretHash } from './secret.js';
import { Token, TOKEN_SCOPES } from './Token.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const USUAL_DAYS = 90;
const MOST_DAYS = 366;
/** Shown in lists: enough to recognise a token by, too little to guess it from. */
const PREFIX_LENGTH = 10;

@InputType({ description: 'A key to the API.' })
export class CreateTokenInput {
  @Field(() => String, { description: 'What to call it: the system it is for, 1 to 100 characters.' })
  name!: string;

  @Field(() => [String], {
    description:
      'What it may be used for: `read` (always included), `write`, `contacts:read` (names and addresses of contacts), `files:read`.',
  })
  scopes!: string[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it stops working, at most 366 days from now; 90 days when left out.',
  })
  expiresAt?: Date | null;
}

/** Makes a key to the API for the caller. Its secret is answered once and kept nowhere. Refuses more than the caller has. */
export async function createToken(
  em: EntityManager,
  caller: Caller,
  input: CreateTokenInput,
): Promise<{ token: Token; secret: string }> {
  const name = textWithin('input.name', input.name, 100);
  const scopes = scopesOf(caller, input.scopes);
  const secret = newSecret('snd_');
  const account = em.getReference(Account, caller.accountId);
  const token = new Token(account, {
    name,
    scopes,
    prefix: secret.slice(0, PREFIX_LENGTH),
    secretHash: secretHash(secret),
    expiresAt: expiryOf(input.expiresAt),
  });
  em.persist(token);
  return { token, secret };
}

function scopesOf(caller: Caller, asked: string[]): string[] {
  const scopes = TOKEN_SCOPES.filter((scope) => scope === 'read' || asked.includes(scope));
  if (asked.some((scope) => !(TOKEN_SCOPES as readonly string[]).includes(scope))) {
    const known = TOKEN_SCOPES.join(', ');
    throw badInput('input.scopes', {
      sv: `En nyckel kan användas till: ${known}.`,
      en: `A token can be used for: ${known}.`,
    });
  }
  if (scopes.some((scope) => caller.scopes?.includes(scope) === false)) {
    throw new Refusal(
      'FORBIDDEN',
      {
        sv: 'En nyckel kan inte göra en nyckel som får mer än den själv.',
        en: 'A token cannot make one that may do more than itself.',
      },
      { field: 'input.scopes' },
    );
  }
  return scopes;
}

function expiryOf(asked: Date | null | undefined): Date {
  const now = Date.now();
  const expiresAt = asked ?? new Date(now + USUAL_DAYS * DAY_MS);
  if (expiresAt.getTime() > now && expiresAt.getTime() <= now + MOST_DAYS * DAY_MS) return expiresAt;
  throw badInput('input.expiresAt', {
    sv: `En nyckel gäller som längst ${MOST_DAYS} dagar, och inte bakåt i tiden.`,
    en: `A token works for at most ${MOST_DAYS} days, and not back in time.`,
  });
}
