import fc from 'fast-check';
import { checkClaims } from '../../../../server/correspondence/agreement/checkClaims.js';
import { checkText } from '../../../../server/correspondence/agreement/checkText.js';
import { type Claim, Unit } from '../../../../server/correspondence/agreement/Claim.js';
import { claimsOf } from '../../../../server/correspondence/agreement/claimsOf.js';
import type { Register } from '../../../../server/correspondence/agreement/Register.js';
import type { TextContext } from '../../../../server/correspondence/agreement/TextContext.js';
import { answers } from './corpus/answers.js';
import { letters } from './corpus/letters.js';
import { notes } from './corpus/notes.js';
import { tables } from './corpus/tables.js';
import { rounds } from './heldOut/rounds.js';
import { BOARD, detailsOf, REGION, register } from './partnership.js';

const texts = [...letters, ...answers, ...notes, ...tables, ...rounds];
const anyText = fc.constantFrom(...texts);
const context: TextContext = { ...register, senderIds: [REGION, BOARD], document: null, writtenOn: '2026-03-20' };
const keysOf = (text: string, given: Register = register): string[] =>
  checkText(text, given, detailsOf()).findings.map((each) => each.key);

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '73 procent',
      ' av hushållen ',
      '\n| a | b |\n|---|---|\n',
      '[^1]',
      '[^1]: ',
      '# ',
      '"',
      'avsnitt 4.5 ',
      'tillstyrker',
      ' mellan ',
      '70-',
      '\u00a0',
      '1 ',
      '3,8 mdkr ',
      '> ',
      '. ',
      'enligt ',
      'Östersund ',
      '2019 ',
      'var femte ',
    ),
  ),
  { maxLength: 30 },
);

test('no text makes the check fail, and every claim stands where it says', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const { claims, findings } = checkText(text, register, detailsOf());
      for (const each of [...claims.map(({ from, until }) => ({ from, until })), ...findings]) {
        if (each.from === null || each.until === null) continue;
        expect(0 <= each.from && each.from <= each.until && each.until <= text.length).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('the words of a claim are the words at its place in the text, spaces and dashes apart', () => {
  for (const { text } of texts) {
    for (const claim of claimsOf(text, context)) {
      const there = text
        .slice(claim.from, claim.until)
        .replace(/[\s*_]/gu, ' ')
        .replace(/[–−]/gu, '-');
      expect(claim.words.replace(/\s/gu, ' ')).toBe(there);
      expect(claim.sentenceFrom <= claim.from && claim.until <= claim.sentenceUntil).toBe(true);
    }
  }
});

const ONES = [
  '',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
];
const TENS = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

/** A number below a million in Swedish words, written together. */
function inWords(value: number): string {
  if (value >= 1000) return `${value < 2000 ? 'ett' : inWords(Math.floor(value / 1000))}tusen${inWords(value % 1000)}`;
  if (value >= 100) return `${value < 200 ? 'ett' : inWords(Math.floor(value / 100))}hundra${inWords(value % 100)}`;
  if (value >= 20) return `${TENS[Math.floor(value / 10)] ?? ''}${ONES[value % 10] ?? ''}`;
  return ONES[value] ?? '';
}

function grouped(value: number, space: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, space);
}

function valueIn(sentence: string, unit: Unit): number | null | undefined {
  return claimsOf(sentence, context).find((each: Claim) => each.unit === unit)?.value;
}

test('every spelling of a count reads as the same count', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 999_999 }),
      fc.constantFrom('', ' ', '\u00a0', '\u202f', '.'),
      (value, space) => {
        expect(valueIn(`I länet finns ${grouped(value, space)} hushåll.`, Unit.COUNT)).toBe(value);
        expect(valueIn(`I länet finns ${inWords(value)} hushåll.`, Unit.COUNT)).toBe(value);
      },
    ),
  );
});

test('every spelling of a share reads as the same share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
      const written = tenth === 0 ? String(whole) : `${whole},${tenth}`;
      const value = Number(`${whole}.${tenth}`);
      for (const unit of ['%', ' %', '\u00a0%', ' procent', '\u202fprocent']) {
        expect(valueIn(`I länet har ${written}${unit} av hushållen fiber.`, Unit.PERCENT)).toBe(value);
      }
      expect(valueIn(`I länet har ${inWords(whole)} procent av hushållen fiber.`, Unit.PERCENT)).toBe(whole);
    }),
  );
});

test('every spelling of a sum reads as the same sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9999 }), (tenths) => {
      const millions = `${Math.floor(tenths / 10)},${tenths % 10}`;
      for (const unit of ['Mkr', 'mnkr', 'mkr', 'miljoner kronor', 'miljoner kr', 'milj. kr', 'MSEK', 'milj kronor']) {
        expect(valueIn(`Stödet var ${millions} ${unit}.`, Unit.SEK)).toBe(tenths * 1e5);
      }
      const thousands = tenths * 100;
      for (const sum of [
        `${grouped(thousands, ' ')} tkr`,
        `${grouped(thousands * 1000, '\u00a0')} kr`,
        `${grouped(thousands * 1000, '.')} kronor`,
        `SEK ${grouped(thousands * 1000, ' ')}`,
      ]) {
        expect(valueIn(`Stödet var ${sum} i fjol.`, Unit.SEK)).toBe(thousands * 1000);
      }
    }),
  );
  for (const billions of [
    '3,8 mdkr',
    '3,8 miljarder kronor',
    '3,8 mdr kr',
    '3 800 mnkr',
    '3 800 miljoner kronor',
    '3 800 000 000 kr',
    '3,8 md kronor',
    '3.8 miljarder',
  ]) {
    expect(valueIn(`Staten avsätter ${billions} till stödet.`, Unit.SEK)).toBe(3.8e9);
  }
});

test('the check is the same whatever the order of claims, facts, letters and positions', () => {
  fc.assert(
    fc.property(anyText, fc.infiniteStream(fc.nat()), ({ text, details }, numbers) => {
      const mix = <Value>(values: Value[]): Value[] =>
        values
          .map((value) => ({ value, at: numbers.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ value }) => value);
      const mixed: Register = {
        ...register,
        facts: mix(register.facts),
        letters: mix(register.letters),
        positions: mix(register.positions),
        topics: mix(register.topics),
      };
      const letter = detailsOf(details);
      const straight = checkText(text, register, letter);
      expect(checkText(text, mixed, letter).findings).toEqual(straight.findings);
      const { citedVersionIds: _, ...known } = letter;
      const cited = { ...known, citedVersionIds: [] };
      expect(checkClaims(mix(straight.claims), register, cited)).toEqual(checkClaims(straight.claims, register, cited));
    }),
    { numRuns: 60 },
  );
});

test('a paragraph about something else changes no finding', () => {
  const others = [
    'Tack för ett gott samtal i går.',
    'Vi ses på mötet i Vemdalen.',
    'Hälsningar från hela gruppen!',
    'Bifogat finns dagordningen och en karta.',
  ];
  fc.assert(
    fc.property(anyText, fc.constantFrom(...others), fc.boolean(), ({ text, details }, other, isFirst) => {
      const wider = isFirst ? `${other}\n\n${text}` : `${text}\n\n${other}`;
      const letter = detailsOf(details);
      const codes = (of: string): string[] =>
        checkText(of, register, letter)
          .findings.map((each) => `${each.code} ${each.claim?.words ?? ''}`)
          .sort();
      expect(codes(wider)).toEqual(codes(text));
    }),
    { numRuns: 100 },
  );
});

test('asked twice the check answers the same', () => {
  for (const { text } of texts) expect(keysOf(text)).toEqual(keysOf(text));
});
