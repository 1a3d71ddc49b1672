import { sql } from 'kysely';
import { Organization } from '../../organization/Organization.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Letter } from '../letter/Letter.js';
import { Topic } from '../position/Topic.js';
import { LastTold, ToldState } from './LastTold.js';

declareReading(LastTold, {
  table: null,
  fields: {
    authority: {
      kind: 'one',
      of: () => Organization,
      description: 'The authority.',
      where: (row, item) => sql`${item('id')} = ${row('authority_id')}`,
    },
    topic: {
      kind: 'one',
      of: () => Topic,
      description: 'The topic.',
      where: (row, item) => sql`${item('id')} = ${row('topic_id')}`,
    },
    letter: {
      kind: 'one',
      of: () => Letter,
      description: 'The letter that told it last.',
      where: (row, item) => sql`${item('id')} = ${row('letter_id')}`,
    },
    state: {
      kind: 'value',
      type: () => ToldState,
      description: 'Whether it still holds.',
      sql: (row) => row('state'),
    },
  },
});

extendReading(Query, {
  lastTold: {
    kind: 'list',
    of: () => LastTold,
    description:
      'What each authority was last told on each topic, as far as the caller may see: an authority and topic that are missing were never told. At most 1,000.',
    from: () => sql`
      with told as (
        select c.authority_id, p.topic_id, l.id as letter_id, l.dated_on, l.correspondence_id, l.is_joint, l.sender_id,
          bool_or(p.status in ('NOT_AGREED', 'WITHDRAWN')) as is_refused,
          bool_and(p.current_number = v.number and p.status in ('JOINT', 'UNDER_REVIEW') and coalesce(p.valid_until, 'infinity') >= current_date) as holds
        from letter l join correspondence c on c.id = l.correspondence_id join citation ci on ci.letter_id = l.id
          join position_version v on v.id = ci.position_version_id join "position" p on p.id = v.position_id
        where l.status = 'SENT' group by 1, 2, 3
        union all
        select c.authority_id, t.id, l.id, l.dated_on, l.correspondence_id, l.is_joint, l.sender_id, false, false
        from letter l join correspondence c on c.id = l.correspondence_id
          join topic t on exists (select from jsonb_array_elements(l.claims) claim where claim -> 'topicIds' ? t.id::text)
        where l.status = 'SENT' and not exists (
          select from citation ci join position_version v on v.id = ci.position_version_id join "position" p on p.id = v.position_id
          where ci.letter_id = l.id and p.topic_id = t.id)
      )
      select distinct on (authority_id, topic_id) authority_id, topic_id, letter_id,
        case when is_refused or exists (
            select from letter other, jsonb_array_elements(other.claims) theirs, letter this, jsonb_array_elements(this.claims) ours
            where this.id = told.letter_id and other.correspondence_id = told.correspondence_id and other.status = 'SENT' and not other.is_joint
              and other.sender_id <> told.sender_id and theirs ->> 'stance' <> ours ->> 'stance'
              and not ((theirs ->> 'stance') in ('ABSTAINS') or (ours ->> 'stance') in ('ABSTAINS'))
          ) then 'CONTRADICTED'
          when holds then 'AGREED' else 'STALE' end as state
      from told order by authority_id, topic_id, dated_on desc, letter_id limit 1000`,
    where: () => sql`true`,
    orderBy: (item) => sql`${item('authority_id')}, ${item('topic_id')}`,
  },
});
