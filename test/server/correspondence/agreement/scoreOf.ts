import { checkText } from '../../../../server/correspondence/agreement/checkText.js';
import type { Finding } from '../../../../server/correspondence/agreement/Finding.js';
import type { LetterDetails, Register } from '../../../../server/correspondence/agreement/Register.js';
import { detailsOf, register } from './partnership.js';
import type { Specimen } from './Specimen.js';

/** How many expected findings of a code were made, how many were missed, and how many were made that nobody expected. */
export interface Score {
  made: number;
  missed: number;
  unexpected: number;
}

export interface Scores {
  byCode: Map<string, Score>;
  /** A line for each finding missed or not expected. */
  mistakes: string[];
}

/** What texts are set against. */
export interface World {
  register: Register;
  detailsOf: (changes?: Partial<LetterDetails>) => LetterDetails;
}

const OURS: World = { register, detailsOf };

/** Checks every text and compares with what was expected, code by code and place by place. */
export function scoreOf(specimens: Specimen[], world: World = OURS): Scores {
  const scores: Scores = { byCode: new Map(), mistakes: [] };
  for (const specimen of specimens) {
    const findings = [...checkText(specimen.text, world.register, world.detailsOf(specimen.details)).findings];
    for (const [code, words] of specimen.expected) {
      const at = findings.findIndex((each) => String(each.code) === code && isThere(specimen.text, each, words));
      if (at >= 0) findings.splice(at, 1);
      else scores.mistakes.push(`missed ${code} "${words ?? ''}" in ${specimen.name}`);
      scoreFor(scores, code)[at >= 0 ? 'made' : 'missed']++;
    }
    for (const each of findings) {
      scoreFor(scores, each.code).unexpected++;
      scores.mistakes.push(
        `unexpected ${each.code} "${each.claim?.words ?? ''}" in ${specimen.name}: ${each.explanation.sv}`,
      );
    }
  }
  return scores;
}

function scoreFor(scores: Scores, code: string): Score {
  const score = scores.byCode.get(code) ?? { made: 0, missed: 0, unexpected: 0 };
  scores.byCode.set(code, score);
  return score;
}

function isThere(text: string, finding: Finding, words: string | null): boolean {
  if (words === null) return finding.from === null;
  const from = text.indexOf(words);
  if (from < 0) throw new Error(`The text does not hold "${words}".`);
  return finding.from !== null && finding.until !== null && finding.from < from + words.length && from < finding.until;
}

/** Recall and precision of a score, or of all together; 1 where there was nothing to find. */
export function rates(scores: Iterable<Score>): { recall: number; precision: number; expected: number } {
  const all = [...scores];
  const sum = (key: keyof Score): number => all.reduce((total, each) => total + each[key], 0);
  const [made, missed, unexpected] = [sum('made'), sum('missed'), sum('unexpected')];
  return {
    recall: made + missed === 0 ? 1 : made / (made + missed),
    precision: made + unexpected === 0 ? 1 : made / (made + unexpected),
    expected: made + missed,
  };
}

/** The figures as a table for whoever runs the test. */
export function tableOf(scores: Scores): string {
  const line = (name: string, of: Iterable<Score>): string => {
    const { recall, precision, expected } = rates(of);
    return `${name.padEnd(30)} ${String(expected).padStart(4)}   ${recall.toFixed(3)}   ${precision.toFixed(3)}`;
  };
  const codes = [...scores.byCode.keys()].sort();
  const lines = codes.map((code) => line(code, [scores.byCode.get(code) ?? { made: 0, missed: 0, unexpected: 0 }]));
  return [
    'code                       expected   recall  precision',
    ...lines,
    line('ALL', scores.byCode.values()),
    ...scores.mistakes,
  ].join('\n');
}
