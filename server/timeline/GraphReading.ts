import { sql } from 'kysely';
import { Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../shared/reading/filtering.js';
import type { Row, Sql } from '../shared/reading/Reading.js';
import { declareReading } from '../shared/reading/Reading.js';
import { DateTime } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';

/** How two nodes of the relationship graph know each other. */
export enum GraphEdgeKind {
  AFFILIATION = 'AFFILIATION',
  RELATIONSHIP = 'RELATIONSHIP',
  SUCCESSION = 'SUCCESSION',
  CONVERSATION = 'CONVERSATION',
}
describedEnum(GraphEdgeKind, 'GraphEdgeKind', 'How two nodes of the relationship graph know each other.', {
  AFFILIATION: 'The contact speaks or spoke for the organization.',
  RELATIONSHIP: 'The two organizations are tied.',
  SUCCESSION: 'One organization continues the other.',
  CONVERSATION: 'They have spoken, at most thirty organizations at a time.',
});

/** An organization or a contact in the relationship graph. */
@ObjectType({ description: 'An organization or a contact in the relationship graph.' })
export abstract class GraphNode {}

/** A tie between two nodes of the relationship graph. */
@ObjectType({ description: 'A tie between two nodes of the relationship graph.' })
export abstract class GraphEdge {}

/** A part of the relationship graph, ready to be drawn. */
@ObjectType({ description: 'A part of the relationship graph, ready to be drawn.' })
export abstract class Graph {}

/** One step of a path: whom one comes to, and by what tie. */
@ObjectType({ description: 'One step of a path: whom one comes to, and by what tie.' })
export abstract class GraphStep {}

const nameOf = (id: Sql) =>
  sql`coalesce((select o.name from organization o where o.id = ${id}), (select c.given_name || ' ' || c.family_name from contact c where c.id = ${id}), '')`;

const nodeAt =
  (id: (row: Row) => Sql, type: (row: Row) => Sql, step: (row: Row) => Sql = () => sql`null::int`) =>
  (row: Row) =>
    sql`select ${id(row)} as node_id, ${type(row)} as type, ${step(row)} as step`;

const EDGE = [
  'from_type',
  'from_id',
  'to_type',
  'to_id',
  'kind',
  'label',
  'record_type',
  'record_id',
  'last_at',
  'times',
  'is_current',
];
export const edgeColumns = (edge: string) => sql.raw(EDGE.map((column) => `(${edge}).${column}`).join(', '));

declareReading(GraphNode, {
  table: null,
  noted: (
    row,
  ) => sql`(not exists (select 1 from organization o where o.id = ${row('node_id')} and o.secrecy_reader_ids is not null
      union all select 1 from contact c where c.id = ${row('node_id')} and c.secrecy_reader_ids is not null)
    or note_secret(${row('type')}, ${row('node_id')}))`,
  fields: {
    record: {
      kind: 'one',
      nullable: true,
      of: () => Stored,
      description: 'The organization or contact.',
      from: (row) => sql`select ${row('type')} as type, ${row('node_id')} as id`,
      where: () => sql`true`,
    },
    name: { kind: 'value', type: () => String, description: 'Its name.', sql: (row) => nameOf(row('node_id')) },
    step: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description: 'How many steps from the start; null where it is an end of an edge.',
      sql: (row) => row('step'),
    },
  },
});

declareReading(GraphEdge, {
  table: null,
  fields: {
    from: {
      kind: 'one',
      nullable: false,
      of: () => GraphNode,
      description: 'One end; the one the label is said from.',
      from: nodeAt(
        (row) => row('from_id'),
        (row) => row('from_type'),
      ),
      where: () => sql`true`,
    },
    to: {
      kind: 'one',
      nullable: false,
      of: () => GraphNode,
      description: 'The other end.',
      from: nodeAt(
        (row) => row('to_id'),
        (row) => row('to_type'),
      ),
      where: () => sql`true`,
    },
    kind: {
      kind: 'value',
      type: () => GraphEdgeKind,
      description: 'How they know each other.',
      sql: (row) => row('kind'),
    },
    label: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'Title, kind of relationship or kind of succession; null for a conversation.',
      sql: (row) => row('label'),
    },
    lastAt: {
      kind: 'value',
      type: () => DateTime,
      nullable: true,
      description: 'When they last spoke, or since when the tie stands.',
      sql: (row) => row('last_at'),
    },
    times: {
      kind: 'value',
      type: () => Int,
      description: 'How many times they spoke; 1 for other ties.',
      sql: (row) => row('times'),
    },
    isCurrent: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the tie stands today.',
      sql: (row) => row('is_current'),
    },
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record that says so; for a conversation, the latest interaction.',
      from: (row) => sql`select ${row('record_type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
});

declareReading(Graph, {
  table: null,
  fields: {
    nodes: {
      kind: 'list',
      of: () => GraphNode,
      description: 'The start first, then those it knows, the nearest first.',
      from: (
        row,
      ) => sql`select n.node_id, n.step, case when exists (select 1 from contact c where c.id = n.node_id) then 'Contact' else 'Organization' end as type
        from unnest(${row('node_ids')}, ${row('steps')}) n(node_id, step)`,
      where: () => sql`true`,
      orderBy: (item) => sql`${item('step')}, ${item('node_id')}`,
    },
    edges: {
      kind: 'list',
      of: () => GraphEdge,
      description: 'All ties between them.',
      from: (
        row,
      ) => sql`select distinct on (least(g.from_id, g.to_id), greatest(g.from_id, g.to_id), g.kind, g.label) g.* from graph_edges(${row('node_ids')}) g
        where g.from_id = any(${row('node_ids')}) and g.to_id = any(${row('node_ids')})
        order by least(g.from_id, g.to_id), greatest(g.from_id, g.to_id), g.kind, g.label, g.is_current desc, g.last_at desc nulls last`,
      where: () => sql`true`,
      orderBy: (item) => sql`${item('last_at')} desc nulls last, ${item('record_id')}`,
    },
  },
});

declareReading(GraphStep, {
  table: null,
  fields: {
    node: {
      kind: 'one',
      nullable: false,
      of: () => GraphNode,
      description: 'Whom one comes to.',
      from: nodeAt(
        (row) => row('node_id'),
        (row) => row('type'),
        (row) => row('step'),
      ),
      where: () => sql`true`,
    },
    edge: {
      kind: 'one',
      nullable: false,
      of: () => GraphEdge,
      description: 'By what tie.',
      from: (row) => sql`select ${sql.join(EDGE.map((column) => row(column)))}`,
      where: () => sql`true`,
    },
  },
});
