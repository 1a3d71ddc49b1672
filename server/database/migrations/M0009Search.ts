import { Migration } from '@mikro-orm/migrations';
import { visible } from '../../shared/policies.js';

/** Letters that people without a Swedish keyboard leave the marks off. */
const folded = (text: string) => `translate(lower(${text}), 'åäöéèüæøáàóíúëïšđŋŧžč', 'aaoeeuaoaaoiueisdntzc')`;
const swedish = (text: string, weight: string) =>
  `setweight(to_tsvector('swedish', coalesce(${text}, '')), '${weight}')`;
const plain = (text: string, weight: string) =>
  `setweight(to_tsvector('simple', ${folded(`coalesce(${text}, '')`)}), '${weight}')`;
const split = (text: string) => `regexp_replace(coalesce(${text}, ''), '[@._-]+', ' ', 'g')`;

/** What is searched in each table: in Swedish stems, and as written without marks. */
const searched: Record<string, string[]> = {
  organization: [
    swedish('name', 'A'),
    plain('name', 'A'),
    plain('short_name', 'A'),
    plain('organization_number', 'B'),
    plain(`replace(organization_number, '-', '')`, 'B'),
    plain(split('email'), 'C'),
    swedish('notes', 'D'),
  ],
  contact: [
    plain('given_name', 'A'),
    plain('family_name', 'A'),
    plain(split('email'), 'B'),
    plain(`regexp_replace(phone, '[^0-9]', '', 'g')`, 'C'),
  ],
  interaction: [swedish('topic', 'A'), plain('topic', 'B'), swedish('summary', 'C'), plain('summary', 'D')],
  commitment: [swedish('title', 'A'), plain('title', 'B'), swedish('description', 'C'), swedish('proof', 'D')],
};

const TYPES: Record<string, string> = {
  organization: 'Organization',
  contact: 'Contact',
  interaction: 'Interaction',
  commitment: 'Commitment',
};

/**
 * Full-text conditions are not leakproof, so behind row-level security PostgreSQL would test the rows first and use no
 * index. The search therefore runs in one function with its owner's rights that applies the very same rule of visibility;
 * what it finds is read again behind the wall.
 */
export class M0009Search extends Migration {
  override up(): void {
    for (const [table, parts] of Object.entries(searched)) {
      this.addSql(
        `alter table "${table}" add column search tsvector generated always as (${parts.join(' || ')}) stored`,
      );
      this.addSql(`create index ${table}_search on "${table}" using gin (search) with (fastupdate = off)`);
    }
    this.addSql(`
      create function search_query(words text) returns tsquery language sql immutable set search_path = public as $$
        select coalesce(
          (select string_agg(format('(%s)', array_to_string(array_remove(array[
              nullif(to_tsquery('swedish', quote_literal(word) || ':*')::text, ''),
              nullif(to_tsquery('simple', quote_literal(${folded('word')}) || ':*')::text, '')
            ], null), ' | ')), ' & ')::tsquery
           from regexp_split_to_table(regexp_replace(left(words, 200), '(\\d{6})-(\\d{4})', '\\1\\2', 'g'), '[^[:alnum:]]+') word
           where word <> ''
             and (to_tsquery('swedish', quote_literal(word) || ':*') <> '' or to_tsquery('simple', quote_literal(word) || ':*') <> '')),
          ''::tsquery)
      $$`);
    const branches = Object.keys(searched).map(
      (table) => `
        select '${TYPES[table]}'::text, r.id, ts_rank_cd('{0.05, 0.1, 0.4, 1.0}', r.search, wanted.query)::float8 * ${table === 'organization' || table === 'contact' ? 2 : 1}
        from "${table}" r where r.search @@ wanted.query and (kinds is null or '${TYPES[table]!.toUpperCase()}' = any(kinds)) and (${visible('r')})`,
    );
    this.addSql(`
      create function search_records(words text, kinds text[]) returns table (type text, id uuid, rank float8)
      language sql stable security definer set search_path = public as $$
        select found.* from (select search_query(words) as query) wanted, lateral (${branches.join(' union all ')}) found
        where wanted.query <> ''::tsquery
        order by 3 desc, 2 limit 1000
      $$`);
    for (const name of ['search_query(text)', 'search_records(text, text[])']) {
      this.addSql(`revoke execute on function ${name} from public`);
      this.addSql(`grant execute on function ${name} to samnod_user`);
    }
  }
}
