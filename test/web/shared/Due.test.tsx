import { jest } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { type Day, dayOf, daysBetween } from '../../../web/shared/time/calendar';
import { Due } from '../../../web/shared/time/Due';
import { dueState } from '../../../web/shared/time/dueState';
import { renderWeb } from '../renderWeb';

const today = '2026-11-23';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z') });
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function wording(dueOn: Day | null, doneOn: Day | null = null, language: 'sv' | 'en' = 'sv'): string {
  const { container } = renderWeb(<Due dueOn={dueOn} doneOn={doneOn} />, { language });
  return container.querySelector('time')?.textContent ?? '';
}

test.each([
  ['2026-11-23', 'Ska vara klart i dag'],
  ['2026-11-24', 'Ska vara klart i morgon'],
  ['2026-11-30', 'Om 7 dagar'],
  ['2027-03-01', 'Senast 1 mars 2027'],
  ['2026-11-22', '1 dag försenat'],
  ['2026-11-11', '12 dagar försenat'],
  ['2024-09-01', 'Över 2 år försenat'],
  [null, 'Ingen slutdag'],
])('what is due %s is said to be "%s"', (dueOn, words) => {
  expect(wording(dueOn)).toBe(words);
});

test('what is done is no longer late, but how late it came is told', () => {
  expect(wording('2026-11-01', '2026-11-05')).toBe('Klart 5 nov. 2026, 4 dagar efter utsatt dag');
  cleanup();
  expect(wording('2026-11-01', '2026-10-30')).toBe('Klart 30 okt. 2026');
});

test('says the same in English', () => {
  expect(wording('2026-11-22', null, 'en')).toBe('1 day late');
});

test('lateness is told in words to those who do not see colours', () => {
  renderWeb(<Due dueOn="2026-11-11" />);
  expect(screen.getByText(/försenat/)).toBeTruthy();
});

test('the day begins at midnight in Sweden, not in Greenwich', () => {
  expect(dayOf('2026-11-22T23:30:00Z')).toBe('2026-11-23');
  expect(dayOf('2026-07-22T21:59:00Z')).toBe('2026-07-22');
});

const day = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a due day is late exactly from the day after it, until it is done', () => {
  fc.assert(
    fc.property(day, (dueOn) => {
      expect(dueState(dueOn, null, today).kind === 'late').toBe(dueOn < today);
      expect(dueState(dueOn, today, today).kind).toBe(dueOn < today ? 'doneLate' : 'doneOnTime');
    }),
  );
});

test('days are counted the same both ways, over summer time and leap years', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(daysBetween(one, other) + daysBetween(other, one)).toBe(0);
      expect(daysBetween(one, other) > 0).toBe(other > one);
    }),
  );
});
