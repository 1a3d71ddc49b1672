import { DiaryStatus } from '../../../../../server/correspondence/agreement/Register.js';
import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** Mails, notes and fragments, written after the rules were. */
export const shorter: Specimen[] = [
  {
    name: 'a mail in a hurry',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej Karin,

tack för samtalet! Som utlovat: Östersund ligger på 76 % (fiber, hushåll, 2019), Åre på 60 % och Berg på 44 %. Länet som helhet: 73 % med 100 Mbit.

Rikssnittet är 85 %.

/Elin`,
    expected: [],
  },
  {
    name: 'a mail with a slip',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Hej igen,

kort svar: ca 73 % i länet har 100 Mbit/s, i Härjedalen har 69 % av hushållen fiber. Hör av dig om du vill ha fler siffror.`,
    expected: [['VALUE_CONFLICT', '69 %']],
  },
  {
    name: 'notes in key words',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Tel. m. PTS 19/3 kl 10.15
- de frågar efter läget, vi: 73 % av hushållen (100 Mbit/s)
- PTS tror på 90 % redan nästa år
- vi upprepade att avgiftstaket bör vara kvar
- återkommer före påsk`,
    expected: [],
  },
  {
    name: 'a note where the board says no to what is agreed',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Möte med PTS. Länsstyrelsen framförde att bredbandsstödet inte bör förlängas efter 2027. PTS noterade.`,
    expected: [['STANCE_CONFLICT', 'inte bör']],
  },
  {
    name: 'nearly all, for the country',
    text: `I riket har nästan alla hushåll i dag 1 Gbit/s eller fiber i absoluta närheten. Så är det inte hos oss.`,
    expected: [],
  },
  {
    name: 'the national figure as if it were access to 100 Mbit/s',
    text: `Nationellt har numera 98 procent av hushållen tillgång till 100 Mbit/s.`,
    expected: [['MEASURE_MISMATCH', '98 procent']],
  },
  {
    name: 'a range that holds and one that does not',
    text: `Andelen hushåll med 100 Mbit/s i länet ligger någonstans mellan 70 och 75 procent. I Bräcke har 60–65 procent av hushållen fiber.`,
    expected: [['VALUE_CONFLICT', '60–65 procent']],
  },
  {
    name: 'every third household without',
    text: `Vart fjärde hushåll i länet saknar alltjämt 100 Mbit/s. I Krokoms kommun står vartannat hushåll utan fiber.`,
    expected: [['VALUE_CONFLICT', 'vartannat']],
  },
  {
    name: 'the call for applications, another day',
    text: `Vi noterar att utlysningen av bredbandsstödet öppnar den 8 maj 2026 och kommer att informera kommunerna.`,
    expected: [['VALUE_CONFLICT', '8 maj 2026']],
  },
  {
    name: 'counts with and without a source',
    text: `I Strömsunds kommun saknar 1 480 hushåll fiber. I Ragunda är det 610 hushåll som saknar fiber.`,
    expected: [['UNSOURCED', '610']],
  },
  {
    name: 'another count than the register',
    text: `Drygt 1 900 hushåll i Strömsunds kommun saknar fiber, enligt vår inventering.`,
    expected: [['VALUE_CONFLICT', 'Drygt 1 900']],
  },
  {
    name: 'formal faults of a joint letter',
    details: {
      diary: [
        { principalId: REGION, number: null, status: DiaryStatus.MISSING },
        { principalId: BOARD, number: null, status: DiaryStatus.REQUESTED },
      ],
      replyDueOn: '2026-03-19',
    },
    text: `Bifogat finner ni den begärda kompletteringen.`,
    expected: [
      ['UNREGISTERED', null],
      ['LATE_REPLY', null],
    ],
  },
  {
    name: 'financing of the coordinator',
    text: `Det är vår bestämda uppfattning att staten även fortsättningsvis bör bekosta koordinatorsfunktionen.`,
    expected: [['NOT_JOINT', 'bör']],
  },
  {
    name: 'a stance long gone and one of somebody else',
    text: `I vårt yttrande 2014 avstyrkte vi tyst godkännande. Bergs kommun har sagt nej till samförläggning på statliga vägar.`,
    expected: [],
  },
  {
    name: 'older and newer told as if both were now',
    text: `Fibertäckningen i Krokom är 65 procent enligt PTS.`,
    expected: [['STALE_VINTAGE', '65 procent']],
  },
];
