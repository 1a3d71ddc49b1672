import { readTheme } from './readTheme.js';

/** Who needs what: care, schools, firms, visitors. */
export const needs = readTheme(
  'MAPPING',
  ['MEETING', 'EMAIL', 'PHONE', 'SURVEY', 'SITE_VISIT'],
  `
# ämnen
Hemtjänstens behov i {by}
Företag i {by} utan kapacitet
Skolan i {by}
Besöksnäringen kring {by}
Trygghetslarm i {kommun}
Lantbrukens uppkoppling
Behovsinventering {kommun}
Distansarbete från {by}
Vårdens digitala besök
Fritidshusområdet vid {by}
Biblioteket och servicepunkten i {ort}
Skogsbolagens maskiner
# öppning
Genomgång av behov tillsammans med {vem}.
Enkät till företag kring {by}, {n} svar.
Samtal med hemtjänsten om larm och nyckelfria lås.
Besök hos tre företag i {by}.
{vem} beskrev läget för skolan.
Behovsinventeringen kompletterades by för by.
Möte om besöksnäringens behov i högsäsong.
{vem} lämnade en lista över verksamheter som väntar.
Frågan om distansarbete kom upp på föreningens möte.
Avstämning med vården om digitala besök.
Samtal om servicepunkten i {ort}.
Uppföljning av behoven från {förra}.
# mitt
{antal} larm i {by} går via mobilnätet och tappar kontakt.
Snickeriet skickar ritningar på usb-minne med bussen.
Skolan delar 20 megabit på {n} elever.
Campingen har kassasystem som stannar när gästerna strömmar film.
Mjölkroboten larmar via mobilen, täckning finns bara på logen.
Hemtjänsten planerar nattillsyn med kamera och behöver stabil lina.
Två familjer har flyttat in med krav på distansarbete.
Vårdcentralens filial bokar om digitala besök när nätet går ned.
Skotertillverkaren kör simuleringar på natten för att få bandbredd.
Fritidshusen utgör hälften av beläggningen från jul till påsk.
Servicepunkten används av äldre för e-legitimation och bank.
Företagen kan tänka sig att betala mer, men inte dubbelt.
Fiber finns {km} kilometer bort, på andra sidan älven.
Skördaren laddar upp produktionsdata när föraren kommer hem.
Behovet är verifierat av kommunen.
Lanthandeln är ombud för apotek och spel, allt kräver uppkoppling.
Renägarna vill ha täckning vid skiljningshagen två veckor om året.
Bygdegården vill kunna vara trygghetspunkt.
Ett företag har sagt att det flyttar om inget händer till {nästa}.
Skolan får fiber i samband med va-arbetet.
{n2} personer passerar anläggningen en vanlig helg i mars.
Behoven sorteras i fast, mobilt och redundans.
Uppgifterna är muntliga och bör styrkas.
2021-|Efter pandemin är distansarbete inte längre ett undantag.
2026-|Behoven ska kunna lämnas vidare som underlag till PTS.
# slut
Förs in i behovsinventeringen.
Kommunen verifierar före {datum}.
Vi tar kontakt med nätägare utan att ange företag.
{vem} återkommer med antal platser.
Följs upp i {månad}.
Behovet bedöms som brådskande av kommunen.
Ingen lösning i sikte ännu.
Tas med i underlaget till prioriteringen.
Bekräftat skriftligt.
Ny kontakt i vecka {vecka}.
`,
);
