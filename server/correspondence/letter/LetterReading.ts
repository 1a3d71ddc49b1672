import { sql } from 'kysely';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { PrincipalVerdict } from '../approval/PrincipalVerdict.js';
import { Correspondence } from '../case/Correspondence.js';
import { PositionVersion } from '../position/PositionVersion.js';
import { Citation } from './Citation.js';
import { Letter } from './Letter.js';
import { LetterAct, nextActs } from './LetterAct.js';
import { LetterApproval } from './LetterApproval.js';
import { LetterAttachment } from './LetterAttachment.js';
import { LetterDirection, LetterStatus } from './LetterKind.js';
import { LetterSection } from './LetterSection.js';

declareReading(Citation, { table: 'citation' });
declareReading(LetterSection, { table: 'letter_section' });
declareReading(LetterApproval, { table: 'letter_approval' });
declareReading(LetterAttachment, { table: 'letter_attachment' });

declareReading(Letter, {
  table: 'letter',
  fields: {
    words: {
      kind: 'value',
      type: () => String,
      description: 'SHA-256 of all it says as it stands: what an approval is given to.',
      sql: (row) => sql`letter_words(${row('id')})`,
    },
    nextActs: {
      kind: 'value',
      type: () => [LetterAct],
      description: 'What the caller may do with it now.',
      sql: nextActs,
    },
    isAwaited: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the authority owes an answer to it.',
      sql: (row) => sql`(${row('status')} = 'SENT' and ${row('reply_due_on')} is not null and not exists (
        select from letter answer where answer.correspondence_id = ${row('correspondence_id')} and answer.direction = 'IN' and answer.dated_on >= ${row('dated_on')}))`,
    },
    isReplyLate: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the day for the answer has passed, and none has come.',
      sql: (
        row,
      ) => sql`(${row('status')} = 'SENT' and coalesce(${row('reply_due_on')} < ${TODAY}, false) and not exists (
        select from letter answer where answer.correspondence_id = ${row('correspondence_id')} and answer.direction = 'IN' and answer.dated_on >= ${row('dated_on')}))`,
    },
    cites: {
      kind: 'list',
      of: () => PositionVersion,
      description: 'The exact versions of positions it leans on.',
      where: (row, item) =>
        sql`exists (select from citation c where c.letter_id = ${row('id')} and c.position_version_id = ${item('id')})`,
      orderBy: (item) => sql`${item('position_id')}, ${item('number')}`,
    },
    sections: {
      kind: 'list',
      of: () => LetterSection,
      description: 'Its stances, section by section.',
      where: (row, item) => sql`${item('letter_id')} = ${row('id')}`,
      orderBy: (item) => item('section'),
    },
    approvals: {
      kind: 'list',
      of: () => LetterApproval,
      description: 'What the principals have said of it, the latest first.',
      where: (row, item) => sql`${item('letter_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('decided_at')} desc, ${item('id')} desc`,
    },
    attachments: {
      kind: 'list',
      of: () => LetterAttachment,
      description: 'Files that came with it, and the e-mail as it came.',
      where: (row, item) => sql`${item('letter_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('media_type')} = 'message/rfc822', ${item('file_name')}, ${item('id')}`,
    },
    principalVerdicts: {
      kind: 'list',
      of: () => PrincipalVerdict,
      description: 'What each principal has last said of it, and whether that holds for the words that stand.',
      from: (row) => sql`
        select m.organization_id, last.verdict, null::integer as number, last.decided_at, last.account_id, null::text as reservation, last.reason,
          coalesce(last.verdict = 'APPROVED' and last.content_hash = letter_words(${row('id')}), false) as holds
        from membership m left join lateral (
          select a.* from letter_approval a where a.letter_id = ${row('id')} and a.organization_id = m.organization_id
          order by a.decided_at desc, a.id desc limit 1
        ) last on true
        where m.partnership_id = ${row('partnership_id')} and m.is_principal and ${row('direction')} = 'OUT'`,
      where: () => sql`true`,
      orderBy: (item) => item('organization_id'),
    },
    later: {
      kind: 'list',
      of: () => Letter,
      description: 'Letters that answer, correct or supplement it, in order.',
      where: (row, item) => sql`${item('about_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('dated_on')}, ${item('id')}`,
    },
  },
  orders: {
    DATED_ON: { description: 'By the day it bears.', type: 'date', sql: (row) => row('dated_on') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    subject: { kind: 'text', description: 'What it concerns.', sql: (row) => row('subject') },
    status: { kind: 'enum', enum: LetterStatus, description: 'Where it stands.', sql: (row) => row('status') },
    direction: {
      kind: 'enum',
      enum: LetterDirection,
      description: 'Which way it went.',
      sql: (row) => row('direction'),
    },
    correspondence: {
      kind: 'id',
      of: 'Correspondence',
      description: 'The case it belongs to.',
      sql: (row) => row('correspondence_id'),
    },
    sender: { kind: 'id', of: 'Organization', description: 'Who sent it.', sql: (row) => row('sender_id') },
    replyDueOn: { kind: 'day', description: 'The day an answer is due.', sql: (row) => row('reply_due_on') },
    datedOn: { kind: 'day', description: 'The day it bears.', sql: (row) => row('dated_on') },
  },
});

extendReading(Correspondence, {
  letters: {
    kind: 'connection',
    of: () => Letter,
    description: 'Its letters in and out, the latest first.',
    where: (row, item) => sql`${item('correspondence_id')} = ${row('id')}`,
    defaultOrder: { field: 'DATED_ON', direction: 'DESC' },
  },
});

extendReading(PositionVersion, {
  citedBy: {
    kind: 'connection',
    of: () => Letter,
    description: 'Letters that lean on this very version.',
    where: (row, item) =>
      sql`exists (select from citation c where c.position_version_id = ${row('id')} and c.letter_id = ${item('id')})`,
    defaultOrder: { field: 'DATED_ON', direction: 'DESC' },
  },
});

extendReading(Query, {
  letters: {
    kind: 'connection',
    of: () => Letter,
    description: 'All letters to and from authorities that the caller may see, the latest first.',
    defaultOrder: { field: 'DATED_ON', direction: 'DESC' },
  },
  letter: oneById(Letter, 'One letter'),
});
