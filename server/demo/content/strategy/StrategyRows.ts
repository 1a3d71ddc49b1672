import type { Day, DemoRecord, Key } from '../DemoRows.js';

/** A target in figures; its words are those of the API's enums. */
export interface DemoTarget {
  measure: 'ACCESS_100_MBIT' | 'GIGABIT_OR_FIBRE_PASSED' | 'FIBRE_CONNECTED' | 'MOBILE_COVERAGE';
  population: 'HOUSEHOLDS' | 'WORKPLACES' | 'HOUSEHOLDS_AND_WORKPLACES' | 'ROADS';
  areaClass: 'TOTAL' | 'RURAL';
  place: string;
  threshold: number;
  from: Day | null;
  dueOn: Day;
  /** Place among the goal's targets of the one that took its place. */
  replacedBy?: number;
}

export interface DemoGoal {
  /** "goal:m1": what dialogues, commitments and initiatives are tied to. */
  key: Key;
  code: string;
  title: string;
  description: string | null;
  replacedBy: Key | null;
  targets: DemoTarget[];
}

export interface DemoStrategy extends DemoRecord {
  title: string;
  scope: 'NATIONAL' | 'REGIONAL';
  summary: string | null;
  document: string | null;
  validFrom: Day;
  validUntil: Day | null;
  adoptions: { organization: Key; decision: string; adoptedOn: Day }[];
  goals: DemoGoal[];
}
