import { sql } from 'kysely';
import { ObjectType } from 'type-graphql';
import { describedEnum } from '../shared/reading/filtering.js';
import type { Limited, Sql } from '../shared/reading/Reading.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Stored } from '../shared/Stored.js';

/** What is searched. */
export enum SearchType {
  ORGANIZATION = 'ORGANIZATION',
  CONTACT = 'CONTACT',
  INTERACTION = 'INTERACTION',
  COMMITMENT = 'COMMITMENT',
}
describedEnum(SearchType, 'SearchType', 'What is searched.', {
  ORGANIZATION: 'Names, organization numbers, addresses and notes of organizations.',
  CONTACT: 'Names, addresses and telephones of contacts.',
  INTERACTION: 'Topics and summaries of interactions.',
  COMMITMENT: 'Titles, descriptions and proofs of commitments.',
});

/** A record that a search found, with its words marked. */
@ObjectType({ description: 'A record that a search found, with the words that fit marked.' })
export abstract class SearchHit {}

/** Marks round a word that fits: characters of no language, so that no text holds them. */
const HIGHLIGHT = 'StartSel="⟦", StopSel="⟧"';

const marked = (text: Sql, words: Sql, options: string) =>
  sql`ts_headline('swedish', coalesce(${text}, ''), search_query(${words}), ${sql.lit(`${HIGHLIGHT}, ${options}`)})`;

declareReading(SearchHit, {
  table: null,
  noted: (row) => sql`(not ${row('is_secret')} or note_secret(${row('type')}, ${row('id')}))`,
  fields: {
    id: {
      kind: 'value',
      type: () => String,
      description: 'Stable key of the hit; the record has the id to keep.',
      sql: (row) => row('id'),
    },
    type: {
      kind: 'value',
      type: () => SearchType,
      description: 'What kind of record it is.',
      sql: (row) => sql`upper(${row('type')})`,
    },
    title: {
      kind: 'value',
      type: () => String,
      description: 'Its name, topic or title, the words that fit between ⟦ and ⟧.',
      sql: (row) => marked(row('title'), row('words'), 'HighlightAll=true'),
    },
    excerpt: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'Where its text fits, the words that fit between ⟦ and ⟧; null when it has no text.',
      sql: (row) =>
        sql`(case when ${row('body')} is null then null else ${marked(row('body'), row('words'), 'MaxWords=30, MinWords=12, MaxFragments=2, FragmentDelimiter=" … "')} end)`,
    },
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record.',
      from: (row) => sql`select ${row('type')} as type, ${row('id')} as id`,
      where: () => sql`true`,
    },
  },
  orders: { RANK: { description: 'By how well it fits.', type: 'double precision', sql: (row) => row('rank') } },
});

/** What the database found, read again behind the wall with title and text; what is not to be seen has no title and falls away. */
function found(words: unknown, types: unknown, limited: Limited): Sql {
  return sql`select * from (
    select h.type, h.id, h.rank, ${words}::text as words, t.title, t.body, t.is_secret
    from (${limited(sql`select s.type, s.id, s.rank from search_records(${words}, ${types}) s`)}) h, lateral (
      select o.name as title, o.notes as body, o.secrecy_reader_ids is not null as is_secret from organization o where h.type = 'Organization' and o.id = h.id
      union all select c.given_name || ' ' || c.family_name, c.email, c.secrecy_reader_ids is not null from contact c where h.type = 'Contact' and c.id = h.id
      union all select i.topic, i.summary, i.secrecy_reader_ids is not null from interaction i where h.type = 'Interaction' and i.id = h.id
      union all select p.title, coalesce(p.description, p.proof), p.secrecy_reader_ids is not null from commitment p where h.type = 'Commitment' and p.id = h.id
    ) t) f where f.title is not null`;
}

extendReading(Query, {
  search: {
    kind: 'connection',
    of: () => SearchHit,
    description:
      'Searches organizations, contacts, interactions and commitments at once: Swedish stems, beginnings of words, with or without å ä ö, organization numbers. At most 1,000 are found.',
    args: {
      query: { type: () => String, description: 'What to look for; all words must fit. At most 200 characters count.' },
      types: { type: () => [SearchType], nullable: true, description: 'Only records of these kinds.' },
    },
    from: (_row, args, limited) => found(args['query'], args['types'] ?? null, limited),
    defaultOrder: { field: 'RANK', direction: 'DESC' },
  },
});
