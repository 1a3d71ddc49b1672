import type { ClauseOutcome, Day, DemoClauseAssessment } from './DemoRows.js';
import { recorded } from './recorded.js';

const DAYS: [Day, Day] = ['2024-12-10', '2025-12-09'];
const JUDGES = ['account:elin-fjallstrom', 'account:nils-erik-marklund'];
const OUTCOMES: Record<string, ClauseOutcome> = { F: 'FULFILLED', P: 'PARTLY', N: 'NOT_YET' };

/**
 * What the two principals judged, clause by clause: the region in December 2024 and a year later, then the county board
 * on the same days. The letter is the outcome.
 */
const JUDGED: Record<string, [string, string, string, string]> = {
  P1: [
    'P De stora mobiloperatörerna står fortfarande utanför.',
    'P Alla kommuner och nät är med; två operatörer har inte svarat på inbjudan.',
    'P Byarna i sydost saknas i stort sett helt.',
    'F De som har bredband som huvudsak är tillfrågade, och flertalet är med.',
  ],
  A1: [
    'P Anteckningar delas, men få andra än vi skriver i registret.',
    'F Medlemmarna läser och rättar det som står om dem.',
    'F Arbetssättet är öppet och tonen god.',
    'F Ingen medlem har klagat på hur uppgifter delas.',
  ],
  A2: [
    'P Strategin finns, men vi knyter sällan det vi gör till dess mål.',
    'P Målen följs upp årligen. Kopplingen från det dagliga arbetet är svag.',
    'N Nulägesbilden i strategin är för gammal för att utgå från.',
    'P Indikatorerna är uppdaterade, texten är det inte.',
  ],
  A3: [
    'P En heltid är finansierad, ett år i taget.',
    'P Två år är säkrade, därefter finns inget beslut.',
    'P Vår del ryms i ramen men inte mer än så.',
    'P Behovet av kartläggning är större än vad vi avsatt.',
  ],
  A4: [
    'F Alla kommuner har träffats minst två gånger.',
    'F Kommuner, nätägare och byar har alla haft kontakt varje kvartal.',
    'P Marknaden är hörd, byarna mindre.',
    'F Dialogen är jämn över året.',
  ],
  A5: [
    'P Vi gav olika siffror om täckning till en myndighet i våras.',
    'F Inga avvikelser under året som inte retts ut.',
    'P Samråd sker, men ibland för sent.',
    'F Yttranden har stämts av i förväg hela året.',
  ],
  P2: [
    'P Mandatet är tydligt hos oss men inte nedskrivet hos länsstyrelsen.',
    'F Mandatet är beslutat av båda och gäller till och med 2027.',
    'P Beslut om mandat har dröjt hos oss.',
    'F Koordinatorn får svar inom de tider vi lovat.',
  ],
  K1: [
    'P Behoven är inventerade i fem av åtta kommuner.',
    'F Analysen är uppdaterad och behoven samlade från alla kommuner.',
    'P Underlaget om näringslivets behov är tunt.',
    'P Arbetsställen saknas fortfarande i analysen.',
  ],
  K2: [
    'P Kontakt med grannlänen finns, gemensamma projekt saknas.',
    'P Ett sammanbindande stråk planeras med Västernorrland.',
    'N Vi ser ännu inget som spänner över länsgränsen.',
    'P Ett första gemensamt initiativ är beskrivet.',
  ],
  K3: [
    'F Fyra nätverksmöten med god uppslutning.',
    'F Nätverket samlas varje kvartal och punkterna följs upp.',
    'F Möten hålls och protokoll når alla.',
    'F Kommunerna beskriver nätverket som nyttigt.',
  ],
  K4: [
    'F Sex byar har fått hjälp från idé till ansökan.',
    'P Färre byar söker, och två ansökningar avslogs.',
    'F Handläggarna märker att ansökningarna blivit bättre.',
    'P Stödets villkor gör att små byar faller utanför.',
  ],
  K5: [
    'P Råd ges, men de skrivs inte ner så att andra får nytta av dem.',
    'P Råden om reservkraft är samlade. Övriga finns i mejl.',
    'P Vi saknar råd om affärsmodeller.',
    'P Bra om robusthet, tunnare om öppenhet.',
  ],
  R1: [
    'F Styrelsen fick rapport varje kvartal.',
    'F Alla uppdrag är besvarade, ett återlämnat med skäl.',
    'P Rapporterna kom sent två gånger.',
    'F Uppdragen går att följa från beslut till utfört.',
  ],
};

/** The judgements of both principals in two Decembers. */
export const clauseAssessments: DemoClauseAssessment[] = Object.entries(JUDGED).flatMap(([clause, judged]) =>
  judged.map((sentence, at) => {
    const assessedOn = DAYS[at % 2]!;
    return {
      ...recorded(`assessment:${clause}-${at}`, assessedOn, '14:00', JUDGES[Math.floor(at / 2)]!, 'PARTNERSHIP'),
      clause,
      outcome: OUTCOMES[sentence[0]!]!,
      reason: sentence.slice(2),
      assessedOn,
    };
  }),
);
