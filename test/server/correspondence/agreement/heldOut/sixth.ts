import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

const remiss = { caseId: 'remiss', authorityId: 'finans' };

/** A sixth round: the many ways of saying yes, no and neither, and figures said in passing. */
export const sixth: Specimen[] = [
  {
    name: 'consent in other words',
    details: remiss,
    text: `Vi har tagit del av betänkandet och lämnar härmed vårt svar.

Avsnitt 4.5 Samordning av schaktarbeten. Vi ser positivt på förslaget men anser att kostnadsfördelningen måste klargöras.

Avsnitt 5.2 Tyst godkännande. Förslaget bör inte genomföras.

Avsnitt 6.1 Nätinformation. Vi välkomnar förslaget.

Avsnitt 7.3 Ikraftträdande. Inga synpunkter.`,
    expected: [],
  },
  {
    name: 'refusal in other words',
    details: remiss,
    text: `Avsnitt 6.1
Förslaget kan inte godtas av oss i nuvarande form.

Avsnitt 5.2
Vi har inga invändningar mot att tillstånd anses beviljat efter åtta veckor.`,
    expected: [
      ['STANCE_CONFLICT', 'kan inte godtas'],
      ['STANCE_CONFLICT', 'inga invändningar'],
    ],
  },
  {
    name: 'sections in a running list',
    details: remiss,
    text: `Sammanfattningsvis är huvudmännens inställning följande. Förslagen i avsnitten 4.5 och 6.1 tillstyrks, det förstnämnda dock med krav på full kostnadstäckning. Förslaget i 5.2 avstyrks. Förslaget i 7.3 föranleder ingen erinran från vår sida.`,
    expected: [],
  },
  {
    name: 'a proposal the others have made and we answer',
    details: remiss,
    text: `PTS har i sin rapport föreslagit att taket för anslutningsavgiften ska höjas till 60 000 kronor. Vi anser inte att det finns skäl för en sådan höjning.

Utredaren vill slopa kravet på samförläggning. Vi kan inte ställa oss bakom det.`,
    expected: [],
  },
  {
    name: 'the wish of one municipality and the stance of ours',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Mejl till PTS 2026-03-16

Hej,
Åre kommun har hört av sig och vill att fritidshusen stryks ur kartläggningen. Det är inte regionens uppfattning. Vi står fast vid att fritidshusen ska räknas in.
Mvh Elin`,
    expected: [],
  },
  {
    name: 'lowered demands along roads',
    details: { authorityId: 'trafikverket' },
    text: `Angående remiss om täckning längs statliga vägar

Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län bedömer att kostnaderna för de nu gällande täckningskraven inte står i proportion till nyttan. Vi förordar därför att täckningskraven sänks på vägar med liten trafik.`,
    expected: [['STANCE_CONFLICT', 'förordar']],
  },
  {
    name: 'the cap praised and then doubted',
    text: `Taket för anslutningsavgifter har tjänat sitt syfte väl och bör bestå. Om kostnaderna fortsätter att stiga kan det dock på sikt bli aktuellt att se över nivån.`,
    expected: [],
  },
  {
    name: 'counselling for villages no longer wanted',
    details: { senderIds: [BOARD] },
    text: `Länsstyrelsen anser att den statliga rådgivningen till byanäten bör upphöra vid årsskiftet.`,
    expected: [['STANCE_CONFLICT', 'anser att']],
  },
  {
    name: 'village nets and figures of villages',
    details: { senderIds: [REGION] },
    text: `Regionen är angelägen om att byanäten får statlig rådgivning även i fortsättningen. I länet finns enligt vår sammanställning 140 byanät med tillsammans 9 200 anslutna hushåll.`,
    expected: [],
  },
  {
    name: 'a time plan and a hearing',
    details: { senderIds: [REGION], needsDiaryNumber: false },
    text: `Sammanfattning av Teamsmöte 17 mars med Finansdepartementet

– Remissvaret om Snabbare bredband i hela landet ska lämnas senast den 8 maj 2026.
– Hearing planeras till den 24 mars.
– Departementet återkommer om ersättning för resor.`,
    expected: [['VALUE_CONFLICT', '8 maj 2026']],
  },
  {
    name: 'the county as people say it',
    text: `Jämtlands läns hushåll ligger sämre till än rikets: 73 procent mot 85 procent hade 2019 minst 100 Mbit/s. Strömsunds kommun, till ytan störst i länet, har fiber till 49 procent av hushållen. Ragunda kommuns motsvarande andel är 64 procent och Härjedalens 69 procent.`,
    expected: [['VALUE_CONFLICT', '69 procent']],
  },
  {
    name: 'both old and new with the old as news',
    text: `Bergs kommun har i dag fiber till 42 procent av hushållen, vilket är lägst i länet. Åre kommun hade 2017 fiber till 48 procent av hushållen.`,
    expected: [['STALE_VINTAGE', '42 procent']],
  },
  {
    name: 'the national goal missed',
    text: `Enligt regeringens mål skulle 98 procent av befolkningen ha tillgång till minst 1 Gbit/s senast 2025. För länets del har målet inte nåtts. Regionens egen målsättning är 90 procent.`,
    expected: [],
  },
  {
    name: 'gigabit in reach told as fibre in the house',
    text: `Hela 98 procent av hushållen i Sverige är i dag anslutna till fiber, men i fjällen är det en annan verklighet.`,
    expected: [['MEASURE_MISMATCH', '98 procent']],
  },
  {
    name: 'rural share quoted for the whole municipality, as a lack',
    text: `I Strömsunds kommun saknar 78 procent av hushållen fiber, vilket är en orimligt hög andel.`,
    expected: [['MEASURE_MISMATCH', '78 procent']],
  },
  {
    name: 'the coordinator money again',
    details: { senderIds: [REGION] },
    text: `Regionen rekvirerar härmed 857 000 kronor för verksamhetsåret 2026. Staten bör enligt vår uppfattning ge koordinatorsfunktionen en långsiktig finansiering.`,
    expected: [['NOT_JOINT', 'bör']],
  },
  {
    name: 'need of trunk nets half as dear',
    details: { senderIds: [REGION] },
    text: `Behovet av ortssammanbindande nät i länet beräknas till 60 miljoner kronor enligt regionens inventering.`,
    expected: [['VALUE_CONFLICT', '60 miljoner kronor']],
  },
  {
    name: 'redundance wanted after the storm',
    text: `Stormen Hans visade hur sårbara vi är. Vi vill därför att staten inför krav på reservkraft vid alla noder som byggs med stöd.`,
    expected: [['EXPIRED', 'vill']],
  },
];
