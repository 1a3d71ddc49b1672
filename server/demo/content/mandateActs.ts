import type { Day, DemoCommitment, DemoMandateAct, DemoMandateItem, Key } from './DemoRows.js';
import { JAMTLAND, recorded } from './recorded.js';
import { addDays, dayOf, workingDayOnOrAfter } from './swedishDay.js';

const ELIN = 'account:elin-fjallstrom';

/** What was done, when, under which item of the mandate (none where outside it), for how much, and who has answered. */
const DONE: [
  verb: DemoMandateItem['verb'],
  on: Day | number,
  item: number | null,
  text: string,
  amount: number | null,
  answers: [principal: 'region-jh' | 'lst-jamtland', isApproval: boolean, decision: string][],
][] = [
  ['SAY', '2024-03-19', 0, 'Lade fram den gemensamma ståndpunkten om stödnivåer på regiondagen.', null, []],
  ['DECIDE', '2024-04-16', 1, 'Kallade till nätverksmöte om byggnadsförteckningen.', null, []],
  ['DECIDE', '2024-09-10', 1, 'Bjöd in två nätägare till nätverksmötet om samförläggning.', null, []],
  [
    'SPEND',
    '2024-11-05',
    null,
    'Beställde kartunderlag innan mandatet var beslutat.',
    32_000,
    [
      ['region-jh', true, 'Delegationsbeslut 2024-11-12'],
      ['lst-jamtland', true, 'Länsrådets beslut, dnr 101-6'],
    ],
  ],
  [
    'SIGN',
    '2025-03-18',
    2,
    'Skrev under följebrevet till den gemensamma framställningen om fördröjd avveckling.',
    null,
    [],
  ],
  ['SPEND', '2025-05-13', 3, 'Beställde enkät till arbetsställen.', 46_500, []],
  ['SAY', '2025-10-08', 0, 'Redogjorde för den gemensamma ståndpunkten vid nationellt nätverksmöte.', null, []],
  [
    'SPEND',
    '2025-11-25',
    3,
    'Beställde täckningsmätning i fjällkommunerna.',
    64_000,
    [
      ['region-jh', true, 'Regionala utvecklingsnämnden 2025-12-09 § 121'],
      ['lst-jamtland', false, 'Mätningen ska upphandlas gemensamt med grannlänen.'],
    ],
  ],
  ['SPEND', '2026-04-14', 3, 'Beställde kartunderlag för fritidshusområden.', 28_000, []],
  ['SIGN', -19, 4, 'Skrev under avtal om datadelning med Norrsund.', null, [['region-jh', true, 'Delegationsbeslut']]],
  ['SPEND', -8, 3, 'Beställde fördjupad enkät om reservkraft i noder.', 71_000, []],
];

const on = (today: Day, day: Day | number) =>
  typeof day === 'string' ? day : workingDayOnOrAfter(addDays(today, day));

/** What the coordinator did for both principals: most of it within the mandate, some of it asking for their approval. */
export function mandateActs(today: Day, commitments: DemoCommitment[]): DemoMandateAct[] {
  const own = DONE.map(([verb, day, item, text, amountSek, answers], at): DemoMandateAct => {
    const actedOn = on(today, day);
    return {
      ...recorded(`mandate-act:${at}`, actedOn, '15:10', ELIN, 'PARTNERSHIP'),
      verb,
      actedOn,
      text,
      amountSek,
      mandateItem: item === null ? null : `mandate:${item}`,
      recordType: null,
      record: null,
      judgements: answers.map(([principal, isApproval, decision]) => ({
        organization: `org:${principal}`,
        isApproval,
        decision,
        judgedOn: workingDayOnOrAfter(addDays(actedOn, 7)),
      })),
    };
  });
  return [...own, ...givenByMandate(commitments)];
}

/** Promises that the coordinator gave members since the mandate was granted: given for both principals. */
function givenByMandate(commitments: DemoCommitment[]): DemoMandateAct[] {
  const isByMandate = ({ partnership, recordedBy, giver, visibility, secrecyReaders, recordedAt }: DemoCommitment) =>
    partnership === JAMTLAND &&
    recordedBy === ELIN &&
    giver === 'org:region-jh' &&
    visibility === 'PARTNERSHIP' &&
    !secrecyReaders &&
    recordedAt > '2024-02-01';
  return commitments.filter(isByMandate).map(({ key, recordedAt }: { key: Key; recordedAt: string }) => ({
    ...recorded(`${key}/mandate-act`, dayOf(new Date(recordedAt)), '15:20', ELIN, 'PARTNERSHIP'),
    recordedAt,
    verb: 'SAY',
    actedOn: dayOf(new Date(recordedAt)),
    text: null,
    amountSek: null,
    mandateItem: 'mandate:0',
    recordType: 'Commitment',
    record: key,
    judgements: [],
  }));
}
