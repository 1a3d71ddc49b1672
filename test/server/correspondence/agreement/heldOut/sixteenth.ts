import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A sixteenth round. */
export const sixteenth: Specimen[] = [
  {
    name: 'a request for an extended time',
    details: { senderIds: [REGION], replyDueOn: '2026-03-25' },
    text: `Regionen begär anstånd med svaret till den 30 april 2026. Skälet är att länets kommuner behöver mer tid.`,
    expected: [],
  },
  {
    name: 'an answer to a survey with a scale',
    details: { senderIds: [REGION] },
    text: `Fråga 4. På en skala 1–5, hur väl fungerar samverkan med länsstyrelsen? Svar: 5.
Fråga 5. Hur stor del av er arbetstid läggs på kartläggning? Svar: ca 30 %.
Fråga 6. Hur många hushåll i länet? Svar: 64 213.
Fråga 7. Andel hushåll med fiber i Krokom 2019? Svar: 63 %.`,
    expected: [['VALUE_CONFLICT', '63 %']],
  },
  {
    name: 'a tender for consultants',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsen har upphandlat en förstudie för 385 000 kronor. Uppdraget ska redovisas den 15 juni 2026.`,
    expected: [],
  },
  {
    name: 'an excited mail',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej! Äntligen goda nyheter: 94 % i Bräcke har nu fiber!! Och hela 67 % i Åre. Kul va? // Elin`,
    expected: [
      ['VALUE_CONFLICT', '94 %'],
      ['VALUE_CONFLICT', '67 %'],
    ],
  },
  {
    name: 'with the unit before and in brackets',
    text: `Andel hushåll (%) med fiber 2019: Berg (44), Bräcke (84), Åre (60).`,
    expected: [],
  },
  {
    name: 'a text on the history of the cap',
    text: `Avgiftstaket infördes 2020 och har sedan dess legat oförändrat. Flera aktörer har framfört att det borde höjas. Huvudmännen anser att taket är rimligt och att det ska ligga kvar.`,
    expected: [],
  },
  {
    name: 'on condition',
    text: `Om avgiftstaket höjs måste stödet öka i motsvarande mån. Vi förordar dock att avgiftstaket behålls.`,
    expected: [],
  },
  {
    name: 'a hard no to the extension',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsen ser ingen anledning att förlänga bredbandsstödet.`,
    expected: [['STANCE_CONFLICT', 'ser ingen anledning att förlänga']],
  },
  {
    name: 'a stance hidden in a noun',
    text: `Ett slopande av kravet på samförläggning skulle enligt huvudmännens mening vara olyckligt.`,
    expected: [],
  },
  {
    name: 'a stance hidden in a noun, the other way',
    text: `Ett slopande av kravet på samförläggning skulle enligt huvudmännens mening vara välkommet.`,
    expected: [['STANCE_CONFLICT', 'vara välkommet']],
  },
  {
    name: 'demands that others should drop',
    details: { authorityId: 'trafikverket' },
    text: `Trafikverket bör enligt vår mening inte ställa lägre täckningskrav än i dag.`,
    expected: [],
  },
  {
    name: 'figures of several years in running text',
    text: `Fiberandelen i Strömsund har gått från 44 procent 2017 till 49 procent 2019, i Härjedalen från 49 till 59 procent och i Ragunda från 56 till 64 procent under samma tid.`,
    expected: [['VALUE_CONFLICT', '56']],
  },
  {
    name: 'a footnote for each',
    text: `Hushållen i Åre har god tillgång till fiber (60 procent).[^1] Ett stort antal byggnader i kommunen, 640 stycken, saknar ändå anslutning till fiber.[^2] Kostnaden för att bygga ut bedöms till 52 miljoner kronor.

[^1]: PTS, mobil- och bredbandskartläggning 2019.
[^2]: Regionens genomgång 2026.`,
    expected: [['UNSOURCED', '52 miljoner kronor']],
  },
  {
    name: 'an e-mail signature full of numbers',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Tack, mottaget.

Elin Fjällström | Bredbandskoordinator
Region Jämtland Härjedalen | Regional utveckling
Köpmangatan 21, 831 30 Östersund | 070-174 06 31
elin.fjallstrom@example.se | org.nr 232100-0214`,
    expected: [],
  },
  {
    name: 'two thirds and a half',
    text: `I Ragunda har ungefär två tredjedelar av hushållen fiber, i Berg knappt hälften, i Krokom knappt tre fjärdedelar och i Härjedalen drygt fyra femtedelar.`,
    expected: [['VALUE_CONFLICT', 'drygt fyra femtedelar']],
  },
  {
    name: 'the government paid more than it did',
    text: `Sammantaget beviljade PTS 1,8 miljarder kronor i bredbandsstöd under 2021, vilket var rekord.`,
    expected: [['VALUE_CONFLICT', '1,8 miljarder']],
  },
  {
    name: 'a promise of a partner',
    details: { senderIds: [REGION] },
    text: `ServaNet har utfäst sig att ansluta 1 200 hushåll i Härjedalen före 2028. Enligt bolaget är 400 av dem redan klara.`,
    expected: [],
  },
  {
    name: 'a stance in a heading and its reasons under it',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `## Avsnitt 5.2 – avstyrks

Handläggningen av grävtillstånd kräver platsbesök.

## Avsnitt 6.1 – tillstyrks

## Avsnitt 7.3 – tillstyrks`,
    expected: [['STANCE_CONFLICT', '– tillstyrks\n\n## Avsnitt 7.3 – tillstyrks']],
  },
];
