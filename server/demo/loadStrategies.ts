import type { DemoStrategy } from './content/strategy/StrategyRows.js';
import { rowsOf } from './rowsOf.js';

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];

/** Inserts what is aimed at: strategies with their adoptions, goals and targets. */
export async function loadStrategies(
  insert: (table: string, rows: Record<string, unknown>[]) => Promise<void>,
  strategies: DemoStrategy[],
): Promise<void> {
  await insert('strategy', rowsOf(strategies, RECORDED, ['adoptions', 'goals']));
  const adoptions = strategies.flatMap(({ key, adoptions: decided }) =>
    decided.map((one) => ({ key: `${key}/${one.organization}`, strategy: key, ...one })),
  );
  await insert('adoption', rowsOf(adoptions, ['strategy', 'organization']));
  const goals = strategies.flatMap(
    ({
      adoptions: _decided,
      goals: set,
      title: _title,
      scope: _scope,
      summary: _summary,
      document: _document,
      validFrom: _from,
      validUntil: _until,
      ...made
    }) => set.map((goal) => ({ ...made, ...goal, strategy: made.key })),
  );
  await insert('goal', rowsOf(goals, [...RECORDED, 'strategy', 'replacedBy'], ['targets']));
  const targets = goals.flatMap(({ key, targets: set }) =>
    set.map(({ replacedBy, ...one }, at) => ({
      key: `${key}/${at}`,
      goal: key,
      ...one,
      unit: 'PERCENT',
      replacedBy: replacedBy === undefined ? null : `${key}/${replacedBy}`,
    })),
  );
  await insert('target', rowsOf(targets, ['goal', 'replacedBy']));
}
