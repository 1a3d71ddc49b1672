import type { DateMention } from './DateMention.js';
import { wholeWord } from './wholeWord.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uari)?|feb(?:ruari)?|mars|mar|april|apr|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const QUARTERS: Record<string, number> = {
  första: 1,
  andra: 2,
  tredje: 3,
  fjärde: 4,
  sista: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
const YEAR = '((?:19|20)\\d{2})';

type Reader = (match: RegExpExecArray, today: string) => Omit<DateMention, 'from' | 'until'> | null;

const FORMS: [RegExp, Reader][] = [
  [wholeWord(`${YEAR}-(\\d{2})-(\\d{2})`), ([, year, month, day]) => dayOf(year, Number(month), day)],
  [wholeWord(`(\\d{1,2})[/.](\\d{1,2})[ -/.]?${YEAR}`), ([, day, month, year]) => dayOf(year, Number(month), day)],
  [
    wholeWord(`(?:den )?(\\d{1,2})(?::?e|:a)?(?:\\s?-\\s?\\d{1,2})? ${MONTH},? ${YEAR}`),
    ([, day, month, year]) => dayOf(year, monthNumber(month), day),
  ],
  [wholeWord(`${MONTH} (?:månad )?(?:år )?${YEAR}`), ([, month, year]) => monthOf(year, monthNumber(month))],
  [
    wholeWord(`(?:den )?(\\d{1,2})(?::?e|:a)? ${MONTH}`),
    ([, day, month], today) =>
      ({ ...dayOf(today.slice(0, 4), monthNumber(month), day), year: 0 }) as ReturnType<Reader>,
  ],
  [
    wholeWord(`(första|andra|tredje|fjärde|sista|1|2|3|4):?a? kvartalet ?(?:år )?${YEAR}`),
    ([, quarter, year]) => quarterOf(year, QUARTERS[(quarter ?? '').toLowerCase()]),
  ],
  [wholeWord(`(?:kv(?:artal)?|Q)\\.? ?([1-4])[ ,/-]*${YEAR}`), ([, quarter, year]) => quarterOf(year, Number(quarter))],
  [wholeWord(`${YEAR} ?(?:kv(?:artal)?|Q)\\.? ?([1-4])`), ([, year, quarter]) => quarterOf(year, Number(quarter))],
  [wholeWord(`årsskiftet(?: mellan)? ${YEAR}(?: ?[/-] ?| och )(?:20)?(\\d{2})`), ([, year]) => turnOf(Number(year))],
  [wholeWord(`årsskiftet ${YEAR}`), ([, year]) => turnOf(Number(year))],
  [
    wholeWord('(?:det )?(senaste|kommande|nästa|förra)?\\s?årsskiftet'),
    ([, which], today) => turnOf(Number(today.slice(0, 4)) - (/senaste|förra/iu.test(which ?? '') ? 1 : 0)),
  ],
  [wholeWord(`${YEAR} ?[/-] ?((?:19|20)?\\d{2})(?![-\\d:])`), ([, from, until]) => span(from, until)],
  [
    wholeWord(
      `(?:mellan|åren|från|perioden|under) (?:åren |år )?${YEAR} (?:och|till|t\\.o\\.m\\.|till och med) (?:år )?${YEAR}`,
    ),
    () => null,
  ],
  [wholeWord(YEAR), ([, year]) => yearOf(Number(year))],
  [wholeWord('(?:i fjol|förra året|föregående år|fjolårets?)'), (_, today) => yearOf(Number(today.slice(0, 4)) - 1)],
  [wholeWord('(?:i förfjol|förrförra året)'), (_, today) => yearOf(Number(today.slice(0, 4)) - 2)],
  [wholeWord('(?:i år|innevarande år|årets)'), (_, today) => yearOf(Number(today.slice(0, 4)))],
  [wholeWord('(?:nästa år|kommande år)'), (_, today) => yearOf(Number(today.slice(0, 4)) + 1)],
];

/** Every day, month, quarter, turn of the year and year that a text names; `today` (yyyy-mm-dd) resolves "i fjol". */
export function findDates(plain: string, today: string): DateMention[] {
  const found: DateMention[] = [];
  for (const [pattern, read] of FORMS) {
    for (const match of plain.matchAll(pattern)) {
      const [from, until] = [match.index, match.index + match[0].length];
      if (found.some((each) => from < each.until && each.from < until)) continue;
      const date = read(match, today);
      if (date !== null) found.push({ ...date, from, until });
    }
  }
  return withYears(
    found.sort((one, other) => one.from - other.from),
    today,
  );
}

/** "den 16 maj" takes its year from the next date that has one, or from today. */
function withYears(found: DateMention[], today: string): DateMention[] {
  return found.map((each) => {
    if (each.year !== 0) return each;
    const year = found.find((other) => other.year !== 0)?.year ?? Number(today.slice(0, 4));
    return { ...each, year, on: `${year}${each.on.slice(4)}` };
  });
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOf(year: string | undefined, month: number, day: string | undefined): ReturnType<Reader> {
  const date = Number(day);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return { year: Number(year), on: `${year}-${two(month)}-${two(date)}`, onUntil: null, isDay: true, lastYear: null };
}

function monthOf(year: string | undefined, month: number): ReturnType<Reader> {
  if (month < 1) return null;
  const on = `${year}-${two(month)}`;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return { year: Number(year), on, onUntil: `${on}-${two(last)}`, isDay: true, lastYear: null };
}

function quarterOf(year: string | undefined, quarter = 1): ReturnType<Reader> {
  const [month, last] = [quarter * 3, quarter % 4 < 2 ? 31 : 30];
  return {
    year: Number(year),
    on: `${year}-${two(month - 2)}-01`,
    onUntil: `${year}-${two(month)}-${last}`,
    isDay: true,
    lastYear: null,
  };
}

/** The turn of the year belongs to the year that ends: its figures are those of the last of December. */
function turnOf(year: number): ReturnType<Reader> {
  return { year, on: `${year}-12-31`, onUntil: `${year + 1}-01-01`, isDay: true, lastYear: null };
}

function yearOf(year: number): ReturnType<Reader> {
  return { year, on: String(year), onUntil: `${year}-12-31`, isDay: false, lastYear: null };
}

function span(from = '', until = ''): ReturnType<Reader> {
  const last = Number(until.length === 2 ? `${from.slice(0, 2)}${until}` : until);
  if (last <= Number(from) || last - Number(from) > 40) return null;
  return { year: Number(from), on: from, onUntil: `${last}-12-31`, isDay: false, lastYear: last };
}
