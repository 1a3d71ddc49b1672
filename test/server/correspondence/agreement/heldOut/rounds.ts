import type { Specimen } from '../Specimen.js';
import { eighteenth } from './eighteenth.js';
import { eighth } from './eighth.js';
import { eleventh } from './eleventh.js';
import { fifteenth } from './fifteenth.js';
import { fifth } from './fifth.js';
import { fourteenth } from './fourteenth.js';
import { fourth } from './fourth.js';
import { longer } from './longer.js';
import { nineteenth } from './nineteenth.js';
import { ninth } from './ninth.js';
import { second } from './second.js';
import { seventeenth } from './seventeenth.js';
import { seventh } from './seventh.js';
import { shorter } from './shorter.js';
import { sixteenth } from './sixteenth.js';
import { sixth } from './sixth.js';
import { tenth } from './tenth.js';
import { third } from './third.js';
import { thirteenth } from './thirteenth.js';
import { twelfth } from './twelfth.js';
import { twentieth } from './twentieth.js';
import { twentyFifth } from './twentyFifth.js';
import { twentyFirst } from './twentyFirst.js';
import { twentyFourth } from './twentyFourth.js';
import { twentySecond } from './twentySecond.js';
import { twentySeventh } from './twentySeventh.js';
import { twentySixth } from './twentySixth.js';
import { twentyThird } from './twentyThird.js';

/** The rounds of texts that were each written before anybody knew how the rules would read them, in order. */
export const rounds: Specimen[] = [
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
  ...eighteenth,
  ...nineteenth,
  ...twentieth,
  ...twentyFirst,
  ...twentyThird,
  ...twentyFourth,
  ...twentyFifth,
  ...twentySixth,
  ...twentySeventh,
];

/** Those among them that are set against the neighbours' register. */
export const neighbourRounds: Specimen[] = [...seventh, ...fourteenth, ...twentySecond];
