import type { Day, DemoRecord, Key, Moment } from '../DemoRows.js';

/** A fact as the table of facts has it. */
export interface DemoFact {
  kind: 'FIGURE' | 'AMOUNT' | 'DATE' | 'STANCE';
  sentence: string;
  indicator: string | null;
  measure: string | null;
  population: string | null;
  areaClass: string | null;
  place: string | null;
  on: string | null;
  unit: string | null;
  value: number | null;
  tolerance: number | null;
  isTarget: boolean;
  stance: string | null;
  document: string | null;
  section: string | null;
  source: string | null;
  vintage: string | null;
}

export interface DemoVersion {
  title: string;
  statement: string;
  stance: string | null;
  body: string;
  motivation: string | null;
  audience: Key | null;
  validFrom: Day;
  validUntil: Day | null;
  madeAt: Moment;
  madeBy: Key;
  facts: DemoFact[];
}

export interface DemoApproval {
  number: number;
  organization: Key;
  account: Key;
  isBySubstitute: boolean;
  verdict: 'APPROVED' | 'DECLINED';
  form: 'DELEGATION';
  decisionReference: string | null;
  reservation: string | null;
  reason: string | null;
  decidedAt: Moment;
}

export interface DemoComment {
  number: number;
  account: Key;
  organization: Key;
  text: string;
  madeAt: Moment;
}

export interface DemoPosition extends DemoRecord {
  code: string;
  topic: Key;
  owner: Key;
  status: string;
  title: string;
  audience: Key | null;
  validFrom: Day;
  validUntil: Day | null;
  currentNumber: number;
  reviewOn: Day | null;
  approvalRequestedAt: Moment | null;
  jointSince: Moment | null;
  reason: string | null;
  supersedes: Key | null;
  versions: DemoVersion[];
  approvals: DemoApproval[];
  comments: DemoComment[];
}
