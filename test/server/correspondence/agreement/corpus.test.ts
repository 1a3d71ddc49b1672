import { answers } from './corpus/answers.js';
import { letters } from './corpus/letters.js';
import { notes } from './corpus/notes.js';
import { tables } from './corpus/tables.js';
import { rates, scoreOf, tableOf } from './scoreOf.js';

const texts = [...letters, ...answers, ...notes, ...tables];

test('the check finds what is wrong in Swedish letters and notes, and little else', () => {
  const scores = scoreOf(texts);
  process.stdout.write(`${texts.length} texts\n${tableOf(scores)}\n`);
  const { recall, precision } = rates(scores.byCode.values());
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});
