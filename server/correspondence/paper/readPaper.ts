import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Stance } from '../agreement/Claim.js';
import type { Letter } from '../letter/Letter.js';
import type { LetterStatus } from '../letter/LetterKind.js';

/** All that a letter to an authority bears when it is put on paper. */
export interface LetterPaper {
  id: string;
  subject: string;
  body: string;
  status: LetterStatus;
  datedOn: string;
  signatories: string[];
  contentHash: string | null;
  writtenAt: string;
  authority: { name: string; email: string | null };
  /** the authority's own number of the case */
  authorityNumber: string | null;
  /** the day of the letter it answers, or of the last one that came in before it */
  theirDay: string | null;
  /** who sends it, with the number in its own diary where there is one */
  senders: { name: string; diaryNumber: string | null; email: string | null }[];
  sections: { section: string; stance: Stance }[];
}

/** What a letter of our own bears, as far as the caller may see it. */
export async function readPaper(em: EntityManager, letter: Letter): Promise<LetterPaper> {
  const { rows } = await sql<{ paper: LetterPaper }>`
    select json_build_object(
      'id', l.id, 'subject', l.subject, 'body', l.body, 'status', l.status, 'datedOn', l.dated_on, 'signatories', l.signatories,
      'contentHash', l.content_hash, 'writtenAt', coalesce(l.frozen_at, l.edited_at), 'authorityNumber', c.authority_number,
      'authority', (select json_build_object('name', a.name, 'email', coalesce(a.registrar_email, a.email)) from organization a where a.id = c.authority_id),
      'theirDay', coalesce(
        (select i.dated_on from letter i where i.id = l.about_id and i.direction = 'IN'),
        (select max(i.dated_on) from letter i where i.correspondence_id = c.id and i.direction = 'IN' and i.dated_on <= l.dated_on)),
      'senders', (
        select coalesce(json_agg(json_build_object('name', o.name, 'email', coalesce(o.registrar_email, o.email), 'diaryNumber', d.number)
          order by o.id <> l.sender_id, o.name), '[]')
        from organization o left join diary_reference d on d.correspondence_id = c.id and d.organization_id = o.id
        where o.id = l.sender_id or l.is_joint and exists (
          select from membership m where m.partnership_id = l.partnership_id and m.is_principal and m.organization_id = o.id)),
      'sections', (
        select coalesce(json_agg(json_build_object('section', s.section, 'stance', s.stance)), '[]')
        from letter_section s where s.letter_id = l.id)
    ) as paper
    from letter l join correspondence c on c.id = l.correspondence_id where l.id = ${letter.id}::uuid`.execute(
    em.getKysely(),
  );
  return rows[0]!.paper;
}
