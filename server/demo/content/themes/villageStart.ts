import { readTheme } from './readTheme.js';

/** A village on its way from interest to an association with a plan. */
export const villageStart = readTheme(
  'VILLAGE_SUPPORT',
  ['PHONE', 'EMAIL', 'MEETING', 'SITE_VISIT', 'PHONE', 'EMAIL'],
  `
# ämnen
{by}: intresse för fiber
{by}: bilda förening
{by}: enkät till hushållen
Stormöte i bygdegården, {by}
{by}: markavtal och vägsamfällighet
{by}: första kalkylen
Råd om föreningsform, {by}
{by}: vem kan söka stöd?
{by} och {by2}: gemensam lösning?
Fritidshusägare i {by}
{by}: offert att jämföra
{by}: nästa steg i processen
# öppning
{vem} ringde från {by}: de vill komma i gång men vet inte var de ska börja.
Besök i {by}. Gick längs den tänkta sträckan tillsammans med {vem}.
Kvällsmöte i bygdegården med {n} personer, fler än väntat.
{vem} mejlade resultatet av enkäten till hushållen.
Samtal om föreningsform och vad styrelsen ansvarar för.
Genomgång av den första kalkylen rad för rad.
{vem} undrade om det fortfarande finns stöd att söka.
Telefonmöte med fibergruppen i {by}.
Frågor om markavtal: hur skriver man och vem ska skriva under?
{by} och {by2} träffades för första gången om en gemensam lösning.
{vem} har läst på och hade en lista på {antal} frågor.
Styrelsen ville gå igenom tre vägar: eget nät, operatör eller vänta.
# mitt
{n} av {n2} hushåll har svarat ja, ytterligare några väntar på pris.
Föreningen är ideell i dag och behöver bli ekonomisk förening innan den tecknar avtal.
Närmaste anslutningspunkt ligger {km} kilometer bort enligt kommunen.
Sträckan korsar länsvägen på två ställen, vilket kräver tillstånd av Trafikverket.
Kalkylen landar kring {avgift} kronor per hushåll om alla gräver på egen tomt.
Fritidshusägarna nås bäst i samband med påsk och skoterhelgerna.
Två markägare bor utomlands och har inte svarat.
Byn har grävmaskiner och folk som kan, men ingen som vill vara projektledare.
Det gamla samarbetet mellan byarna rann ut i sanden när ordföranden flyttade.
Offerten saknar återställning och inmätning, den går inte att jämföra.
{vem} oroas för vad som händer om operatören säljs en gång till.
Vi gick igenom skillnaden mellan att äga nätet och att bara beställa anslutning.
Kommunikationsoperatör bör upphandlas innan schakten, inte efter.
Vägsamfälligheten är positiv men vill ha beslut på årsstämman.
Fornlämningen vid gamla fäboden måste rundas.
Anslutningsgraden behöver nå omkring 60 procent för att kalkylen ska hålla.
Skolskjutsens hållplatser och mobiltäckningen kom upp som en sidofråga.
Möjligheten att samförlägga med elkabel mot {by2} undersöks.
Styrelsen är fem personer varav tre är över sjuttio; kontinuiteten diskuterades.
Momsfrågan hänvisades till revisor, det är inget vi svarar på.
Föreningen vill se ett exempel på stadgar från en annan by.
En insats på 1 000 kronor per hushåll ska täcka förstudien.
Ett protokollfört beslut om genomförande saknas ännu.
Byns karta stämmer inte med fastighetsgränserna kring {by2}.
-2020|Landsbygdsprogrammet är sökt av många och pengarna räcker inte till alla.
2020-|Stödet söks numera hos PTS, och det är operatören eller föreningen som söker.
2021-|Byggnadsförteckningen avgör vilka hus som kan få stöd, inte byns egen lista.
# slut
Föreningen håller möte i {månad} och återkommer.
Vi skickar checklista och exempel på markavtal.
{vem} tar kontakt med grannbyn.
Rådet var just ett råd; beslutet är föreningens.
Kommunen ställer lokalen i {ort} till förfogande.
Nytt samtal i vecka {vecka}.
Hänvisade till Byanätsforum för stadgar.
Kommunen ombeds svara om vägen före {datum}.
Inget besked om stöd kunde ges.
Byn ligger kvar på listan över dem som söker lösning.
`,
);
