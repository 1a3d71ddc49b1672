import { BOARD, REGION } from '../neighbours.js';
import type { Specimen } from '../Specimen.js';

/** A fourteenth round, of the other county again. */
export const fourteenth: Specimen[] = [
  {
    name: 'a letter of facts in order',
    text: `Till PTS

I Ånge kommun återstår enligt vår lista 1 240 byggnader utan anslutning till fiber. Det regionala stamnätet, som är 312 km långt, passerar flera av dem. Målet är att 95 procent av länets hushåll ska ha 1 Gbit/s år 2027. I dag är andelen 91 procent.

Stödet uppgår till högst 45 000 kr per anslutning, vilket enligt vår mening är för lite. Stödtaket bör höjas.`,
    expected: [],
  },
  {
    name: 'a letter of facts out of order',
    text: `I Ånge kommun återstår 1 420 byggnader utan anslutning till fiber enligt vår lista. Det regionala stamnätet är 213 kilometer långt. Målet är att 98 procent av länets hushåll ska ha 1 Gbit/s år 2027.`,
    expected: [
      ['VALUE_CONFLICT', '1 420'],
      ['VALUE_CONFLICT', '213 kilometer'],
      ['VALUE_CONFLICT', '98 procent'],
    ],
  },
  {
    name: 'support per connection',
    details: { senderIds: [REGION] },
    text: `Som ni vet är stödet maximerat till 54 000 kronor per anslutning.`,
    expected: [['VALUE_CONFLICT', '54 000 kronor']],
  },
  {
    name: 'a note of a call on the copper net',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `PTS ringde ang. kopparnätet. De undrade om vi ser några hinder för nedläggning 2027. Sa att vi avråder från det. Telia har enligt PTS redan avvecklat 80 procent av sina stationer.`,
    expected: [],
  },
  {
    name: 'the copper net is no longer needed, says the board',
    details: { senderIds: [BOARD], needsDiaryNumber: false },
    text: `Länsstyrelsen meddelade att kopparnätet gärna kan läggas ned redan i år.`,
    expected: [['STANCE_CONFLICT', 'kan läggas ned']],
  },
  {
    name: 'lower the cap',
    text: `Med stigande kostnader följer att takbeloppet borde sänkas så att pengarna räcker till fler.`,
    expected: [['STANCE_CONFLICT', 'borde sänkas']],
  },
  {
    name: 'right of way to the right authority',
    details: { authorityId: 'lm' },
    text: `Lantmäteriet har bett om våra synpunkter. Vi förespråkar att en förenklad ledningsrätt införs.`,
    expected: [],
  },
  {
    name: 'against what is agreed with Lantmäteriet',
    details: { authorityId: 'lm' },
    text: `Någon förenklad ledningsrätt bör enligt vår uppfattning inte införas.`,
    expected: [['STANCE_CONFLICT', 'bör']],
  },
  {
    name: 'timeliness of the list',
    text: `Vi efterlyser mer tid för kvalitetssäkringen av byggnadsförteckningen. I år tog arbetet 310 timmar.`,
    expected: [],
  },
  {
    name: 'a table of municipalities and lists',
    text: `Fiberanslutna hushåll 2024, procent (källa: kommunerna)

| Kommun | Andel |
|---|---|
| Sollefteå | 72,5 |
| Ånge | 69 |
| Örnsköldsvik | 81 |`,
    expected: [['VALUE_CONFLICT', '69']],
  },
  {
    name: 'along the road',
    details: { senderIds: [REGION] },
    text: `Längs E14 har bara 72 procent av vägsträckan mobiltäckning.`,
    expected: [['VALUE_CONFLICT', '72 procent']],
  },
  {
    name: 'two ways to speak of Sundsvall',
    text: `I Sundsvall har 97 procent av hushållen fiber i absoluta närheten eller är redan anslutna. Där bor över hundratusen personer.`,
    expected: [['UNSOURCED', 'över hundratusen']],
  },
  {
    name: 'workplaces as households',
    text: `94 procent av hushållen i Västernorrland har tillgång till 1 Gbit/s.`,
    expected: [['MEASURE_MISMATCH', '94 procent']],
  },
  {
    name: 'companies in Ådalen',
    details: { senderIds: [BOARD] },
    text: `I Ådalen saknar ett hundratal företag fiber enligt länsstyrelsens enkät.`,
    expected: [['VALUE_CONFLICT', 'ett hundratal']],
  },
  {
    name: 'indoors, with the board silent',
    details: { senderIds: [REGION] },
    text: `Frågan om inomhustäckning har diskuterats i regionens ledning. Ett krav på inomhustäckning skulle enligt PTS kosta 2 miljarder kronor.`,
    expected: [],
  },
  {
    name: 'the state shall pay for preparedness',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsen vill framhålla vikten av att beredskapen finansieras av staten.`,
    expected: [['NOT_JOINT', 'vikten av att']],
  },
];
