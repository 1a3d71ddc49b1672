import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../shared/Caller.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Account } from './Account.js';

/** Closes an account: its sessions and tokens stop working at once. What its person recorded stays. */
export async function closeAccount(em: EntityManager, caller: Caller, id: string): Promise<Account> {
  const account = await find(em, Account, id, 'id');
  if (account.id === caller.accountId) {
    throw badInput('id', { sv: 'Du kan inte stänga ditt eget konto.', en: 'You cannot close your own account.' });
  }
  account.closedAt ??= new Date();
  return account;
}
