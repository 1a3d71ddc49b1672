import { readTheme } from './readTheme.js';

/** Over the county border. */
export const crossCounty = readTheme(
  'COORDINATION',
  ['VIDEO', 'EMAIL', 'PHONE', 'MEETING'],
  `
# ämnen
Byar på båda sidor om länsgränsen
Avstämning med {org}
Gemensam behovsbild längs gränsen
Erfarenhetsutbyte om prioritering
Samordning av utlysningsområden
Stråk över länsgränsen
Gemensamt underlag till myndighet
Utbyte om kommunernas stöd
Redundans mellan länen
Norrlandslänens koordinatorer
# öppning
Avstämning med {vem}.
Koordinatorsträff för norrlandslänen.
{vem} ringde om en by som ligger mitt på gränsen.
Mejlväxling om hur kartläggningen ser ut på andra sidan.
Gemensamt möte om stråk och avlämningspunkter.
Jämförelse av prioriteringarna i år.
Videomöte om behovsbilden.
Erfarenhetsutbyte om kommunnätverken.
Samtal om vem som tar kontakten med byn.
Förberedelse av gemensamt underlag.
# mitt
Byn har avlämningspunkt i vårt län men hushåll i båda.
Prioriteringen bör motiveras på samma sätt i båda länen.
{org} har valt ett annat kriterium, vi jämförde skälen.
Ansökningsområdet får korsa länsgräns, det är bekräftat.
Hushållen räknas där de är folkbokförda.
Stråket mellan länen skulle ge dubbla vägar in för {antal} kommuner.
Vi delar underlag om denna by och inget annat.
Kommunerna på båda sidor behöver bjudas in samtidigt.
Deras nätverk träffas sex gånger om året, vårt fyra.
{org} har bättre kartor, vi har bättre kontakt med byarna.
Ett gemensamt brev väger tyngre än två.
Ambulansen tappar täckning på gränsen, det är känt på båda håll.
Trafikverkets två regioner har olika handläggare för samma väg.
Föreningen vill ha en kontakt, inte två.
Språket i motiveringen samordnas.
Tidplanerna skiljer två veckor.
Erfarenheten av digitala stormöten är god.
Koordinatorernas timmar räcker inte till för egna mätningar.
Norrlandslänen bör svara lika på frågan om fritidshus.
Avståndet till {org} kortas om möten hålls halvvägs.
# slut
{vem} kallar till nästa möte.
Underlag delas före {datum}.
Vi informerar respektive kommun.
Ingen ytterligare åtgärd nu.
Bokat ny tid i {månad}.
Brevet skrivs gemensamt.
Byn får besked av oss.
Tas upp på nationell nätverksträff.
Följs upp i vecka {vecka}.
Bra utbyte, fortsätter.
`,
);
