import type { Day, DemoInterestAssessment, DemoMembershipStep, DemoRejoinder, DemoInteraction } from './DemoRows.js';
import { recorded } from './recorded.js';

/** Actor, interest (P, S, N), for regional development (+ or -), day judged, day to judge anew, and why. */
const JUDGED = `
telia | P+ | 2024-02-13 | 2026-12-01 | Äger stamnät genom länet och lägger ner kopparnätet: utan dem saknas halva bilden.
globalconnect | P+ | 2024-02-13 | 2026-12-01 | Bygger fiber i länet och äger flera områdesnät.
tele2 | S+ | 2024-05-21 | 2026-11-02 | Mobilt bredband är en del av täckningen, men utbyggnad sker sällan här.
telenor | S+ | 2024-05-21 | 2026-11-02 | Delar mobilnät; svarar på frågor om täckning.
tre | S- | 2024-05-21 | 2027-05-21 | Har mast i Östersund. Ingen utbyggnad planerad i länet.
btea | P+ | 2024-09-10 | 2027-01-15 | Energibolag med egen kanalisation som kan delas.
norrasvallen | P+ | 2024-11-19 | 2027-02-01 | Byalag som vill bygga och har halva byn med sig.
hallnaset | P+ | 2025-02-18 | 2027-02-18 | Har bildat förening för att söka stöd.
bagavattnet | P+ | 2025-02-18 | 2027-02-18 | Utan fast förbindelse sedan kopparn försvann.
strandforsen | P+ | 2025-05-13 | 2027-05-13 | Fiberförening som redan driver ett nät.
sorbacken | P+ | 2025-09-16 | 2027-09-16 | Byalag mitt emellan två planerade stråk.
norrsund | P+ | 2024-03-19 | 2027-03-19 | Bygger och driver nät i tre kommuner.
fjallnat | P+ | 2024-03-19 | 2027-03-19 | Bygger och driver nät i fjällkommunerna.
servanet | P+ | 2024-08-27 | 2027-08-27 | Kommunägt nät som sträcker sig in i länet.
harjeans | P+ | 2024-08-27 | 2027-08-27 | Öppet nät i Härjedalen.
jamtkraft | S+ | 2025-06-10 | 2027-06-10 | Har sålt sitt nät men äger stolpar och stationer.
lrf | S+ | 2025-11-25 | 2027-11-25 | Företräder företag på landsbygden.
coompanion | S+ | 2026-01-20 | 2028-01-20 | Råd till föreningar som bildas.
byanatsforum | P+ | 2026-03-17 | 2028-03-17 | Samlar landets byanät.
hela-sverige | S+ | 2026-04-14 | 2028-04-14 | Företräder byarna.`;

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** What the region has judged of the interest of actors, some each quarter. */
export const interestAssessments: DemoInterestAssessment[] = lines(JUDGED).map(
  ([name = '', judged = '', assessedOn = '', reviewOn = '', reason = '']) => ({
    ...recorded(`interest:${name}`, assessedOn, '13:00', 'account:elin-fjallstrom', 'PARTIES'),
    organization: `org:${name}`,
    interest: judged.startsWith('P') ? ('PRIMARY' as const) : ('SECONDARY' as const),
    worksForRegionalDevelopment: judged.endsWith('+'),
    reason,
    assessedOn,
    reviewOn,
  }),
);

const STEPS: [name: string, status: DemoMembershipStep['status'], on: Day, reason: string | null, again: Day | null][] =
  [
    ['telia', 'INVITED', '2024-03-05', null, null],
    ['globalconnect', 'INVITED', '2024-03-05', null, null],
    ['tele2', 'INVITED', '2024-08-20', null, null],
    ['telenor', 'INVITED', '2024-08-20', null, null],
    ['norrasvallen', 'INVITED', '2025-01-14', null, null],
    ['hallnaset', 'INVITED', '2025-04-08', null, null],
    ['bagavattnet', 'INVITED', '2025-04-08', null, null],
    ['strandforsen', 'INVITED', '2025-06-03', null, null],
    [
      'strandforsen',
      'DECLINED',
      '2025-08-19',
      'Styrelsen orkar inte med fler möten så länge nätet byggs.',
      '2027-01-11',
    ],
    ['sorbacken', 'INVITED', '2025-10-07', null, null],
    ['fugelviken', 'DORMANT', '2024-04-23', 'Nätet är byggt och överlåtet. Vill ligga kvar.', null],
    ['tandsbacken', 'LEFT', '2022-12-31', 'Föreningen är upplöst.', null],
  ];

/** How the actors came to stand where they stand. */
export const membershipSteps: DemoMembershipStep[] = STEPS.map(([name, status, happenedOn, reason, askAgainOn]) => ({
  ...recorded(`step:${name}-${status}`, happenedOn, '15:00', 'account:elin-fjallstrom', 'PARTNERSHIP'),
  organization: `org:${name}`,
  status,
  reason,
  happenedOn,
  askAgainOn,
}));

const SAID: [
  account: string,
  organization: string,
  kind: DemoRejoinder['kind'],
  text: string,
  answer: string | null,
][] = [
  ['account:saga-hedvall', 'org:berg', 'CORRECTION', 'Det var 42 hushåll vi angav, inte 24.', 'Rättat. Tack.'],
  [
    'account:lina-norrsund',
    'org:norrsund',
    'COMMENT',
    'Vi lovade en prövning, inget besked om byggstart.',
    'Ert förtydligande står kvar bredvid anteckningen.',
  ],
  [
    'account:kjell-vemdal',
    'org:storvallen-langtjarn',
    'CORRECTION',
    'Stormötet hölls i bygdegården, inte i skolan.',
    'Rättat.',
  ],
  ['account:saga-hedvall', 'org:berg', 'COMMENT', 'Kommunen ser gärna att tidplanen nämns.', null],
];

/** What members say of what is noted about them: the latest of each, three of them answered. */
export function rejoinders(interactions: DemoInteraction[]): DemoRejoinder[] {
  return SAID.map(([account, organization, kind, text, answer], at) => {
    const about = interactions
      .filter(
        ({ participants, recordedByOrganization, visibility, secrecyReaders }) =>
          recordedByOrganization === 'org:region-jh' &&
          ['PARTIES', 'PARTNERSHIP'].includes(visibility) &&
          !secrecyReaders &&
          participants.some((one) => one.organization === organization && one.role !== 'MENTIONED'),
      )
      .at(-20 - at)!;
    const on = about.recordedAt.slice(0, 10);
    return {
      ...recorded(`rejoinder:${at}`, on, '18:00', account, 'PARTIES'),
      recordType: 'Interaction',
      record: about.key,
      kind,
      text,
      asked: 'org:region-jh',
      answer,
      answeredAt: answer ? new Date(Date.parse(`${on}T08:00:00Z`) + 3 * 86_400_000).toISOString() : null,
      answeredBy: answer ? 'account:elin-fjallstrom' : null,
    };
  });
}
