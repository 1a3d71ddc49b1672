import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { print } from 'graphql';
import { sql } from 'kysely';
import { badInput, Refusal } from './Refusal.js';

type Answer = Record<string, unknown>;

interface Asked {
  em: EntityManager;
  /** what the caller sent as Idempotency-Key */
  key: string;
  info: GraphQLResolveInfo;
  /** names of payload fields that are not kept */
  once: readonly string[];
}

const misused = new Refusal(
  'BAD_USER_INPUT',
  {
    sv: 'Nyckeln i Idempotency-Key är redan använd för något annat.',
    en: 'The key in Idempotency-Key was already used for something else.',
  },
  { field: 'Idempotency-Key' },
);

/** What a key stands for: this field of this document with these variables. */
function fingerprintOf(info: GraphQLResolveInfo): Buffer {
  const hash = createHash('sha256').update(print(info.operation)).update(JSON.stringify(info.variableValues));
  for (const fragment of Object.values(info.fragments)) hash.update(print(fragment));
  return hash.digest();
}

/** The answer as it is kept: without the fields that are shown only once. */
function kept(answer: Answer, info: GraphQLResolveInfo, once: readonly string[]): Answer {
  if (once.length === 0) return answer;
  const isOnce = (key: string) => once.some((name) => aliasesOf(name, info).includes(key));
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, isOnce(key) ? null : value]));
}

/** Every name that a document, fragments included, gives a field of this name. */
function aliasesOf(name: string, info: GraphQLResolveInfo): string[] {
  const text = [info.operation, ...Object.values(info.fragments)].map((node) => print(node)).join('\n');
  const renamed = [...text.matchAll(new RegExp(`(\\w+)\\s*:\\s*${name}\\b`, 'g'))].map((match) => match[1]!);
  return [name, ...renamed];
}

/**
 * Runs a mutation's work at most once for a caller's key: the first answer is kept in the very transaction that made it,
 * and given again to whoever repeats the request. The key is taken before the work begins, so that a repetition that
 * comes meanwhile waits for it. Another request under the same key is refused: BAD_USER_INPUT.
 */
export async function answerOnce({ em, key, info, once }: Asked, work: () => Promise<Answer>): Promise<Answer> {
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw badInput('Idempotency-Key', {
      sv: 'Nyckeln ska vara 1 till 200 synliga ASCII-tecken.',
      en: 'The key takes 1 to 200 visible ASCII characters.',
    });
  }
  const db = em.getKysely();
  const field = String(info.path.key);
  const fingerprint = fingerprintOf(info);
  await sql`delete from idempotent_answer where key = ${key} and made_at < now() - interval '7 days'`.execute(db);
  const taken = await sql`
    insert into idempotent_answer (account_id, key, field, fingerprint)
    values (nullif(current_setting('samnod.account', true), '')::uuid, ${key}, ${field}, ${fingerprint})
    on conflict do nothing`.execute(db);
  if (taken.numAffectedRows === 0n) {
    const { rows } = await sql<{ fingerprint: Buffer; answer: Answer }>`
      select fingerprint, answer from idempotent_answer where key = ${key} and field = ${field}`.execute(db);
    if (!rows[0]?.fingerprint.equals(fingerprint)) throw misused;
    return rows[0].answer;
  }
  const answer = await work();
  await sql`
    update idempotent_answer set answer = ${JSON.stringify(kept(answer, info, once))}::json
    where key = ${key} and field = ${field}`.execute(db);
  return answer;
}
