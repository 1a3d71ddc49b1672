import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** A seventeenth round. */
export const seventeenth: Specimen[] = [
  {
    name: 'the national goal misquoted',
    text: `Regeringens mål är att 95 procent av befolkningen ska ha tillgång till 1 Gbit/s eller fiber i absoluta närheten senast 2025.`,
    expected: [['VALUE_CONFLICT', '95 procent']],
  },
  {
    name: 'percent where points are meant',
    text: `Mellan 2017 och 2019 ökade andelen hushåll i länet med tillgång till 100 Mbit/s med 6 procent.`,
    expected: [['VALUE_CONFLICT', '6 procent']],
  },
  {
    name: 'the other principal has said otherwise in the remiss',
    details: { senderIds: [REGION], caseId: 'remiss', authorityId: 'finans' },
    text: `Regionen har för sin del ingen erinran mot förslaget i avsnitt 6.3.`,
    expected: [
      ['NO_POSITION', 'ingen erinran'],
      ['STANCE_CONFLICT', 'ingen erinran'],
    ],
  },
  {
    name: 'a note to the registrar',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Registrera inkommen skrivelse från PTS, deras dnr 25-17220, på vårt ärende 602-1100-26. Svarstid 8 april 2026.`,
    expected: [],
  },
  {
    name: 'a short letter on fibre in the mountains',
    details: { senderIds: [REGION] },
    text: `I Härjedalens fjällvärld är avstånden långa. På landsbygden i kommunen hade 39 procent av hushållen fiber 2019, i kommunen som helhet 59 procent.`,
    expected: [],
  },
  {
    name: 'the rural share raised',
    details: { senderIds: [REGION] },
    text: `Utanför tätort i Härjedalen har nu 49 procent av hushållen fiber.`,
    expected: [['VALUE_CONFLICT', '49 procent']],
  },
  {
    name: 'a reply full of politeness',
    details: { authorityId: 'finans' },
    text: `Huvudmännen tackar för möjligheten att lämna synpunkter på promemorian. Vi finner den genomarbetad och lättillgänglig. I sak vill vi anföra följande. Kravet på samförläggning har enligt vår erfarenhet fungerat väl. Vi ser gärna att kravet på samförläggning omfattar samtliga statliga stöd.`,
    expected: [],
  },
  {
    name: 'one speaks of the other',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Samtal med PTS. Berättade att länsstyrelsen är emot att ortssammanbindande nät bekostas med stödmedel, och att regionen ännu inte har bestämt sig.`,
    expected: [],
  },
  {
    name: 'half the households and none of the companies',
    text: `I Berg har 44 procent av hushållen fiber, i Strömsund 49. Inget av företagen i byn Raukasjö har det.`,
    expected: [],
  },
  {
    name: 'the year of the count is wrong',
    text: `År 2018 hade 73 procent av hushållen i länet tillgång till 100 Mbit/s.`,
    expected: [['VALUE_CONFLICT', '73 procent']],
  },
  {
    name: 'figures of a project',
    details: { senderIds: [REGION] },
    text: `Projektet Fjällfiber omfattade 96 km kanalisation och 412 anslutna fastigheter enligt slutrapporten. Projektkostnaden uppgick till 38,4 mnkr, varav 19,2 mnkr var stöd från PTS.`,
    expected: [],
  },
  {
    name: 'figures of a project without a report',
    details: { senderIds: [REGION] },
    text: `Projektet Fjällfiber kostade 38,4 mnkr och gav 412 hushåll fiber.`,
    expected: [
      ['UNSOURCED', '38,4 mnkr'],
      ['UNSOURCED', '412'],
    ],
  },
  {
    name: 'a list of questions and answers about the cap',
    details: { authorityId: 'pts' },
    text: `Fråga: Ska taket för anslutningsavgiften finnas kvar?
Svar: Nej, det bör avskaffas.`,
    expected: [['STANCE_CONFLICT', 'bör avskaffas']],
  },
  {
    name: 'neither in favour nor against the trunk nets',
    text: `Vi avstår från att ta ställning till hur ortssammanbindande nät ska finansieras.`,
    expected: [],
  },
  {
    name: 'extended, but for how long',
    text: `Vi ser ett behov av att bredbandsstödet förlängs. Stödet på 3,8 miljarder kronor för 2024–2027 räcker inte.`,
    expected: [],
  },
  {
    name: 'a table by area',
    text: `| Kommun | Andel hushåll med fiber 2019 | varav utanför tätort |
|---|---|---|
| Strömsund | 49 % | 22 % |
| Ragunda | 64 % | 45 % |`,
    expected: [['VALUE_CONFLICT', '45 %']],
  },
  {
    name: 'a memo with the day told twice, once wrong',
    text: `Utlysningen av bredbandsstödet öppnar måndagen den 18 maj 2026. Kommunerna informeras när utlysningen av bredbandsstödet öppnar, dvs. den 15 maj 2026.`,
    expected: [['VALUE_CONFLICT', '15 maj 2026']],
  },
  {
    name: 'a letter that asks for robust nets in another way',
    text: `Robusthet är en nyckelfråga. Att noderna saknar reservkraft är inte acceptabelt, och krav på redundans behöver införas.`,
    expected: [['EXPIRED', 'behöver införas']],
  },
];
