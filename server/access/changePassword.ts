import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { badInput, Refusal } from '../shared/Refusal.js';
import { Account } from './Account.js';
import { endOwnSessions, keepOwnPassword, ownPasswordHash } from './ownSignIn.js';
import { hashPassword, isPassword } from './password.js';
import { refuseWeakPassword } from './refuseWeakPassword.js';

@InputType({ description: 'A new password.' })
export class ChangePasswordInput {
  @Field(() => String, { nullable: true, description: 'The present one; left out only while the account has none.' })
  currentPassword?: string | null;

  @Field(() => String, { description: 'The new one, 12 to 200 characters.' })
  newPassword!: string;
}

/**
 * Gives the caller a new password and ends the sessions on every other device. Refuses tokens (FORBIDDEN), a present
 * password that is not right and a new one that is easily guessed (BAD_USER_INPUT).
 */
export async function changePassword(
  em: EntityManager,
  caller: Caller,
  input: ChangePasswordInput,
  session: Buffer | undefined,
): Promise<Account> {
  if (caller.scopes !== null) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Lösenordet byts av den som är inloggad, inte med en API-nyckel.',
      en: 'The password is changed by whoever is signed in, not with a token.',
    });
  }
  const present = await ownPasswordHash(em);
  if (present !== null && !(await isPassword(input.currentPassword ?? '', present))) {
    throw badInput('input.currentPassword', {
      sv: 'Det nuvarande lösenordet stämmer inte.',
      en: 'The present password is not right.',
    });
  }
  refuseWeakPassword('input.newPassword', input.newPassword, caller.name);
  await keepOwnPassword(em, await hashPassword(input.newPassword));
  await endOwnSessions(em, session);
  return em.findOneOrFail(Account, caller.accountId);
}
