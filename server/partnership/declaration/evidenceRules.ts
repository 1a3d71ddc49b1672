import type { Row, Sql } from '../../shared/reading/Reading.js';
import { ClauseCode } from './ClauseCode.js';

/** A rule by which records of one noun are evidence for a clause, without anybody saying so. */
export interface EvidenceRule {
  /** stable name, unique: `SPOKEN_WITH_ALL_THREE` */
  key: string;
  /** which clause; or the column in which each record names its own: a rule for every clause, whose keys end with its code */
  clause: ClauseCode | { column: string };
  /** GraphQL name of the noun, and its table */
  type: string;
  table: string;
  /** column that tells when it counts, and whether it holds a moment or a day */
  at: { column: string; is: 'moment' | 'day' };
  /** which of the records count; left out: all */
  where?: (row: Row) => Sql;
  /** what is counted: a text[] per record, each text once however many records have it; left out: the records */
  counted?: (row: Row) => Sql;
  /** how many in a quarter make it strong; null where it stays thin however many */
  strongFrom: number | null;
  /** the record in a few words */
  title: (row: Row) => Sql;
  /** column of the partnership; left out: `partnership_id`. For a part: an expression. */
  partnership?: (row: Row) => Sql;
  /** whether a row bears provenance, visibility and perhaps a secrecy mark of its own */
  isRecorded: boolean;
  /** the rule as people read it, one sentence in each language */
  sv: string;
  en: string;
}

const rules = new Map<string, EvidenceRule>();

/**
 * Declares a rule, one line beside the noun it is about, in the noun's own room. The clause page, the timelines and the
 * reports follow from it.
 */
export function declareEvidence(rule: EvidenceRule): void {
  if (rules.has(rule.key)) throw new Error(`${rule.key} is declared twice`);
  rules.set(rule.key, rule);
}

/** Every declared rule, in the order of declaration. */
export function evidenceRules(): EvidenceRule[] {
  return [...rules.values()];
}

/** The same clause by clause, as people read them. */
export function rulesByClause(): (EvidenceRule & { clause: ClauseCode })[] {
  return evidenceRules().flatMap(({ clause, ...rule }) =>
    typeof clause === 'string'
      ? [{ ...rule, clause }]
      : Object.values(ClauseCode).map((code) => ({ ...rule, key: `${rule.key}_${code}`, clause: code })),
  );
}
