import { answers } from './corpus/answers.js';
import { letters } from './corpus/letters.js';
import { notes } from './corpus/notes.js';
import { tables } from './corpus/tables.js';
import { eighth } from './heldOut/eighth.js';
import { fifth } from './heldOut/fifth.js';
import { fourth } from './heldOut/fourth.js';
import { eleventh } from './heldOut/eleventh.js';
import { twelfth } from './heldOut/twelfth.js';
import { thirteenth } from './heldOut/thirteenth.js';
import { fourteenth } from './heldOut/fourteenth.js';
import { fifteenth } from './heldOut/fifteenth.js';
import { sixteenth } from './heldOut/sixteenth.js';
import { seventeenth } from './heldOut/seventeenth.js';
import { longer } from './heldOut/longer.js';
import { ninth } from './heldOut/ninth.js';
import { second } from './heldOut/second.js';
import { seventh } from './heldOut/seventh.js';
import { shorter } from './heldOut/shorter.js';
import { sixth } from './heldOut/sixth.js';
import { tenth } from './heldOut/tenth.js';
import { third } from './heldOut/third.js';
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
  const { recall, precision } = measured('Held out', [
    ...longer,
    ...shorter,
    ...second,
    ...third,
    ...fourth,
    ...fifth,
    ...sixth,
    ...eighth,
    ...ninth,
    ...tenth,
    ...eleventh,
    ...twelfth,
    ...thirteenth,
    ...fifteenth,
    ...sixteenth,
    ...seventeenth,
  ]);
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('the check reads the letters of another county, with topics, positions and figures of its own', () => {
  const { recall, precision } = measured('Neighbours', [...seventh, ...fourteenth], {
    register: neighbours,
    detailsOf: neighbourDetails,
  });
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});
