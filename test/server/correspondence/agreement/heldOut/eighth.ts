import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** An eighth round: layouts as they come, threads of mail, forms, signatures, notes in shorthand. */
export const eighth: Specimen[] = [
  {
    name: 'a thread of mail',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej Karin,
se svar nedan. Vår siffra för länet är 73 % (100 Mbit/s, hushåll, 2019).

Vänliga hälsningar

Elin Fjällström
Bredbandskoordinator
Region Jämtland Härjedalen
Tfn 070-174 06 12
Box 654, 831 27 Östersund

> Från: Karin
> Skickat: den 18 mars 2026 14:22
> Ämne: Siffror
>
> Hej Elin, vi har 79 % av hushållen i länet med 100 Mbit/s. Stämmer det med er bild?`,
    expected: [],
  },
  {
    name: 'shorthand of a call',
    details: { senderIds: [BOARD], needsDiaryNumber: false, otherPrincipalInformedOn: null },
    text: `TJÄNSTEANTECKNING

Datum: 2026-03-19
Samtal med: PTS, enheten för bredband
Saken: kartläggning

Meddelade att 84 % hh i Bräcke har fiber o 46 % i Ragunda. PTS: "vi har 64". Lovade kolla.`,
    expected: [
      ['STALE_VINTAGE', '46 %'],
      ['OTHER_PRINCIPAL_NOT_INFORMED', null],
    ],
  },
  {
    name: 'a form',
    text: `1. Uppgiftslämnare: Region Jämtland Härjedalen
2. Andel hushåll i länet med minst 100 Mbit/s (2019): 73 %
3. Andel arbetsställen i länet med minst 100 Mbit/s (2018): 61 %
4. Andel hushåll med fiber (2019):
   a) Berg: 44 %
   b) Strömsund: 39 %
   c) Åre: 60 %`,
    expected: [['VALUE_CONFLICT', '39 %']],
  },
  {
    name: 'spaces that are not spaces',
    text: `Staten avsätter 3\u00a0800\u00a0000\u00a0000 kronor till bredbandsstödet 2024–2027. I Strömsunds kommun saknar 1\u202f480 hushåll fiber. Länet har 64\u00a0213 hushåll. 73\u00a0% av dem har 100\u00a0Mbit/s.`,
    expected: [],
  },
  {
    name: 'a sum that lost a thousand',
    text: `I Strömsunds kommun saknar 14\u00a0800 hushåll fiber. Länet har 46\u00a0213 hushåll.`,
    expected: [
      ['VALUE_CONFLICT', '14'],
      ['VALUE_CONFLICT', '46'],
    ],
  },
  {
    name: 'percent and points mixed up',
    text: `Mellan 2017 och 2019 ökade andelen hushåll i länet med 100 Mbit/s med sex procentenheter, från 67 till 73 procent. Mellan 2016 och 2019 ökade den med 24 procentenheter.`,
    expected: [['VALUE_CONFLICT', '24 procentenheter']],
  },
  {
    name: 'a growth in percent, rightly worked out',
    text: `Andelen hushåll i länet med 100 Mbit/s gick från 59 procent 2016 till 73 procent 2019. Det är en ökning med 14 procentenheter eller 24 procent.`,
    expected: [],
  },
  {
    name: 'somebody quoted at length',
    text: `I sitt debattinlägg skriver branschföreningen: "Redan i dag har 93 procent av hushållen i Jämtland tillgång till 100 Mbit/s. Bredbandsstödet bör avskaffas." Vi konstaterar att påståendena saknar stöd.`,
    expected: [],
  },
  {
    name: 'quoting our own position',
    text: `Vår gemensamma ståndpunkt lyder: "Taket för anslutningsavgiften bör behållas." Den står vi fast vid.`,
    expected: [],
  },
  {
    name: 'a range in the wrong place',
    text: `Mellan 55 och 60 procent av hushållen i Strömsund har fiber. I Krokom är det 70–75 procent, i Åre 58–62 procent.`,
    expected: [['VALUE_CONFLICT', '55 och 60 procent']],
  },
  {
    name: 'speeds that are no coverage',
    details: { senderIds: [REGION] },
    text: `Enligt Bredbandskollen var medelhastigheten i länet 212 Mbit/s nedlänk under 2025. Abonnemang om 250 Mbit/s kostar normalt 399 kronor i månaden.`,
    expected: [],
  },
  {
    name: 'if and would',
    text: `Om hälften av hushållen i Bräcke skulle tacka nej till fiber faller kalkylen. Anta att 50 procent av hushållen i Åre ansluter sig; då blir intäkten för låg. Skulle 90 procent av hushållen i Berg få fiber krävs ytterligare stöd.`,
    expected: [],
  },
  {
    name: 'plans and forecasts',
    text: `Enligt planen kommer 80 procent av hushållen i Berg att ha fiber 2028. Till årets slut väntas 55 procent ha anslutits. I dag är det 44 procent.`,
    expected: [],
  },
  {
    name: 'the same share of the wrong municipality',
    text: `Andelen hushåll med fiber är 64 procent i Krokom och 73 procent i Ragunda enligt PTS.`,
    expected: [
      ['VALUE_CONFLICT', '64 procent'],
      ['VALUE_CONFLICT', '73 procent'],
    ],
  },
  {
    name: 'without a sender of its own, in the passive',
    text: `Det föreslås att kravet på samförläggning tas bort i kommande utlysningar.`,
    expected: [['STANCE_CONFLICT', 'föreslås']],
  },
  {
    name: 'the board repeats its old line',
    details: { senderIds: [BOARD], caseId: 'remiss', authorityId: 'finans' },
    text: `Länsstyrelsen vidhåller sin inställning att förslaget i avsnitt 6.3 ska avstyrkas.`,
    expected: [['NO_POSITION', 'avstyrkas']],
  },
  {
    name: 'workplaces and households in one breath, swapped',
    text: `2018 hade 61 procent av hushållen och 68 procent av arbetsställena i länet minst 100 Mbit/s.`,
    expected: [
      ['MEASURE_MISMATCH', '61 procent'],
      ['MEASURE_MISMATCH', '68 procent'],
    ],
  },
  {
    name: 'agreed in writing, told in a list with bold',
    text: `**Våra tre budskap**

1. **Förläng stödet.** Bredbandsstödet måste finnas kvar till 2030.
2. **Höj kraven.** Täckningskraven längs vägarna ska höjas.
3. **Avskaffa taket.** Anslutningsavgiften ska inte regleras.`,
    expected: [['STANCE_CONFLICT', 'Avskaffa']],
  },
];
