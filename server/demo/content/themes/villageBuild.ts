import { readTheme } from './readTheme.js';

/** A village net under construction or in operation. */
export const villageBuild = readTheme(
  'VILLAGE_SUPPORT',
  ['PHONE', 'EMAIL', 'SITE_VISIT', 'PHONE', 'MEETING'],
  `
# ämnen
{by}: byggmöte
{by}: schakt och återställning
{by}: besiktning
{by}: inmätning och dokumentation
{by}: förseningen
{by}: anslutning av efteranmälda
{by}: drift och felanmälan
{by}: nodens reservkraft
{by}: avtal om drift
{by}: slutredovisning
Vinteruppehåll i {by}
{by}: garantibesiktning
# öppning
Byggmöte i {by}. {vem} redovisade läget sträcka för sträcka.
{vem} ringde om skador på vägbanan efter schakten.
Besök i {by} efter islossningen.
Avstämning om kvarvarande hushåll.
{vem} skickade bilder från noden.
Genomgång av besiktningsprotokollet.
Samtal om den försening som uppstod i höstas.
Föreningen hade frågor om vad som ska ingå i relationshandlingarna.
Uppföljning av driftstörningen förra veckan.
{vem} ville stämma av tidplanen före tjälen.
Genomgång av avtalet om drift, vad som ingår och inte.
Föreningens årsmöte tog upp ägandet.
# mitt
{n} hushåll är tända, {antal} återstår på östra sidan.
Återställningen av {m} meter grusväg är inte godkänd av samfälligheten.
Två skarvbrunnar ligger för lågt och tog in vatten i våras.
Entreprenören vill fortsätta tills tjälen går i marken, i övrigt blir det maj.
Inmätningen saknar {antal} punkter vid bäckpassagen.
Noden går på batteri i fyra timmar; byn vill ha anslutning för elverk.
Fyra efteranmälda betalar full kostnad, det är stämmans beslut.
Leveransmätningen visar för hög dämpning på en av stammarna.
Föreningen har nu egen felanmälan med jourtelefon dygnet runt.
Kanalisationen är lagd, fibern blåses i vecka {vecka}.
Självkostnaden per hushåll blev {avgift} kronor.
Markägaren vid fäbodstigen har godkänt den nya dragningen.
Ledningen är registrerad i Ledningskollen.
Besiktningsmannen underkände två skåp som står i diket.
En avgrävning vid {by2} tog ned nätet i sju timmar.
Föreningen vill lämna över driften men behålla ägandet.
Snöröjningen har kört på ett skåp för tredje vintern.
Serviceavtalet saknar inställelsetid, det bör rättas före förlängning.
Arbetstimmarna, {n} stycken, räknas som eget arbete i redovisningen.
Ett par fritidshus har sålts och nya ägare vill ansluta sig.
Dokumentationen finns i tre pärmar och på en bärbar dator hos {vem}.
-2025|Slututbetalningen kräver dokumentation, besiktning och leveransmätning.
2016-|Byggandet följer Robust fiber, med undantag för en sträcka i myr.
2024-|Delutbetalningen hänger på att ärendena finns i Ledningskollen.
Bytet av kommunikationsoperatör tog längre tid än byn räknat med.
# slut
Ny besiktning i {månad}.
Föreningen skickar bilder när det är åtgärdat.
Entreprenören återställer när det torkat upp.
{vem} samlar dokumentationen före {datum}.
Vi bad om skriftligt besked om inställelsetiden.
Kommunen kontaktas om vägen.
Inget mer från vår sida förrän slutbesiktningen.
Punkten tas om på nästa byggmöte.
Föreningen beslutar på stämman.
Klart, ärendet kan läggas åt sidan.
`,
);
