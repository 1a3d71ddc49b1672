import fc from 'fast-check';
import {
  daysAfter,
  easterSunday,
  holidaysOf,
  isHoliday,
  pausedDays,
  pauseOf,
  weekdayOf,
} from '../../../server/shared/swedishCalendar.js';

/** The movable holidays, as printed in the almanac: Good Friday to Easter Monday, Ascension, Whit Sunday, midsummer, All Saints. */
const ALMANAC: Record<number, string> = {
  2024: '03-29 03-31 04-01 05-09 05-19 06-21 06-22 11-02',
  2025: '04-18 04-20 04-21 05-29 06-08 06-20 06-21 11-01',
  2026: '04-03 04-05 04-06 05-14 05-24 06-19 06-20 10-31',
  2027: '03-26 03-28 03-29 05-06 05-16 06-25 06-26 11-06',
};
const FIXED = '01-01 01-06 05-01 06-06 12-24 12-25 12-26 12-31';

const years = fc.integer({ min: 1900, max: 2199 });
const days = fc.integer({ min: 0, max: 22_000 }).map((count) => daysAfter('2000-01-01', count));

test.each(Object.entries(ALMANAC))('the holidays of %s are those of the almanac', (year, movable) => {
  const expected = `${movable} ${FIXED}`.split(' ').map((day) => `${year}-${day}`);
  expect([...holidaysOf(Number(year)).keys()].sort()).toEqual(expected.sort());
});

test('Easter is a Sunday from 22 March to 25 April', () => {
  fc.assert(
    fc.property(years, (year) => {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(0);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [1913, '1913-03-23'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter of %s, where the moon is early, late or on a border, is %s', (year, easter) => {
  expect(easterSunday(year)).toBe(easter);
});

test('midsummer day and All Saints are Saturdays of their weeks, Ascension a Thursday', () => {
  fc.assert(
    fc.property(years, (year) => {
      const dayOf = Object.fromEntries([...holidaysOf(year)].map(([day, holiday]) => [holiday, day]));
      expect([weekdayOf(dayOf['MIDSUMMER_DAY']!), weekdayOf(dayOf['ALL_SAINTS_DAY']!)]).toEqual([6, 6]);
      expect(dayOf['MIDSUMMER_DAY']! >= `${year}-06-20` && dayOf['MIDSUMMER_DAY']! <= `${year}-06-26`).toBe(true);
      expect(dayOf['ALL_SAINTS_DAY']! >= `${year}-10-31` && dayOf['ALL_SAINTS_DAY']! <= `${year}-11-06`).toBe(true);
      if (dayOf['ASCENSION_DAY']) expect(weekdayOf(dayOf['ASCENSION_DAY'])).toBe(4);
    }),
  );
});

test('the national day took the place of Whit Monday in 2005', () => {
  expect([isHoliday('2004-05-31'), isHoliday('2004-06-06')]).toEqual([true, false]);
  expect([isHoliday('2005-05-16'), isHoliday('2005-06-06')]).toEqual([false, true]);
});

test('all of July pauses the clock, and elsewhere holidays alone', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(pauseOf(day) !== null).toBe(day.slice(5, 7) === '07' || isHoliday(day));
    }),
  );
  expect(pausedDays('2026-06-18', '2026-08-02')).toEqual([
    '2026-06-19',
    '2026-06-20',
    ...Array.from({ length: 31 }, (_, at) => daysAfter('2026-07-01', at)),
  ]);
  expect(pausedDays('2026-08-02', '2026-08-01')).toEqual([]);
});
