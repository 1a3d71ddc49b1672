import type { Day } from '../DemoRows.js';
import { addDays, workingDayOnOrAfter } from '../swedishDay.js';
import type { DemoCase } from './CaseRows.js';
import { type CaseDraft, makeCase } from './makeCase.js';

/** What was asked and answered long ago: the memorandum with two diary numbers, corrected and supplemented. */
const past: CaseDraft[] = [
  {
    key: 'behov-2015',
    on: '2015-06-15',
    kind: 'NEEDS_SURVEY',
    authority: 'org:tillvaxtverket',
    subject: 'Behovskartläggning för bredband i Jämtlands län',
    dueOn: '2015-08-31',
    answering: 'JOINTLY',
    status: 'CLOSED',
    closedOn: '2015-12-18',
    diary: ['RUN 932/2015', '304-5126-15'],
    letters: [
      {
        on: '2015-08-31',
        body: 'Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län lämnar gemensamt en behovskartläggning av ortssammanbindande nät. Underlaget är framtaget under stor tidspress.',
        signatories: ['Region Jämtland Härjedalen', 'Länsstyrelsen i Jämtlands län'],
      },
      {
        on: '2015-09-14',
        subject: 'Rättelse av behovskartläggningen',
        body: 'Uppgifterna om enskilda fibernoder i den första versionen var fel och har rättats i bilagan.',
        about: 0,
        tie: 'CORRECTS',
      },
      {
        on: '2015-10-05',
        from: 'authority',
        subject: 'Begäran om komplettering',
        body: 'Tillväxtverket önskar att kartläggningen kompletteras med kostnader per sträcka.',
        about: 1,
        tie: 'ASKS_FOR_MORE',
        replyDueOn: '2015-11-02',
      },
      {
        on: '2015-10-30',
        subject: 'Komplettering av behovskartläggningen',
        body: 'Kostnader per sträcka bifogas. Bilagan har inte kvalitetssäkrats i alla delar.',
        about: 1,
        tie: 'SUPPLEMENTS',
      },
    ],
  },
  {
    key: 'statistik-2020',
    on: '2020-04-14',
    kind: 'RUNNING_CONTACT',
    authority: 'org:pts',
    subject: 'Underlag om tillgången till bredband i länet',
    answering: 'JOINTLY',
    status: 'SENT',
    diary: ['RUN/188/2020', '304-2210-20'],
    letters: [
      {
        on: '2020-04-20',
        body: 'I länet hade 73 procent av hushållen tillgång till 100 Mbit/s 2019, enligt PTS bredbandskartläggning.',
        cites: ['S2020-01/1'],
      },
    ],
  },
  {
    key: 'tyst-2025',
    on: '2025-06-09',
    kind: 'REFERRAL',
    authority: 'org:finansdepartementet',
    subject: 'Tyst godkännande enligt gigabitsförordningen',
    authorityNumber: 'Fi2025/00974',
    document: 'Fi2025/00974',
    dueOn: '2025-08-22',
    answering: 'SEPARATELY',
    status: 'SENT',
    diary: ['RUN/402/2025', '304-6120-25'],
    letters: [
      {
        on: '2025-08-19',
        body: 'Region Jämtland Härjedalen tillstyrker förslaget om tyst godkännande.',
        informedOn: '2025-08-20',
      },
      {
        on: '2025-08-21',
        from: 'lst',
        body: 'Länsstyrelsen avstyrker förslaget om tyst godkännande där fornlämningar eller naturvärden berörs.',
        informedOn: '2025-08-21',
      },
    ],
  },
];

/** The open referral of 2026, with a draft in which the check finds much, and a line of the region's own. */
const referral: CaseDraft = {
  key: 'sou-2025-110',
  on: '2025-12-15',
  kind: 'REFERRAL',
  authority: 'org:finansdepartementet',
  subject: 'Snabbare bredband i hela landet (SOU 2025:110)',
  authorityNumber: 'Fi2025/02424',
  document: 'SOU 2025:110',
  dueOn: '2026-04-08',
  answering: 'JOINTLY',
  status: 'IN_PREPARATION',
  diary: ['RUN/611/2025', null],
  letters: [
    {
      on: '2025-12-15',
      from: 'authority',
      subject: 'Remiss av SOU 2025:110',
      body: 'Finansdepartementet önskar synpunkter på betänkandet senast den 8 april 2026.',
      replyDueOn: '2026-04-08',
    },
    {
      on: '2026-03-30',
      becomes: 'DRAFT',
      subject: 'Yttrande över SOU 2025:110',
      body: [
        'I Jämtlands län hade 78 procent av hushållen tillgång till 100 Mbit/s 2019, enligt PTS.',
        'I dag har 67 procent av hushållen i länet tillgång till 100 Mbit/s.',
        'I Östersund hade 76 procent av hushållen fiber 2016.',
        'Dessutom saknar 41 procent av byarna i länet en plan för reservkraft.',
        'Vi tillstyrker förslaget om obligatorisk ledningsanvisning.',
        'Vi avstyrker förslaget i avsnitt 4.5.',
      ].join('\n\n'),
      cites: ['S2017-01/1', 'S2019-01/1', 'S2025-01/1', 'S2026-01/2'],
      sections: [['4.5', 'OPPOSES']],
    },
    {
      on: '2026-04-02',
      becomes: 'DRAFT',
      subject: 'Regionens särskilda yttrande',
      isJoint: false,
      body: 'Region Jämtland Härjedalen tillstyrker förslaget i avsnitt 4.5 med ändring.',
      cites: ['S2026-01/2'],
    },
  ],
};

/** Cases whose days are counted from today: one that waits for PTS, and one that has just come in. */
const current = (today: Day): CaseDraft[] => [
  {
    key: 'koordinator',
    on: addDays(today, -50),
    kind: 'REQUEST',
    authority: 'org:pts',
    subject: 'Långsiktig finansiering av bredbandskoordinatorn',
    answering: 'JOINTLY',
    status: 'AWAITING_ANSWER',
    diary: ['RUN/233/2026', ''],
    letters: [
      {
        on: workingDayOnOrAfter(addDays(today, -40)),
        body: 'Ersättningen till de regionala bredbandskoordinatorerna bör beslutas för minst tre år i taget. Högst 857 000 kronor per region och år betalades ut 2021 och 2022.',
        cites: ['S2025-01/1'],
        replyDueOn: addDays(today, -5),
      },
    ],
  },
  {
    key: 'enkat',
    on: addDays(today, -3),
    kind: 'SURVEY',
    authority: 'org:pts',
    subject: 'Enkät om koordinatorernas arbete',
    dueOn: workingDayOnOrAfter(addDays(today, 30)),
    status: 'RECEIVED',
    diary: [null, null],
    letters: [
      {
        on: addDays(today, -3),
        from: 'authority',
        body: 'PTS ber om svar på en enkät om samordning, kommuner och byanät.',
        replyDueOn: workingDayOnOrAfter(addDays(today, 30)),
      },
    ],
  },
];

/** What authorities asked and were told, 2015 until today. */
export const cases = (today: Day): DemoCase[] =>
  [...past, referral, ...current(today)].map((draft) => makeCase(draft, today));
