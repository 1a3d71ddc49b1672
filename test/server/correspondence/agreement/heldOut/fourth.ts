import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A fourth round: letters, minutes, mails and calls in other voices. */
export const fourth: Specimen[] = [
  {
    name: 'a formal report with a rounded share and a wrong one',
    text: `Redovisning av regeringsuppdrag

Av de uppgifter som Post- och telestyrelsen offentliggjorde våren 2020 framgår att 73,0 % av länets hushåll hade tillgång till bredband med minst 100 Mbit/s i oktober 2019. För Ragundas vidkommande uppgick andelen fiberanslutna hushåll till 64 %, för Krokoms till 73 % och för Bräckes till 48 %.

Härtill kommer att 61 % av arbetsställena i länet hade sådan tillgång 2018.`,
    expected: [['VALUE_CONFLICT', '48 %']],
  },
  {
    name: 'a call with a contradiction in passing',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Tfn-samtal 20/3 med handläggare på PTS.

Frågade om tidplanen. Besked: beslut tas i höst. Nämnde från vår sida att knappt hälften av hushållen i Strömsund har fiber och att vi är för höjda täckningskrav. PTS sade sig ha sett uppgiften 55 procent någonstans. Skickar mejl.`,
    expected: [],
  },
  {
    name: 'a mail that leans on the wrong population',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej Maria!

Jag fick frågan om företagen. Av länets arbetsställen hade 73 procent tillgång till 100 Mbit/s 2019.

Återkommer i veckan om resten.
Hälsningar
Elin`,
    expected: [['MEASURE_MISMATCH', '73 procent']],
  },
  {
    name: 'an answer that will not take sides',
    details: { caseId: 'remiss', authorityId: 'finans' },
    text: `Yttrande över SOU 2025:110

Avsnitt 4.5 – tillstyrks, dock bör ersättningen till markägare klargöras.
Avsnitt 5.2 – avstyrks.
Avsnitt 6.1 – vi tar inte ställning till förslaget.
Avsnitt 7.3 – lämnas utan erinran.`,
    expected: [['STANCE_CONFLICT', 'tar inte ställning']],
  },
  {
    name: 'a joint letter that asks for two things',
    details: { authorityId: 'finans' },
    text: `Mot denna bakgrund uppmanar vi regeringen att låta bredbandsstödet löpa vidare till 2030. Likaså förutsätter vi att taket för anslutningsavgiften ligger fast. Ersättningen för bredbandskoordinatorn, i dag högst 857 000 kronor per region och år, är enligt vår mening för låg och bör räknas upp.`,
    expected: [['NOT_JOINT', 'bör räknas upp']],
  },
  {
    name: 'figures in a list without a source',
    details: { senderIds: [REGION] },
    text: `Vid vår genomgång av byarna i Oviken fann vi följande:

- 14 byar saknar helt fiber
- 212 hushåll har bara kopparledning
- 31 företag har tvingats flytta

Vi ber PTS beakta detta.`,
    expected: [],
  },
  {
    name: 'minutes with votes and figures from others',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `§ 14 Bredband i länet

Ordföranden hälsade PTS generaldirektör välkommen. Denne redogjorde för att 90 procent av hushållen i landet har tillgång till gigabit och att stödet kommer att minska till 500 miljoner kronor. Strömsunds kommun efterlyste besked om kopparnätet och ansåg att 70 procent av kommunens hushåll borde ha fiber senast 2027.

Regionen påminde om att målet för länet är att 95 procent ska nås.`,
    expected: [],
  },
  {
    name: 'a denial followed by the right figure, and a wrong repetition',
    text: `I tidigare underlag har det angetts att 76 procent av hushållen i Östersund saknar fiber. Det är naturligtvis tvärtom: 76 procent har fiber, och 34 procent saknar det.`,
    expected: [['VALUE_CONFLICT', '34 procent']],
  },
  {
    name: 'the year before',
    details: { senderIds: [REGION] },
    text: `Mellan 2016 och 2017 ökade andelen hushåll i länet med tillgång till 100 Mbit/s från 59 till 67 procent, dvs. med åtta procentenheter. Året därefter var ökningen blygsam, en enda procentenhet, till 68 procent.`,
    expected: [],
  },
  {
    name: 'an increase to a level',
    text: `Sedan 2017 har länet gått framåt: en ökning med 6 procentenheter till 73 procent av hushållen med minst 100 Mbit/s år 2019. I Ragunda innebar utbyggnaden en ökning med 18 procentenheter till 46 procent av hushållen med fiber år 2019.`,
    expected: [['VALUE_CONFLICT', '46 procent']],
  },
  {
    name: 'a table with kinds of area',
    text: `| Kommun | Fiber, samtliga hushåll 2019 (%) | Fiber, hushåll utanför tätort 2019 (%) |
|---|---|---|
| Härjedalen | 59 | 39 |
| Strömsund | 49 | 32 |
| Ragunda | 64 | 54 |

Källa: PTS mobil- och bredbandskartläggning.`,
    expected: [['VALUE_CONFLICT', '32']],
  },
  {
    name: 'money with thousands parted in another way',
    text: `PTS beviljade under 2021 sammanlagt 1.531.998.064 kronor i bredbandsstöd. För åren 2024–2027 har staten anslagit 3 800 mnkr till bredbandsstödet, eller i genomsnitt 950 miljoner kronor per år. Staten står för högst 0,857 miljoner kronor per år och region för bredbandskoordinatorn.`,
    expected: [],
  },
  {
    name: 'money a thousandfold wrong, and one wrong digit',
    text: `Under 2021 beviljade PTS 1 351 miljoner kronor i bredbandsstöd. Pengarna tog slut redan under hösten.`,
    expected: [['VALUE_CONFLICT', '1 351 miljoner kronor']],
  },
  {
    name: 'an e-mail about the day of the call',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej!

Påminner om att utlysningen av bredbandsstödet öppnar 18/5 2026. Möte om detta hos oss den 22 april kl. 13.00. Remissvaret om Snabbare bredband i hela landet ska lämnas senast onsdagen den 8 april.

Vänligen
Elin`,
    expected: [],
  },
  {
    name: 'a minister visit',
    details: { authorityId: 'finans' },
    text: `Talepunkter inför statssekreterarens besök

* Drygt var fjärde hushåll i länet har inte 100 Mbit/s.
* I Bräcke är mer än åtta av tio hushåll fiberanslutna.
* I Strömsund har fyra av tio hushåll fiber.
* Vi vill se ett fortsatt statligt bredbandsstöd efter 2027.
* Tyst godkännande är vi däremot bestämt emot.`,
    expected: [['VALUE_CONFLICT', 'fyra av tio']],
  },
  {
    name: 'a letter without any figures',
    details: {
      senderIds: [BOARD],
      otherPrincipalInformedOn: null,
      diary: [{ principalId: BOARD, number: null, status: DiaryStatus.MISSING }],
    },
    text: `Länsstyrelsen tackar för möjligheten att delta i arbetsgruppen och utser landsbygdshandläggare Nils-Erik Marklund som kontaktperson. Vi ser fram emot samarbetet.`,
    expected: [
      ['UNREGISTERED', null],
      ['OTHER_PRINCIPAL_NOT_INFORMED', null],
    ],
  },
  {
    name: 'the region on money that the board will not give',
    details: { senderIds: [REGION] },
    text: `Regionen anser att bredbandsstödet även ska kunna användas till ortssammanbindande nät.`,
    expected: [
      ['NO_POSITION', 'anser att'],
      ['STANCE_CONFLICT', 'anser att'],
    ],
  },
  {
    name: 'doubts put politely',
    details: { authorityId: 'pts' },
    text: `Huvudmännen har förståelse för önskan att förenkla, men anser inte att fritidshusen bör tas bort ur kartläggningen. Tvärtom behöver de finnas med. Däremot kan vi inte se att byanäten har behov av statlig rådgivning.`,
    expected: [['STANCE_CONFLICT', 'kan vi inte se']],
  },
];
