import type { EntityManager } from '@mikro-orm/postgresql';
import { find } from '../shared/find.js';
import { Token } from './Token.js';

/** Withdraws one of the caller's tokens: it stops working at once. Withdrawing it again changes nothing. */
export async function revokeToken(em: EntityManager, id: string): Promise<Token> {
  const token = await find(em, Token, id, 'id');
  token.revokedAt ??= new Date();
  return token;
}
