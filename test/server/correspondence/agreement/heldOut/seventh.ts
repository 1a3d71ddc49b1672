import { BOARD, REGION } from '../neighbours.js';
import type { Specimen } from '../Specimen.js';

/** A seventh round, of another county with other topics, positions and figures. */
export const seventh: Specimen[] = [
  {
    name: 'a report in good order',
    text: `Region Västernorrland och Länsstyrelsen Västernorrland har tagit del av PTS remiss om ändrade villkor för bredbandsstödet.

I oktober 2024 hade 91 procent av hushållen i länet tillgång till 1 Gbit/s, att jämföra med 87 procent ett år tidigare. För arbetsställena var andelen 94 procent. Sollefteå och Ånge, med 72,5 respektive 66 procent fiberanslutna hushåll, ligger efter.

Vi anser att stödtaket per anslutning bör höjas.`,
    expected: [],
  },
  {
    name: 'a report with three slips',
    text: `I länet hade 89 procent av hushållen tillgång till 1 Gbit/s 2024. I Ånge kommun är sju av tio hushåll anslutna till fiber, i Sollefteå är det 62,5 procent. Sundsvall har kommit längst: där är 97 procent av hushållen anslutna till fiber.`,
    expected: [
      ['VALUE_CONFLICT', '89 procent'],
      ['VALUE_CONFLICT', 'sju av tio'],
      ['VALUE_CONFLICT', '62,5 procent'],
      ['MEASURE_MISMATCH', '97 procent'],
    ],
  },
  {
    name: 'the copper net may go',
    text: `Med hänsyn till att fibernätet nu är utbyggt har vi inget emot att kopparnätet läggs ned under 2027.`,
    expected: [['STANCE_CONFLICT', 'har vi inget emot']],
  },
  {
    name: 'the copper net may not go',
    text: `Vi motsätter oss bestämt en nedläggning av kopparnätet innan alla hushåll har ett fungerande alternativ.`,
    expected: [],
  },
  {
    name: 'ground access told to the wrong authority',
    text: `För att få fart på utbyggnaden föreslår vi att förenklad ledningsrätt införs.`,
    expected: [['AUDIENCE_MISMATCH', 'föreslår vi att']],
  },
  {
    name: 'frequencies, not yet agreed',
    details: { senderIds: [REGION] },
    text: `Regionen vill att täckningskrav ställs vid kommande frekvensauktioner.`,
    expected: [['NOT_JOINT', 'vill att']],
  },
  {
    name: 'preparedness, not agreed at all',
    text: `Det är vår uppfattning att beredskapen inom elektronisk kommunikation ska bekostas av staten.`,
    expected: [['NOT_JOINT', 'uppfattning att']],
  },
  {
    name: 'indoors the two do not agree',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `På mötet med PTS sa vi att vi är positiva till krav på inomhustäckning.`,
    expected: [
      ['NO_POSITION', 'positiva'],
      ['STANCE_CONFLICT', 'positiva'],
    ],
  },
  {
    name: 'an answer by section of another document',
    text: `Avsnitt 3.2 Kortare tid för kvalitetssäkring
Vi tillstyrker förslaget.

Avsnitt 8.1 Uppföljning
Vi tillstyrker förslaget.`,
    expected: [['STANCE_CONFLICT', 'tillstyrker']],
  },
  {
    name: 'the fund and its money',
    text: `Regionen har beviljats 42,7 mnkr ur regionalfonden för stamnätet. Av dessa har 11,2 mnkr betalats ut enligt Tillväxtverkets rekvisitionslista.`,
    expected: [],
  },
  {
    name: 'the fund with another sum',
    text: `Region Västernorrland har beviljats 47,2 miljoner kronor ur regionalfonden för stamnätet.`,
    expected: [['VALUE_CONFLICT', '47,2 miljoner kronor']],
  },
  {
    name: 'the day on which the quality work ends',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej! Enligt våra noteringar pågår kvalitetssäkringen av byggnadsförteckningen till och med den 16 februari 2026. Stämmer det?

Kvalitetssäkringen av byggnadsförteckningen pågår som bekant till och med den 16 februari 2026.`,
    expected: [
      ['VALUE_CONFLICT', '16 februari 2026. Stämmer'],
      ['VALUE_CONFLICT', 'bekant till och med den 16 februari 2026'],
    ],
  },
  {
    name: 'households lacking fibre in Örnsköldsvik',
    details: { senderIds: [BOARD] },
    text: `I Örnsköldsviks kommun är det enligt länsstyrelsens beräkning 1 850 hushåll som saknar fiber.`,
    expected: [['VALUE_CONFLICT', '1 850']],
  },
  {
    name: 'an older share of the county as that of today',
    text: `Enligt PTS har 87 procent av hushållen i Västernorrlands län tillgång till 1 Gbit/s.`,
    expected: [['STALE_VINTAGE', '87 procent']],
  },
  {
    name: 'the national measure for the county',
    text: `Nio av tio hushåll i länet har gigabitbredband. I landet som helhet har 99 procent av hushållen 1 Gbit/s eller fiber i absoluta närheten.`,
    expected: [],
  },
  {
    name: 'the number of households',
    text: `Länet har omkring 108 000 hushåll, fördelade på sju kommuner.`,
    expected: [['VALUE_CONFLICT', '108 000']],
  },
  {
    name: 'in formal matters not quite in order',
    details: { senderIds: [BOARD], otherPrincipalInformedOn: null, replyDueOn: '2026-01-15' },
    text: `Länsstyrelsen ber om ursäkt för det sena svaret och hänvisar till bifogad sammanställning.`,
    expected: [
      ['LATE_REPLY', null],
      ['OTHER_PRINCIPAL_NOT_INFORMED', null],
    ],
  },
];
