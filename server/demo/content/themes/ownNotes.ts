import { readTheme } from './readTheme.js';

/** Notes that an organization keeps for itself. */
export const ownNotes = readTheme(
  'ADMINISTRATION',
  ['NOTE'],
  `
# ämnen
Intern anteckning inför mötet
Att tänka på om {by}
Eget minne: samtalsordning
Arbetsläge vecka {vecka}
Utkast till frågor
Efter mötet: egna intryck
Bevakning
Tidsuppskattning
Inför budgetdialogen
Kvar att göra om {by}
# öppning
Egen anteckning före mötet.
Att komma ihåg till nästa samtal:
Intern bedömning, inte avstämd.
Snabb sammanfattning av veckan.
Förberedelse inför dialogen i {månad}.
Eget underlag, arbetsmaterial.
Efter samtalet i dag.
Lista för intern uppföljning.
Noterat i marginalen på underlaget.
Tankar efter platsbesöket i {by}.
# mitt
Kolla först om någon annan redan lovat samma sak.
{by} är den by där tonen är mest irriterad, ring hellre än mejla.
Vi har lovat svar till {datum}, det är snävt.
Be om siffran skriftligt nästa gång.
Internt saknas {antal} timmar i veckan för det här.
Fråga chefen om vi får binda oss för {nästa}.
Underlaget från {förra} ligger i fel mapp.
Tre mejl obesvarade, ta dem före fredag.
Tidplanen håller bara om alla svarar i tid.
Kontrollera hushållssiffran mot tabellen.
Beslutsvägen är längre än vi sagt utåt.
Undvik att kommentera andra bolag.
Håll isär vad som är råd och vad som är besked.
Möjlig ersättare till arbetsgruppen finns på samma enhet.
Räkna om kalkylen med {n} hushåll.
Det blev en lång diskussion om ansvar som inte gav något.
Ta med skrivna exempel nästa gång.
Två av punkterna kan strykas utan att någon märker det.
Kontakten i {by2} har inte svarat sedan i våras.
Kom ihåg att tacka för lokalen.
# slut
Stäm av på gruppmötet.
Gallras när ärendet är klart.
Inte för spridning.
Påminn mig vecka {vecka}.
Klart när svaret kommit.
Ta upp på enhetsmötet.
Bevaka till {datum}.
Endast internt.
Fråga juristen först.
Resten får vänta.
`,
);
