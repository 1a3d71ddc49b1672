import fc from 'fast-check';
import { stockholmClock, stockholmMoment } from '../../../web/dialogue/stockholmMoment';

test.each([
  ['2026-01-15', '14:05', '2026-01-15T13:05:00.000Z'],
  ['2026-07-15', '14:05', '2026-07-15T12:05:00.000Z'],
  ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['2026-12-31', '23:30', '2026-12-31T22:30:00.000Z'],
])('%s %s in Sweden is %s', (day, clock, moment) => {
  expect(stockholmMoment(day, clock)).toBe(moment);
});

test('an hour that summer time leaves out is the one after it', () => {
  expect(stockholmMoment('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
});

test('what is no day or no clock is no moment', () => {
  expect(stockholmMoment('', '14:05')).toBeNull();
  expect(stockholmMoment('2026-01-15', '')).toBeNull();
});

test('every minute of a clock on a Swedish wall is written back as it was read', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2012-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      (moment) => {
        const { day, clock } = stockholmClock(moment);
        const read = new Date(stockholmMoment(day, clock)!);
        expect(stockholmClock(read)).toEqual({ day, clock });
        // The hour that comes twice in October is the only one that may be read as the other.
        expect([0, 3_600_000]).toContain(Math.abs(Math.floor(moment.getTime() / 60_000) * 60_000 - read.getTime()));
      },
    ),
    { numRuns: 500 },
  );
});
