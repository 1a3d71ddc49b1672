import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Letter } from './Letter.js';

/** SHA-256 of all that a letter says as it stands, as the database derives it. */
export async function wordsOf(em: EntityManager, letter: Letter): Promise<string> {
  const { rows } = await sql<{ words: string }>`select letter_words(${letter.id}::uuid) as words`.execute(
    em.getKysely(),
  );
  return rows[0]!.words;
}

/** Whether a decider of each principal has approved the letter as it stands. */
export async function principalsSign(em: EntityManager, letter: Letter): Promise<boolean> {
  const { rows } = await sql<{ signed: boolean }>`
    select principals_sign(l, letter_content_hash(l)) as signed from letter l where l.id = ${letter.id}::uuid`.execute(
    em.getKysely(),
  );
  return rows[0]!.signed;
}
