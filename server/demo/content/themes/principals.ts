import { readTheme } from './readTheme.js';

/** What region and county board settle between them before it goes further. */
export const principals = readTheme(
  'ADMINISTRATION',
  ['MEETING', 'VIDEO', 'EMAIL', 'PHONE', 'MEETING'],
  `
# ämnen
Huvudmännens avstämning
Mandat för koordinatorn
Finansiering {nästa}
Utkast till gemensam skrivelse
Fördelning av arbetet inför fönstret
Rapport till styrelsen: utkast
Utkast till yttrande
Resurser {år}–{nästa}
Delgivning mellan huvudmännen
Uppföljning av direktiv
# öppning
Ordinarie avstämning mellan regionen och länsstyrelsen.
{vem} gick igenom utkastet, här är ändringarna.
Avstämning om koordinatorns mandat.
Genomgång av medel för {nästa}.
Kort möte om formuleringarna i den gemensamma skrivelsen.
Mejl med markerade ändringar.
Samtal om vem som svarar på vad.
Avstämning av styrelserapporten.
Uppföljning av styrelsens direktiv.
Möte efter att budgeten lagts fram.
# mitt
Utkastet är inte avstämt med någon annan och ska inte spridas.
Regionen svarar, länsstyrelsen ställer sig bakom.
Två siffror behöver bytas mot årets tabell.
Formuleringen om ansvar ströks, den går längre än vad länsstyrelsen kan stå för.
Statens medel täcker en tjänst till tre fjärdedelar, resten är regionens.
Länsstyrelsen bidrar med arbetstid men inte pengar.
Vi behöver ett besked om {nästa} före sommaren.
Jävsfrågan för tillståndsprövningen noterades, den handläggaren deltar inte.
Koordinatorn ska informera båda huvudmännen om varje myndighetskontakt inom en vecka.
Skillnaden i synsätt om prioriteringens kriterier kvarstår och skrivs ut.
Direktivet om byar utan lösning är besvarat till hälften.
Utkast version {antal} blir underlag för godkännande.
Ordföranden vill ha kortare rapport med fler siffror.
Risk: vakans om tjänsten inte förlängs.
Diarienummer från båda behövs innan brevet går.
Länsstyrelsens redovisning ska inte säga emot regionens, texterna läses ihop.
Frågan om representation i styrelsen hänskjuts.
Regionen tar kostnaden för möten, länsstyrelsen för lokaler.
Vi enades om att inte kommentera enskilda operatörer.
Mandatet gäller till årsskiftet och behöver förnyas.
Punkten om långsiktiga resurser är fortfarande tunn i underlaget.
# slut
Ny version skickas {dag}.
Beslut hos respektive huvudman före {datum}.
Läggs till styrelsens handlingar.
Inget mer att tillägga.
{vem} stämmer av med sin chef.
Återkommer i vecka {vecka}.
Godkänt av båda i denna lydelse.
Länsstyrelsen återkommer om formuleringen.
Frågan bordläggs.
Minnesanteckning, inte protokoll.
`,
);
