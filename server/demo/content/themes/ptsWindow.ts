import { readTheme } from './readTheme.js';

/** The yearly work with the national support: quality assurance, regional priorities, call, decisions. */
export const ptsWindow = readTheme(
  'SUPPORT_SCHEMES',
  ['EMAIL', 'VIDEO', 'PHONE', 'EMAIL', 'MEETING'],
  `
# ämnen
Kvalitetssäkring av byggnadsförteckningen, {kommun}
Regional prioritering {år}: underlag
Byggnader att stryka i {by}
Prioritering: motivering per område
Frågor om utlysningen {år}
Beslut i bredbandsstödet: läget för länet
Avstämning före prioriteringsfönstret
Byggnadsförteckningen: {by} och {by2}
Samråd om bredbandsstödet {år}
Kommunens svar om prioriterade byggnader
Andelen prioriterade byggnader
Uppföljning av beviljat projekt
# öppning
{vem} gick igenom utdraget ur byggnadsförteckningen för {kommun}.
Avstämning inför fönstret: vad ska kommunen svara på och till när.
Svar på frågor om hur en byggnad kommer med i listan.
Genomgång av förslag till prioriterade områden.
{vem} mejlade kommunens synpunkter på förteckningen.
Telefonsamtal om {by}: flera byggnader är märkta fel.
Samtal om vilka kriterier som går att använda.
Kommunens svar kom in {dag}en, sist av de åtta.
Genomgång av årets tidplan med datum från PTS.
Frågor från en förening i {by} om vem som får söka.
Avstämning av motiveringstexten, stycke för stycke.
Uppföljning efter att besluten offentliggjorts.
# mitt
{n} byggnader kring {by} föreslås kvar, {antal} stryks som ödehus.
Andelen ligger under taket på 30 procent och fördelas över hela länet.
Två byggnader i {by2} har redan fiber och ska bort.
Kriteriet om samhällsviktiga funktioner passar skolan och vårdboendet i {by}.
Avdraget per byggnad har ett tak, så prioriteringarna sprids i stället för att samlas.
Kommunen undrar varför fritidshusen saknas; bara byggnader med hushåll eller arbetsställen räknas.
En operatör har angett kommersiella planer som boende inte känner igen.
Den som söker ska vara en juridisk person med erfarenhet, egen eller genom annan.
En enskild firma kan inte söka, det har vi sagt nej till tre gånger i år.
Två föreningar kan inte lämna en gemensam ansökan, de behöver i så fall bilda en ny.
Motiveringen publiceras och ska därför hålla utan interna hänvisningar.
Samverkansrådet behandlar prioriteringen före fönstret.
Kommunen vill lyfta {by} därför att hemtjänsten arbetar där dygnet runt.
Takbeloppet för anslutningsavgiften behöver förklaras för de boende.
Förteckningen bygger på läget den 1 oktober året före.
Frågor till PTS ska ställas i god tid, de slutar svara före utlysningens slut.
Projekten konkurrerar inom Norrland, inte bara inom länet.
{by} ligger för långt från befintligt nät för att klara kostnaden per byggnad.
Koordinatorn hämtar listan i portalen eftersom kommunen inte har konto där.
2024-|Utbetalning sker numera i årliga delar med villkor om Robust fiber och Ledningskollen.
2022-|Fler synpunkter än förra året, främst om byggnader med arbetsställen.
2021-|Ett avslag motiverades med för hög kostnad per byggnad.
Kommunens gis-underlag avviker på {antal} punkter, mest nybyggda hus.
Återrapporteringen efter sex månader är nästa datum för den som fått stöd.
Samordning med elnätets ledningsförnyelse kan räknas som annan insats.
# slut
Kommunen bekräftar före {datum}.
Rättelserna förs in samlat i portalen.
Motiveringen läses av länsstyrelsen innan den skickas.
Kvitto på inlämningen sparas i ärendet.
Vi påminner de två kommuner som inte svarat.
Protokollsutdrag begärt från samverkansrådet.
Frågan skickad till PTS, svar väntas inom en vecka.
Föreningen får en skriftlig sammanfattning, som råd och inte besked.
Klart för inlämning i vecka {vecka}.
Återkommer när beslutslistan är publicerad.
`,
);
