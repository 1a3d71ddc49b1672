import { sql } from 'kysely';
import { Organization } from '../../organization/Organization.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Letter } from '../letter/Letter.js';
import { Position } from '../position/Position.js';
import { affected } from './affected.js';
import { AffectedLetter, RelianceBreak } from './AffectedLetter.js';

declareReading(AffectedLetter, {
  table: null,
  fields: {
    letter: {
      kind: 'one',
      of: () => Letter,
      description: 'The letter.',
      where: (row, item) => sql`${item('id')} = ${row('letter_id')}`,
    },
    position: {
      kind: 'one',
      of: () => Position,
      description: 'The position that has changed under it.',
      where: (row, item) => sql`${item('id')} = ${row('position_id')}`,
    },
    authority: {
      kind: 'one',
      of: () => Organization,
      description: 'The authority that is to be told, when the letter was sent; otherwise the one it is written to.',
      where: (row, item) => sql`${item('id')} = ${row('authority_id')}`,
    },
    what: {
      kind: 'value',
      type: () => RelianceBreak,
      description: 'What has happened.',
      sql: (row) => row('what'),
    },
    sentence: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'The sentence of the letter that states the figure; null when a citation is touched.',
      sql: (row) => row('sentence'),
    },
    nowSays: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'What the position says of the figure now; null when a citation is touched.',
      sql: (row) => row('now_says'),
    },
  },
});

extendReading(Position, {
  affectedLetters: {
    kind: 'list',
    of: () => AffectedLetter,
    description:
      'Letters that are not settled and relied on what it said before: drafts, and letters the authority owes an answer to. The latest first.',
    from: (row) => affected(sql`p.id = ${row('id')}`),
    where: () => sql`true`,
    orderBy: (item) => sql`${item('dated_on')} desc, ${item('letter_id')}, ${item('what')}`,
  },
});

extendReading(Query, {
  affectedLetters: {
    kind: 'list',
    of: () => AffectedLetter,
    description:
      'Letters that are not settled and relied on a position that has changed since, as far as the caller may see, the latest first: whom to inform, and what to write anew. At most 500.',
    from: () => sql`select * from (${affected(sql`true`)}) touched order by dated_on desc, letter_id limit 500`,
    where: () => sql`true`,
    orderBy: (item) => sql`${item('dated_on')} desc, ${item('letter_id')}, ${item('what')}, ${item('position_id')}`,
  },
});
