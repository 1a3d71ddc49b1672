import { answers } from './corpus/answers.js';
import { letters } from './corpus/letters.js';
import { notes } from './corpus/notes.js';
import { tables } from './corpus/tables.js';
import { longer } from './heldOut/longer.js';
import { second } from './heldOut/second.js';
import { shorter } from './heldOut/shorter.js';
import { third } from './heldOut/third.js';
import { rates, scoreOf, tableOf } from './scoreOf.js';
import type { Specimen } from './Specimen.js';

function measured(name: string, texts: Specimen[]): { recall: number; precision: number } {
  const scores = scoreOf(texts);
  process.stdout.write(`${name}: ${texts.length} texts\n${tableOf(scores)}\n\n`);
  return rates(scores.byCode.values());
}

test('the check finds what is wrong in Swedish letters and notes, and little else', () => {
  const { recall, precision } = measured('The corpus', [...letters, ...answers, ...notes, ...tables]);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('the check reads texts that were written after its rules as well', () => {
  const { recall, precision } = measured('Held out', [...longer, ...shorter, ...second, ...third]);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});
