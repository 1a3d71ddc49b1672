import fc from 'fast-check';
import { daysAfter, isHoliday } from '../../../server/shared/swedishCalendar.js';
import { dayOf, today } from '../../../server/shared/today.js';
import { DAY_MS, SilenceScene } from './SilenceScene.js';
import { countedDays } from './silenceModel.js';

let scene: SilenceScene;
beforeAll(async () => {
  scene = await SilenceScene.make();
});
afterAll(() => scene.world.close());

/** Midday in Sweden some time on a day, in days before now. */
const daysSince = (day: string) => (Date.now() - Date.parse(`${day}T11:00:00Z`)) / DAY_MS;

/** The last day before today that fits. */
function lastDay(fits: (day: string) => boolean): string {
  let day = daysAfter(today(), -1);
  while (!fits(day)) day = daysAfter(day, -1);
  return day;
}

test('July does not count', async () => {
  const june30 = lastDay((day) => day.endsWith('-06-30') && daysAfter(day, 32) <= today());
  const organization = await scene.member();
  await scene.said([organization], { days: daysSince(june30), awaitsAnswer: true });
  const silence = await scene.silenceWith(organization);
  const afterJuly = countedDays(`${june30.slice(0, 4)}-07-31`, today());
  expect(silence).toMatchObject({ state: 'NO_ANSWER_TO_US', countedDays: afterJuly });
  expect(silence!['pausedDays']).toBeGreaterThanOrEqual(31);
});

test('a holiday does not count, and the Sunday before it does', async () => {
  const holiday = lastDay((day) => isHoliday(day) && !isHoliday(daysAfter(day, -1)));
  const [before, on] = [await scene.member(), await scene.member()];
  await scene.said([before], { days: daysSince(daysAfter(holiday, -1)), awaitsAnswer: true });
  await scene.said([on], { days: daysSince(holiday), awaitsAnswer: true });
  const [silenceBefore, silenceOn] = [await scene.silenceWith(before), await scene.silenceWith(on)];
  expect(silenceBefore!['countedDays']).toBe(silenceOn!['countedDays']);
  expect(silenceBefore!['pausedDays']).toBe(silenceOn!['pausedDays'] + 1);
});

test('a cadence that July stretches over is not broken by July', async () => {
  const organization = await scene.member();
  const dialogue = await scene.dialogueWith([organization], { cadenceDays: 30 });
  const june25 = lastDay((day) => day.endsWith('-06-25') && daysAfter(day, 60) <= today());
  await scene.said([organization], { days: daysSince(june25), dialogue });
  const counted = countedDays(june25, today());
  const setTo = (cadenceDays: number) =>
    scene.world.arrange((em) => em.getConnection().execute(`update dialogue set cadence_days = ${cadenceDays}`));
  await setTo(counted);
  expect(await scene.silenceIn(dialogue)).toMatchObject({ state: 'IN_TOUCH', countedDays: counted });
  await setTo(counted - 1);
  expect(await scene.silenceIn(dialogue)).toMatchObject({ state: 'BEYOND_CADENCE', countedDays: counted });
});

test('the days that count between any two days are those of the calendar', async () => {
  const days = fc.integer({ min: 0, max: 22_279 }).map((count) => daysAfter('2000-01-02', count));
  const pairs = fc.sample(fc.tuple(days, days), 300).map(([one, other]) => [one, other].sort());
  const counted = await scene.world.arrange((em) =>
    em
      .getConnection()
      .execute<{ days: number }[]>(
        `select counted_days(since::date, until::date) as days from json_to_recordset('${JSON.stringify(pairs.map(([since, until]) => ({ since, until })))}') as pair(since text, until text)`,
      ),
  );
  expect(counted.map(({ days }) => days)).toEqual(pairs.map(([since, until]) => countedDays(since!, until!)));
});

test('a day later than the calendar counts, and none counts backwards', async () => {
  const [row] = await scene.world.arrange((em) =>
    em
      .getConnection()
      .execute<{ beyond: number; before: number; backwards: number }[]>(
        `select counted_days('2060-12-31', '2061-01-10') as beyond, counted_days('1999-12-25', '2000-01-04') as before, counted_days('2026-06-02', '2026-06-01') as backwards`,
      ),
  );
  expect(row).toEqual({ beyond: 10, before: 10, backwards: 0 });
});

test('a moment late in the evening belongs to the Swedish day', () => {
  expect(dayOf(new Date('2026-06-18T22:30:00Z'))).toBe('2026-06-19');
});
