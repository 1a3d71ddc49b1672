import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import { ActorCategory } from '../organization/OrganizationKind.js';
import { Partnership } from '../partnership/Partnership.js';
import { joined } from '../shared/reading/filtering.js';
import type { Args } from '../shared/reading/Reading.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { DateTime } from '../shared/scalars.js';
import { Cadence } from './Cadence.js';
import { Dialogue } from './Dialogue.js';
import { Interaction } from './Interaction.js';
import { Silence, SilenceState } from './Silence.js';
import { allSilences, silenceOfDialogue, silenceOfOrganization } from './silences.js';
import { isOfOurs, partiesOf } from './silenceSides.js';

declareReading(Cadence, { table: 'cadence' });

declareReading(Silence, {
  table: null,
  fields: {
    id: {
      kind: 'value',
      type: () => String,
      description: 'Stable key of the row; no global id.',
      sql: (row) => row('id'),
    },
    state: {
      kind: 'value',
      type: () => SilenceState,
      description: 'What kind of silence.',
      sql: (row) => row('state'),
    },
    since: {
      kind: 'value',
      type: () => DateTime,
      description:
        'Since when: the question that is unanswered; otherwise the last contact; where there was none, when the membership or the dialogue began.',
      sql: (row) => row('since'),
    },
    countedDays: {
      kind: 'value',
      type: () => Int,
      description: 'How many days since then count: not those of July, nor Swedish holidays. 0 while it rests.',
      sql: (row) => row('counted_days'),
    },
    pausedDays: {
      kind: 'value',
      type: () => Int,
      description: 'How many days since then do not count.',
      sql: (row) => row('paused_days'),
    },
    cadenceDays: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description: 'How many counted days may pass between two contacts; null for as many as may be.',
      sql: (row) => row('cadence_days'),
    },
    lastContactAt: {
      kind: 'value',
      type: () => DateTime,
      nullable: true,
      description: 'When they and a principal last spoke; null when never.',
      sql: (row) => row('last_contact_at'),
    },
    lastContact: {
      kind: 'one',
      of: () => Interaction,
      description: 'The last contact; null when there was none.',
      where: (
        row,
        item,
      ) => sql`${item('occurred_at')} = ${row('last_contact_at')} and ${isOfOurs(item.alias, row('partnership_id'), row('principal_ids'))}
        and (${item('dialogue_id')} = ${row('dialogue_id')} or ${partiesOf(item.alias)} && ${row('chain')})`,
      orderBy: (item) => sql`${item('id')} desc`,
    },
    awaited: {
      kind: 'one',
      of: () => Interaction,
      description: 'The oldest question that is unanswered; null when there is none.',
      where: (row, item) => sql`${item('id')} = ${row('awaited_id')}`,
    },
    organization: {
      kind: 'one',
      of: () => Organization,
      description:
        'With whom; of a dialogue, the only organization beside the principals in it. Null where several take part.',
      where: (row, item) => sql`${item('id')} = ${row('organization_id')}`,
    },
    dialogue: {
      kind: 'one',
      of: () => Dialogue,
      description: 'In what dialogue; null for the silence with an organization as a whole.',
      where: (row, item) => sql`${item('id')} = ${row('dialogue_id')}`,
    },
    actorCategory: {
      kind: 'value',
      type: () => ActorCategory,
      nullable: true,
      description: 'What kind of actor; of a dialogue, of all who take part. Null where they differ.',
      sql: (row) => row('actor_category'),
    },
  },
  orders: {
    COUNTED_DAYS: {
      description: 'By how many days since it began count.',
      type: 'integer',
      sql: (row) => row('counted_days'),
    },
    SINCE: { description: 'By when it began.', type: 'timestamptz', sql: (row) => row('since') },
    TITLE: {
      description: "By the organization's name or the dialogue's title.",
      type: 'text',
      sql: (row) => row('title'),
    },
  },
  filters: {
    state: { kind: 'enum', enum: SilenceState, description: 'What kind of silence.', sql: (row) => row('state') },
    actorCategory: {
      kind: 'enum',
      enum: ActorCategory,
      description: 'What kind of actor.',
      sql: (row) => row('actor_category'),
    },
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'With whom.',
      sql: (row) => row('organization_id'),
    },
    dialogue: { kind: 'id', of: 'Dialogue', description: 'In what dialogue.', sql: (row) => row('dialogue_id') },
    countedDays: {
      kind: 'number',
      description: 'How many days since it began count.',
      sql: (row) => row('counted_days'),
    },
  },
});

/** Whether a filter says anything, at any depth, of a field. */
function speaksOf(field: string, filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return false;
  const { and, or, not, [field]: comparison } = filter as Args;
  return Boolean(comparison) || [and, or, not].flat().some((part) => speaksOf(field, part));
}

extendReading(Query, {
  silences: {
    kind: 'connection',
    of: () => Silence,
    description:
      'The silence list: of organizations that are members or in an open dialogue, and of dialogues that are open; the longest first. ' +
      'Who is in touch and what rests is left out, unless the filter speaks of the state. An organization is left out when a dialogue with it alone says the very same, unless the filter speaks of the dialogue. ' +
      'Who works for no principal is told of the own organization alone.',
    from: allSilences,
    where: (_row, item, { filter }) =>
      joined(
        [
          ...(speaksOf('state', filter) ? [] : [sql`${item('state')} not in ('IN_TOUCH', 'RESTING')`]),
          ...(speaksOf('dialogue', filter) ? [] : [sql`not ${item('is_told_in_dialogue')}`]),
        ],
        'and',
      ),
    defaultOrder: { field: 'COUNTED_DAYS', direction: 'DESC' },
  },
});

extendReading(Organization, {
  silence: {
    kind: 'one',
    of: () => Silence,
    description:
      'How silent it is with it. Null when it is a principal itself, is neither a member nor in an open dialogue, or is another than the own organization of a caller who works for no principal.',
    from: (row) => silenceOfOrganization(row('id')),
    where: () => sql`true`,
  },
});

extendReading(Dialogue, {
  silence: {
    kind: 'one',
    of: () => Silence,
    description:
      'How silent it is in it; to who works for no principal, with their own organization. Null when it is closed, when only principals take part, or when the caller is not to be told.',
    from: (row) => silenceOfDialogue(row('id')),
    where: () => sql`true`,
  },
});

extendReading(Partnership, {
  cadences: {
    kind: 'list',
    of: () => Cadence,
    description: 'How long the partnership may be silent with each category of actors.',
    where: (row, item) => sql`${item('partnership_id')} = ${row('id')}`,
    orderBy: (item) =>
      sql`array_position(${sql.lit(`{${Object.keys(ActorCategory).join(',')}}`)}::text[], ${item('actor_category')})`,
  },
});
