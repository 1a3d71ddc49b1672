import { readTheme } from './readTheme.js';

/** Figures: what is measured, what it means, what is wrong in the list. */
export const statistics = readTheme(
  'MAPPING',
  ['EMAIL', 'EMAIL', 'MEETING', 'PHONE', 'SURVEY'],
  `
# ämnen
Kartläggningen {år}: {kommun}
Avvikelser i statistiken, {kommun}
Hushåll eller arbetsställen?
Underlag till kommunens verksamhetsberättelse
Byggnader utan adress i {by}
Enkät om uppkoppling, {kommun}
Skillnaden mellan tillgång och i närhet av
Kommunens egna siffror
Karta över vita fläckar
Rättelse av uppgift om {by}
# öppning
{vem} undrade varför siffran skiljer sig från kommunens egen.
Genomgång av årets tabell för {kommun}.
Mejl med utdrag ur statistiken och en förklaring av måtten.
Avstämning av byggnader som saknar adress.
Enkäten till hushållen är sammanställd.
Kommunen behöver siffror till sin verksamhetsberättelse.
Samtal om hur nybyggda hus kommer med.
Jämförelse mellan två årgångar.
{vem} hittade ett fel för {by}.
Genomgång av karta och lista sida vid sida.
# mitt
Måttet avser hushåll, inte byggnader, därav skillnaden.
Tillgång och i närhet av är två kolumner och får inte läggas ihop.
Fritidshus ingår inte i underlaget.
Läget gäller 1 oktober, det som byggts därefter syns nästa år.
{n} adresspunkter saknar koppling till fastighet.
Kabel-tv räknas med i hastighet men inte i fiber.
{by} redovisas som ansluten trots att bara skolan är det.
Nätägaren har rapporterat området med för stor polygon.
Arbetsställen ger lägre andel än hushåll i alla åtta kommuner.
Svarsfrekvensen blev hög tack vare påminnelse i lokalbladet.
Äldre årgång behålls, den skrivs inte över.
Kommunen bör ange källa och årgång när siffran används.
Decimaler ger falsk noggrannhet för {n} hushåll.
Glesbygdssiffran är den som berättar något här.
Avrundning gjorde att summan blev 101.
Uppgiften bygger på rapportering från nätägarna, inte på mätning.
Delningen i tätort och landsbygd följer SCB.
Kommunens lista är nyare men har luckor i {by2}.
Karttjänsten visar rutor, tabellen räknar hushåll.
Enkäten frågade om upplevelse, statistiken om möjlighet.
2019-|Måttet 1 gigabit eller fiber i absoluta närheten används i måluppföljningen.
-2016|Underlaget från 2015 hade fel i några noder och är rättat i den andra versionen.
# slut
Felet anmält till nätägaren.
Rättad tabell skickas före {datum}.
Kommunen anger källa i fotnot.
{vem} jämför med sin egen lista.
Tas upp i samband med nästa insamling.
Inget fel, bara olika mått.
Förklaringen läggs i nätverkets arkiv.
Ny avstämning när årets siffror kommer.
Svar lämnat samma dag.
Klart till nämnden i {månad}.
`,
);
