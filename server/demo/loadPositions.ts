import type { DemoPosition } from './content/correspondence/PositionRows.js';
import type { DemoTopic } from './content/correspondence/topics.js';
import { rowsOf } from './rowsOf.js';

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];

type Insert = (table: string, rows: Record<string, unknown>[]) => Promise<void>;

/** Loads topics and positions with their versions, facts, approvals and comments. */
export async function loadPositions(insert: Insert, topics: DemoTopic[], positions: DemoPosition[]): Promise<void> {
  await insert('topic', rowsOf(topics, RECORDED));
  const references = [...RECORDED, 'topic', 'owner', 'audience', 'supersedes'];
  await insert('position', rowsOf(positions, references, ['versions', 'approvals', 'comments']));
  const parts = <Part extends object>(name: string, of: (position: DemoPosition) => Part[]) =>
    positions.flatMap((one) =>
      of(one).map((part, at) => ({ key: `${one.key}/${name}/${at + 1}`, position: one.key, ...part })),
    );
  const versions = parts('version', (one) => one.versions.map((version, at) => ({ ...version, number: at + 1 })));
  await insert('position_version', rowsOf(versions, ['position', 'audience', 'madeBy'], ['facts']));
  const facts = versions.flatMap(({ key, position, facts: stated }) =>
    stated.map((fact, at) => ({ key: `${key}/fact/${at}`, position, positionVersion: key, number: at + 1, ...fact })),
  );
  await insert('fact', rowsOf(facts, ['position', 'positionVersion']));
  const approvals = parts('approval', (one) => one.approvals);
  await insert('approval', rowsOf(approvals, ['position', 'organization', 'account']));
  const comments = parts('comment', (one) => one.comments);
  await insert('position_comment', rowsOf(comments, ['position', 'organization', 'account']));
}
