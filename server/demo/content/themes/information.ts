import { readTheme } from './readTheme.js';

/** Information to many: evenings, webinars, newsletters. */
export const information = readTheme(
  'INFORMATION',
  ['EVENT', 'EVENT', 'EMAIL', 'MEETING'],
  `
# ämnen
Öppet informationsmöte i {ort}
Nyhetsbrev till nätverket
Webbinarium om bredbandsstödet
Informationskväll för byar utan lösning
Monter på höstmarknaden i {ort}
Frågestund om fiber och mobil
Utskick: så fungerar stödet {år}
Temadag om robusta nät
Digital frågestund för föreningar
Information om kopparnätets omställning
# öppning
Öppet möte i {ort} med {n} besökare.
Utskick till alla byar på listan.
Webbinarium, {n} anmälda från sju kommuner.
Informationskväll tillsammans med kommunen i {ort}.
Monter under två dagar, blandade frågor.
Nyhetsbrevet skickades till {n2} mottagare.
Temadag med förmiddag om teknik och eftermiddag om ekonomi.
Digital frågestund, en timme.
Årets informationsblad är tryckt och utskickat.
Kvällsmöte om vad som händer när kopparn släcks.
# mitt
Vanligaste frågan: vem kan söka och vad kostar det för hushållet?
Tre föreningar berättade om sina misstag, det var mötets bästa del.
Presentationen finns att hämta för den som vill.
Flera undrade varför grannen fått fiber men inte de.
Frågor som inte kunde besvaras samlades på en lista.
{antal} personer anmälde intresse att starta i sin by.
Länsstyrelsen visade vad som krävs vid slutredovisning.
Operatörerna stod för fika men inte för innehållet.
Ljudet var dåligt de första tio minuterna, inspelningen är klippt.
Kommunen informerade om grävtillstånd.
Frågan om mobiltäckning tog mer tid än fiber.
Vi betonade att råden inte är beslut.
Utskicket låg ute i två språk.
Öppningsgraden blev högre än vid förra utskicket.
Deltagarna kom från {antal} byar.
Ett exempel på markavtal delades ut.
Hjälp med e-legitimation efterfrågades av flera.
Tolkning till teckenspråk fungerade bra.
Anmälan stängdes när lokalen var full.
Två fastighetsmäklare var på plats, ovanligt men bra frågor.
2020-2021|Mötet flyttades till nätet med hänsyn till smittläget.
2024-|Frågor om beredskap och reservkraft var fler än tidigare år.
# slut
Frågorna besvaras skriftligt inom två veckor.
Nytt möte i {månad}.
Bilderna utskickade.
Listan med intresserade lämnad till kommunen.
Utvärderingen visar 4,2 av 5.
Tackmejl skickat till medverkande.
Nästa nyhetsbrev i vecka {vecka}.
Anteckningarna är öppna för alla.
Vi upprepar upplägget i en annan kommun.
Klart för denna säsong.
`,
);
