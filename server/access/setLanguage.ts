import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller, Language } from '../shared/Caller.js';
import { Account } from './Account.js';

/** Chooses the language of the caller's screen and refusals. */
export async function setLanguage(em: EntityManager, caller: Caller, language: Language): Promise<Account> {
  const account = await em.findOneOrFail(Account, caller.accountId);
  account.language = language;
  return account;
}
