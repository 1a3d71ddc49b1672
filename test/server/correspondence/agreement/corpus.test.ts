import { answers } from './corpus/answers.js';
import { letters } from './corpus/letters.js';
import { notes } from './corpus/notes.js';
import { tables } from './corpus/tables.js';
import { neighbourRounds, rounds } from './heldOut/rounds.js';
import { neighbourDetails, neighbours } from './neighbours.js';
import { rates, scoreOf, tableOf, type World } from './scoreOf.js';
import type { Specimen } from './Specimen.js';

function measured(name: string, texts: Specimen[], world?: World): { recall: number; precision: number } {
  const scores = scoreOf(texts, world);
  process.stdout.write(`${name}: ${texts.length} texts\n${tableOf(scores)}\n\n`);
  return rates(scores.byCode.values());
}

test('the check finds what is wrong in Swedish letters and notes, and little else', () => {
  const { recall, precision } = measured('The corpus', [...letters, ...answers, ...notes, ...tables]);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('the check reads texts that were written after its rules as well', () => {
  const { recall, precision } = measured('Held out', rounds);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('the check reads the letters of another county, with topics, positions and figures of its own', () => {
  const { recall, precision } = measured('Neighbours', neighbourRounds, {
    register: neighbours,
    detailsOf: neighbourDetails,
  });
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});
