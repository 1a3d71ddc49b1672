import type { Day, DemoBoardMeeting } from './DemoRows.js';

/** Day of the meeting; what the board directs, by when, and how it was settled; what the board thinks, and the answer. */
type Told = [
  heldOn: Day,
  directive: string | null,
  settled: { at: number; how: string; returned?: true } | null,
  viewpoint: string | null,
  answer: string | null,
];

/** Meeting by meeting. `at`: how many meetings later the directive was settled. */
const MEETINGS: Told[] = [
  [
    '2024-02-20',
    'Ta fram en gemensam bild av täckningen i fjällkommunerna.',
    { at: 2, how: 'Bilden lades fram och godkändes.' },
    null,
    null,
  ],
  [
    '2024-05-21',
    'Bjud in operatörerna till samtal om kopparnätets avveckling.',
    { at: 1, how: 'Två operatörer kom; anteckningar är delade.' },
    'Rapporten är lång. Börja med det som kräver beslut.',
    'Uppdrag och beslut står numera först.',
  ],
  [
    '2024-08-27',
    'Mät all mobiltäckning längs länets vägar.',
    { at: 1, how: 'Ryms inte inom koordinatorns mandat eller medel.', returned: true },
    null,
    null,
  ],
  [
    '2024-11-19',
    'Föreslå hur koordinatorn finansieras efter 2025.',
    { at: 2, how: 'Förslaget togs in i båda huvudmännens budget.' },
    'Byarna i öster hörs sällan.',
    'Stormöte i Ragunda hölls i februari.',
  ],
  [
    '2025-02-18',
    'Samla kommunernas prioriteringar inför stödfönstret.',
    { at: 1, how: 'Alla åtta kommuner lämnade prioriteringar i tid.' },
    null,
    null,
  ],
  [
    '2025-05-20',
    'Ta fram råd till byar om överlåtelse av nät.',
    { at: 3, how: 'Råden finns samlade och har granskats av Byanätsforum.' },
    'Skilj tydligare på hushåll och arbetsställen.',
    'Båda redovisas från och med förra kvartalet.',
  ],
  [
    '2025-08-26',
    'Pröva samförläggning med Trafikverkets arbeten.',
    { at: 2, how: 'En sträcka samförläggs 2026.' },
    null,
    null,
  ],
  [
    '2025-11-18',
    'Redovisa hur ståndpunkter stäms av före yttranden.',
    { at: 1, how: 'Ordningen är beskriven och beslutad.' },
    null,
    null,
  ],
  [
    '2026-02-17',
    'Föreslå ett gemensamt initiativ med Västernorrland.',
    { at: 2, how: 'Avsikten är undertecknad av båda länen.' },
    'Hur når vi dem som saknar mobil täckning?',
    'En riktad enkät går ut i höst.',
  ],
  ['2026-04-21', 'Ta fram en plan för reservkraft i noder.', null, null, null],
  [
    '2026-08-25',
    'Redovisa vilka fastigheter som blir utan nät när kopparn släcks.',
    null,
    'Berätta mer om vad som inte fungerar.',
    null,
  ],
  ['2026-11-10', 'Se över mandatet att teckna avtal om datadelning.', null, null, null],
];

/** The meeting that sent its report back. */
const SENT_BACK: Record<Day, NonNullable<DemoBoardMeeting['sentBack']>> = {
  '2025-08-26': {
    viewpoints: [
      [
        'Skriv ut vilka kommuner som inte har mötts, och varför.',
        'Avsnittet om dialog har skrivits om och säger det kommun för kommun.',
      ],
      [
        'Siffran för byalagen går inte att jämföra med förra rapporten.',
        'Jämförelsen med förra rapporten står nu bredvid varje siffra.',
      ],
    ],
    added: 'De kommuner som inte har mötts är kallade till nätverksmötet i september.',
    answeredOn: '2025-09-16',
  },
};

const DUE_AFTER_DAYS = 150;
const AGENDA = '1. Mötet öppnas\n2. Föregående protokoll\n3. Rapport från koordinatorn\n4. Uppdrag\n5. Övrigt';

/** The meetings of the board so far, every quarter. */
export function boardMeetings(today: Day): DemoBoardMeeting[] {
  return MEETINGS.filter(([heldOn]) => heldOn <= today).map(([heldOn, directive, settled, viewpoint, answer], at) => ({
    key: `board:${heldOn}`,
    heldOn,
    title: `Styrelsemöte ${heldOn}`,
    agenda: AGENDA,
    attendance: 'Ordföranden, båda huvudmännens ledamöter, kommunernas två företrädare och koordinatorn.',
    firstParagraph: 1 + at * 5,
    directive,
    dueAfterDays: DUE_AFTER_DAYS,
    settled:
      settled && MEETINGS[at + settled.at]![0] <= today
        ? { ...settled, at: `board:${MEETINGS[at + settled.at]![0]}` }
        : null,
    viewpoint,
    answer,
    onReport:
      at === 0
        ? null
        : SENT_BACK[heldOn]
          ? 'Styrelsen återremitterar rapporten med synpunkter.'
          : `Styrelsen godkänner rapporten${SENT_BACK[MEETINGS[at - 1]![0]] ? ', och den omarbetade rapporten för kvartalet innan' : ''}.`,
    sentBack: SENT_BACK[heldOn] ?? null,
  }));
}
