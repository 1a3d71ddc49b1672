import { sql } from 'kysely';
import { ID, Int } from 'type-graphql';
import { fromGlobalId } from '../shared/globalId.js';
import { badInput } from '../shared/Refusal.js';
import { mapped } from '../shared/reading/Parameter.js';
import type { Args, Sql } from '../shared/reading/Reading.js';
import { extendReading, Query } from '../shared/reading/Reading.js';
import { edgeColumns, Graph, GraphStep } from './GraphReading.js';

/** The uuid of a node of the graph; any other id finds nothing. */
function nodeUuid(id: unknown): string | null {
  const parsed = fromGlobalId(String(id));
  return parsed && ['Organization', 'Contact'].includes(parsed.type) ? parsed.uuid : null;
}

function within(args: Args, name: string, most: number): number {
  const value = args[name] as number;
  if (value >= 1 && value <= most) return value;
  throw badInput(name, { sv: `${name} ska vara 1 till ${most}.`, en: `${name} must be 1 to ${most}.` });
}

const visibleNode = (id: Sql) =>
  sql`(exists (select 1 from organization o where o.id = ${id}) or exists (select 1 from contact c where c.id = ${id}))`;

extendReading(Query, {
  neighbourhood: {
    kind: 'one',
    cost: 1_000,
    of: () => Graph,
    description:
      'Those whom an organization or a contact knows, and how, for a picture. Null when there is none that the caller may see.',
    args: {
      of: { type: () => ID, description: 'The organization or contact in the middle.' },
      steps: { type: () => Int, defaultValue: 1, description: 'How many steps out, 1 to 3.' },
      limit: {
        type: () => Int,
        defaultValue: 60,
        description: 'How many nodes at the most beside the middle, 1 to 200; the nearest and latest met.',
      },
    },
    from: (_row, args) => {
      const start = sql`${mapped(args['of'], nodeUuid)}::uuid`;
      return sql`select array_agg(n.node_id) as node_ids, array_agg(n.step) as steps
        from graph_neighbourhood(${start}, ${within(args, 'steps', 3)}, ${within(args, 'limit', 200)}) n where ${visibleNode(start)} having count(*) > 0`;
    },
    where: () => sql`true`,
  },
  path: {
    kind: 'list',
    cost: 100,
    of: () => GraphStep,
    description:
      'Who knows whom, through whom: the shortest way between two organizations or contacts, at most four steps, over what the caller may see. Empty when there is none.',
    args: {
      from: { type: () => ID, description: 'Where the way begins.' },
      to: { type: () => ID, description: 'Where it ends.' },
    },
    from: (
      _row,
      args,
    ) => sql`select p.step, p.node_id, case when exists (select 1 from contact c where c.id = p.node_id) then 'Contact' else 'Organization' end as type,
        ${edgeColumns('p.edge')} from graph_path(${mapped(args['from'], nodeUuid)}::uuid, ${mapped(args['to'], nodeUuid)}::uuid) p`,
    where: () => sql`true`,
    orderBy: (item) => item('step'),
  },
});
