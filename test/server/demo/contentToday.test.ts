import fc from 'fast-check';
import { demoPartnership } from '../../../server/demo/content/demoPartnership.js';
import type { DemoPartnership } from '../../../server/demo/content/DemoRows.js';
import { addDays, dayOf, isWorkingDay } from '../../../server/demo/content/swedishDay.js';

const anyToday = fc
  .integer({ min: Date.parse('2026-05-01T12:00:00Z') / 3_600_000, max: Date.parse('2030-12-31T00:00:00Z') / 3_600_000 })
  .map((hours) => new Date(hours * 3_600_000));

const isDueBetween = (rows: DemoPartnership, from: string, until: string): number =>
  rows.commitments.filter(
    ({ status, dueOn }) => (status === 'OPEN' || status === 'IN_PROGRESS') && dueOn && dueOn >= from && dueOn <= until,
  ).length;

describe('The demo partnership, whatever today is,', () => {
  it('has promises that are late and promises due within a fortnight', () => {
    fc.assert(
      fc.property(anyToday, (moment) => {
        const rows = demoPartnership(moment);
        const day = dayOf(moment);
        expect(isDueBetween(rows, '2000-01-01', addDays(day, -1))).toBeGreaterThanOrEqual(10);
        expect(isDueBetween(rows, day, addDays(day, 14))).toBeGreaterThanOrEqual(10);
        expect(isDueBetween(rows, addDays(day, 15), '9999-12-31')).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 15 },
    );
  });

  it('tells only of the past, on working days and at working hours', () => {
    fc.assert(
      fc.property(anyToday, (moment) => {
        for (const { key, occurredAt, recordedAt } of demoPartnership(moment).interactions) {
          const at = new Date(occurredAt);
          const hour = at.getUTCHours();
          const where = `${key} ${occurredAt}`;
          expect([where, dayOf(at) < dayOf(moment), isWorkingDay(dayOf(at)) || hour >= 13]).toEqual([
            where,
            true,
            true,
          ]);
          expect([where, hour >= 4 && hour <= 19, recordedAt >= occurredAt]).toEqual([where, true, true]);
          expect(recordedAt <= moment.toISOString() || dayOf(new Date(recordedAt)) < dayOf(moment)).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('has dialogues in every state of silence', () => {
    fc.assert(
      fc.property(anyToday, (moment) => {
        const rows = demoPartnership(moment);
        const last = new Map(rows.interactions.map((interaction) => [interaction.dialogue, interaction]));
        const open = rows.dialogues.filter(({ status, cadenceDays }) => status === 'OPEN' && cadenceDays);
        const state = (dialogue: (typeof open)[number]): string => {
          const latest = last.get(dialogue.key);
          if (!latest) return 'NEVER';
          if (latest.awaitsAnswer) return latest.initiative === 'THEIRS' ? 'WE_OWE' : 'THEY_OWE';
          const quietSince = addDays(dayOf(moment), -(dialogue.cadenceDays ?? 0) - 60);
          return latest.occurredAt.slice(0, 10) < quietSince ? 'BEYOND' : 'WITHIN';
        };
        const states = open.map(state);
        for (const [name, least] of Object.entries({ NEVER: 3, WE_OWE: 4, THEY_OWE: 2, BEYOND: 4, WITHIN: 15 }))
          expect([name, states.filter((found) => found === name).length >= least]).toEqual([name, true]);
      }),
      { numRuns: 15 },
    );
  });
});
