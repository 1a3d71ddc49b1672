import { readTheme } from './readTheme.js';

/** The running talk with a municipality about who does what. */
export const municipalSupport = readTheme(
  'MUNICIPAL_SUPPORT',
  ['MEETING', 'PHONE', 'PHONE', 'EMAIL', 'VIDEO', 'EMAIL'],
  `
# ämnen
Avstämning med {kommun}
Samordnarrollen i {kommun}
{kommun}: läget i byarna
Kommunens tid för bredbandsfrågor
{kommun}: budget och resurser inför {nästa}
Uppföljning av åtgärdslistan, {kommun}
Kommunens kontaktvägar
{kommun}: politisk förankring
Frågor från {kommun} om ansvar
Genomgång av byar utan lösning, {kommun}
Halvårssamtal med {kommun}
{kommun}: önskemål om underlag
{kommun}: kommunens webbsidor om fiber
Internt arbetssätt i {kommun}
# öppning
Avstämning med {vem} i {ort}. Vi gick igenom listan byvis, uppifrån och ned.
{vem} ringde om hur kommunen ska organisera arbetet när flera byar hör av sig samtidigt.
Möte i {ort} om kommunens roll i det fortsatta arbetet.
{vem} hörde av sig med en lägesbild inför kommunens ledningsgrupp i {månad}.
Kort samtal om vad kommunen kan göra själv och vad som behöver gå via regionen.
Genomgång av de byar som stått utan besked sedan {förra}.
{vem} ville ha hjälp att beskriva läget för kommunstyrelsen.
Halvårssamtalet hölls i {ort}; vi hann med tre av fem punkter.
Kommunen vill ha en tydligare bild av vem som svarar på vad.
Vi gick igenom de frågor som kommit in till kommunens kontaktcenter under våren.
{vem} mejlade sju frågor, här är det korta svaret på dem.
Uppföljning av förra mötets åtgärdslista. Fyra punkter klara, två kvar.
Samtal efter att nämnden behandlat bredbandsfrågan i {ort}.
{vem} har fått {antal} nya frågor från hushåll kring {by} på en vecka.
# mitt
Samordnarrollen ligger kvar, men på högst två dagar i månaden.
{by} och {by2} är de byar som återkommer oftast i kommunens inkorg.
Kommunen har inget eget stadsnät och ser inte att det blir aktuellt.
Ny tjänst är utlyst; till dess går frågorna via samhällsbyggnad.
{vem} efterlyser ett enkelt papper att lämna till byarna: vem söker, när och för vad.
Kommunens översiktsplan nämner bredband på en sida, det ska bli ett eget avsnitt.
Politikerna frågar mest om byarna längs länsvägen mot {by}.
Kommunen kan bidra med möteslokal, kopiering och kartunderlag, inte med pengar.
{n} hushåll kring {by} saknar besked; kommunen vill att de kontaktas samlat.
Tre fastighetsägare har vägrat markupplåtelse, {vem} tar det vidare.
Kommunen ser över sin taxa för återställning efter schakt.
Driftbudgeten för {nästa} innehåller en post för bredbandssamordning om {tkr} tkr.
Kommunens hemtjänst rapporterar larm som inte går fram i {by}.
Det finns dubbla listor över intresserade hushåll, en hos kommunen och en hos byalaget.
{vem} vill att regionen står för kontakten med operatörerna så att kommunen inte behöver ta ställning mellan dem.
Beslutet från {förra} om kommunal borgen gäller fortfarande men har aldrig använts.
Ledningsgruppen vill se samma tabell varje gång: by, hushåll, motpart, nästa steg.
Kommunens karttjänst visar fortfarande gamla planer och behöver rensas.
Sommaren innebär glest bemannat; ärenden läggs på vänt från midsommar.
{vem} har bytt uppdrag till hälften, ersättare meddelas.
Frågan om vem som svarar på remisser är inte löst internt.
Kommunen uppskattade jämförelsen mellan de åtta kommunernas arbetssätt.
Det är oklart om beslutet kräver kommunfullmäktige eller räcker i utskottet.
Skolan i {by} har fått fiber och kan fungera som anslutningspunkt om ägaren går med på det.
2020-|Mötet hölls digitalt med delad lista så att ändringar gjordes direkt.
2021-|Kommunen kan inte själv hämta byggnadsförteckningen, så regionen skickar ett utdrag.
2022-|Beredskapsfrågorna tar allt mer av tiden även på bredbandssidan.
-2016|Kommunen väntar på besked om koordinatorfunktionen innan den tillsätter något själv.
-2019|Fördelningen mellan region och länsstyrelse uppfattas som otydlig från kommunens håll.
# slut
Nästa avstämning i vecka {vecka}.
{vem} återkommer efter ledningsgruppen.
Vi skickar ett utkast till ett enkelt informationsblad.
Listan uppdateras av kommunen och delas före {datum}.
Inget beslut behövs nu, men frågan ligger kvar.
Vi tar om det på nästa nätverksträff.
{vem} meddelar vem som blir ersättare.
Regionen tar kontakt med byalaget i {by} och hör efter.
Överenskommet att kommunen svarar de boende och att vi svarar kommunen.
Underlaget ska vara klart till nämnden i {månad}.
Ingen ytterligare åtgärd från oss.
Vi hörs igen när budgeten är satt.
`,
);
