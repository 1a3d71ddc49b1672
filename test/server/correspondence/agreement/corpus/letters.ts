import { REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** Letters to national authorities. */
export const letters: Specimen[] = [
  {
    name: 'a letter that says what is agreed',
    text: `Post- och telestyrelsen
Box 6101
102 32 Stockholm

Östersund den 20 mars 2026
Vår beteckning: RUN/88/2026, Lst 602-1546-26

Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län vill med detta brev redovisa läget i länet. Enligt PTS mobil- och bredbandskartläggning 2019 hade 73 procent av hushållen i länet tillgång till bredband om minst 100 Mbit/s. I riket var andelen 85 procent.

Vi anser att bredbandsstödet bör förlängas till 2030.

Med vänlig hälsning`,
    expected: [],
  },
  {
    name: 'another share of the county than the register',
    text: `Till PTS

I Jämtlands län har i dag drygt 78 procent av hushållen tillgång till 100 Mbit/s. Det är en utveckling som vi är stolta över, men avståndet till riket är fortfarande stort.`,
    expected: [['VALUE_CONFLICT', 'drygt 78 procent']],
  },
  {
    name: 'an older figure as if it were of today',
    text: `Till Näringsdepartementet

Glesheten är länets största utmaning. Av länets hushåll har 67 procent tillgång till 100 Mbit/s enligt PTS kartläggning, och de som återstår är de dyraste att nå.`,
    expected: [['STALE_VINTAGE', '67 procent']],
  },
  {
    name: 'history told as history',
    text: `Utvecklingen har gått fort. År 2016 hade 59 procent av hushållen i länet tillgång till 100 Mbit/s. Året därpå, 2017, var siffran 67 procent och 2019 hade 73 procent sådan tillgång.`,
    expected: [],
  },
  {
    name: 'workplaces given the share of households',
    text: `Också näringslivet är beroende av snabb uppkoppling. År 2018 hade 68 procent av arbetsställena i länet tillgång till 100 Mbit/s, enligt PTS.`,
    expected: [['MEASURE_MISMATCH', '68 procent']],
  },
  {
    name: 'a fall in Östersund that is two measures',
    text: `Vi ser med oro på utvecklingen i Östersund, där andelen hushåll med bredband har minskat från 76 till 69 procent på bara ett år.`,
    expected: [['MEASURE_MISMATCH', '69 procent']],
  },
  {
    name: 'the two measures of Östersund kept apart',
    text: `I Östersund hade 76 procent av hushållen tillgång till 100 Mbit/s 2016, kabel-tv inräknad. Fiber hade 69 procent av kommunens hushåll 2017. Det är två olika mått och ingen minskning.`,
    expected: [],
  },
  {
    name: 'sums in several spellings, all right',
    text: `Staten avsätter 3,8 mdkr till bredbandsstödet 2024–2027. Bredbandskoordinatorn ersätts av staten med högst 857 tkr per region och år. Under 2021 beviljade PTS 1 532 mnkr i bredbandsstöd.`,
    expected: [],
  },
  {
    name: 'another sum than the register',
    text: `Staten avsätter 3,4 miljarder kronor till bredbandsstödet under åren 2024–2027, vilket inte räcker för att nå de glesaste delarna av landet.`,
    expected: [['VALUE_CONFLICT', '3,4 miljarder']],
  },
  {
    name: 'the coordinator paid by the state with another sum',
    text: `Den statliga ersättningen till varje region för bredbandskoordinatorn uppgår till högst 785 000 kr per år och har legat stilla sedan dess.`,
    expected: [['VALUE_CONFLICT', '785 000 kr']],
  },
  {
    name: 'a stance on a matter without a position',
    text: `Till Trafikverket

Region Jämtland Härjedalen och länsstyrelsen anser att staten bör bekosta utbyggnaden av ortssammanbindande nät fullt ut.`,
    details: { authorityId: 'trafikverket' },
    expected: [['NO_POSITION', 'anser att']],
  },
  {
    name: 'a stance against what the board told PTS in december',
    text: `Vi förordar att ortssammanbindande nät finansieras med stödmedel.`,
    details: { senderIds: [REGION] },
    expected: [
      ['NO_POSITION', 'förordar'],
      ['STANCE_CONFLICT', 'förordar'],
    ],
  },
  {
    name: 'a stance that rests on a position not yet joint',
    text: `Till PTS

Vi vill framhålla att kopparnätet inte bör släckas innan likvärdiga tjänster finns på plats.`,
    expected: [['NOT_JOINT', 'bör']],
  },
  {
    name: 'a stance that rests on a position that has expired',
    text: `Vi anser att krav på reservkraft i noder bör ställas i alla statliga stöd. Stormarna i vintras visade varför.`,
    expected: [['EXPIRED', 'anser']],
  },
  {
    name: 'a position agreed for other authorities',
    details: { authorityId: 'trafikverket' },
    text: `Trafikverket
781 89 Borlänge

Vi vill i sammanhanget påminna om att taket för anslutningsavgifter bör behållas.`,
    expected: [['AUDIENCE_MISMATCH', 'bör']],
  },
  {
    name: 'a wish against the joint position',
    text: `Avgiftstaket har spelat ut sin roll och bör slopas.`,
    expected: [['STANCE_CONFLICT', 'bör']],
  },
  {
    name: 'citing versions by code',
    details: { citedVersionIds: [] },
    text: `Brevet bygger på ståndpunkterna SP-01 version 1 och SP-10.`,
    expected: [['SUPERSEDED_VERSION', null]],
  },
  {
    name: 'citing a replaced position, one not joint and one expired',
    details: { citedVersionIds: ['SP-08/2', 'SP-06/1', 'SP-03/1'] },
    text: `Se bifogade ståndpunkter.`,
    expected: [
      ['SUPERSEDED_VERSION', null],
      ['NOT_JOINT', null],
      ['EXPIRED', null],
    ],
  },
  {
    name: 'no source for figures of its own',
    text: `Till PTS

I länets fjälldalar finns 2 300 byggnader som ligger mer än tre kilometer från närmaste nod. Kostnaden för att nå dem beräknar vi till 410 miljoner kronor.`,
    expected: [
      ['UNSOURCED', '2 300'],
      ['UNSOURCED', '410 miljoner kronor'],
    ],
  },
  {
    name: 'sources in the text',
    text: `Enligt regionens inventering 2025 ligger 2 300 byggnader mer än tre kilometer från närmaste nod. Kostnaden för att nå dem uppgår enligt samma underlag till 410 miljoner kronor.`,
    expected: [],
  },
  {
    name: 'a letter from one, without number, late and untold',
    details: {
      senderIds: [REGION],
      diary: [],
      replyDueOn: '2026-03-13',
      otherPrincipalInformedOn: null,
    },
    text: `Hej!

Här kommer de begärda uppgifterna. Vi återkommer om något är oklart.`,
    expected: [
      ['UNREGISTERED', null],
      ['LATE_REPLY', null],
      ['OTHER_PRINCIPAL_NOT_INFORMED', null],
    ],
  },
];
