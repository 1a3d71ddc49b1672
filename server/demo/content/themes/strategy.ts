import { readTheme } from './readTheme.js';

/** Regional and municipal strategies: goals, revisions, follow-up. */
export const strategy = readTheme(
  'COORDINATION',
  ['MEETING', 'EMAIL', 'VIDEO', 'MEETING', 'PHONE'],
  `
# ämnen
Regional bredbandsstrategi: synpunkter
Mål och indikatorer i strategin
{kommun}: lokal bredbandsstrategi
Handlingsplan {år}–{nästa}
Nulägesbeskrivningen behöver bytas ut
Målnivåer för glesbygd
Strategins koppling till regional utveckling
Remissversion av strategin
Uppföljning av strategins åtgärder
Avsnittet om robusthet i strategin
Vem äger vilket mål?
Strategidialog med {kommun}
# öppning
Genomgång av strategins mål, ett i taget, med fokus på vilka som går att mäta.
{vem} lämnade synpunkter på utkastet.
Arbetsmöte i {ort} om hur den lokala planen hänger ihop med den regionala.
Mejl med ändringsförslag till avsnitten om tillgång och nytta.
Dialogmöte om strategins inriktning.
{vem} ifrågasatte att målet bara räknar hushåll.
Andra läsningen av utkastet. Vi höll oss till rubrikerna.
Kort avstämning om tidplanen för revideringen.
Kommunens strategi från {förra} behöver stämmas av mot den nya regionala.
Samtal om vad som hänt med åtgärderna i handlingsplanen.
{vem} vill att målen delas upp i tätort, landsbygd och fritidshus.
Uppstart av arbetet med nulägesbeskrivningen.
# mitt
Nuläget bör vara tabeller som byts varje år, inte löptext som åldras.
Målet om hela länet kräver att de sista byarna räknas med egna lösningar.
Arbetsställen ska redovisas bredvid hushåll, annars syns inte företagens behov.
Glesbygden bör ha en egen rad i varje indikator.
{vem} vill se en ansvarig för varje åtgärd, inte "länets aktörer".
Fritidshusen faller utanför statistiken men inte utanför vardagen i {by}.
Åtgärd 4 är genomförd, åtgärd 6 har aldrig börjat.
Formuleringen om mobil täckning är för vag för att följas upp.
Målåret diskuterades; ett mål utan delmål blir svårt att styra mot.
Kommunen vill kunna hänvisa till strategin i sin översiktsplan.
Robusthet föreslås bli ett eget område, med reservkraft och dubbla vägar.
Länsstyrelsen och regionen ska anta samma text, inte två lika.
Ordet "fiber" byts mot kapacitet där det inte gäller just fiber.
En ordlista efterfrågas: tillgång, i närhet av, homes passed.
{vem} pekade på att åtgärder utan finansiering bör märkas ut.
Barn- och äldreperspektivet saknas i utkastet.
Besöksnäringens behov i högsäsong är inte med.
Kopplingen till regional utvecklingsstrategi görs i inledningen.
Kommunens egen handlingsplan följer strategins rubriker, vilket förenklar uppföljningen.
Indikatorn för näthastighet tas bort, den har ingen källa.
2016-|Målen stäms av mot Sverige helt uppkopplat 2025.
2025-|Målen behöver skrivas om efter Sveriges digitaliseringsstrategi 2025–2030.
2018-|Skillnaden mellan ansluten och möjlig att ansluta ska framgå i varje tabell.
-2015|Strategin från 2013 är gemensam för Regionförbundet och Länsstyrelsen och den formen bör behållas.
Synpunkterna från byalagen samlas i en bilaga med svar på varje.
Tre kommuner har egna strategier, två saknar helt.
# slut
Synpunkterna förs in före {datum}.
Ny version skickas i vecka {vecka}.
{vem} stämmer av med sin ledning.
Tas upp i utvecklingsnämnden efter {månad}.
Avsnittet skrivs om och skickas för ny läsning.
Ingen invändning mot inriktningen i övrigt.
Vi bokar ett kortare möte om indikatorerna.
Kommunen beslutar om sin del i {månad}.
Frågan om målår hänskjuts till styrgruppen.
Minnesanteckning skickad till deltagarna.
`,
);
