import type { DemoRecord, Day, Key, Visibility } from './DemoRows.js';
import { accounts } from './accounts.js';
import { addDays, momentOf, workingDayOnOrAfter } from './swedishDay.js';

export const JAMTLAND = 'partnership:jamtland';

/** The shared register was taken into use this day; what is older was read in from binders and spreadsheets afterwards. */
export const REGISTER_START: Day = '2021-02-15';

const organizationOf = new Map(accounts.map((account) => [account.key, account.organization]));

/** What a row says about itself when an account has written it down on a day. */
export function recorded(
  key: Key,
  on: Day,
  clock: string,
  recordedBy: Key,
  visibility: Visibility,
  secrecyReaders: Key[] | null = null,
): DemoRecord {
  const recordedByOrganization = organizationOf.get(recordedBy);
  if (!recordedByOrganization) throw new Error(`${recordedBy} records ${key} and is no account.`);
  return {
    key,
    partnership: JAMTLAND,
    recordedAt: momentOf(on, clock),
    recordedBy,
    recordedByOrganization,
    visibility,
    secrecyReaders,
  };
}

/** Written down by the coordinator when the register was taken into use. */
export const recordedEarly = (key: Key, visibility: Visibility): DemoRecord =>
  recorded(key, REGISTER_START, '09:00', 'account:elin-fjallstrom', visibility);

/** The day on which something that happened is written down: the same day or soon after, or when the old binders were read in. */
export function recordingDay(occurredOn: Day, delayDays: number, today: Day): Day {
  if (occurredOn < REGISTER_START)
    return workingDayOnOrAfter(addDays(REGISTER_START, 1 + ((delayDays * 37 + Number(occurredOn.slice(8))) % 110)));
  const later = workingDayOnOrAfter(addDays(occurredOn, delayDays));
  return later < today ? later : occurredOn;
}
