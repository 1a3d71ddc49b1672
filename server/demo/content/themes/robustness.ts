import { readTheme } from './readTheme.js';

/** Power cuts, cut cables, two ways in, preparedness. */
export const robustness = readTheme(
  'COORDINATION',
  ['MEETING', 'EMAIL', 'PHONE', 'VIDEO'],
  `
# ämnen
Avbrottet i {by}: genomgång
Reservkraft i noder, {kommun}
Redundans mot {by}
Övning om bortfall av elektroniska kommunikationer
Robust fiber: krav i upphandling
Kontaktvägar vid störning
Beredskap och bredband i {kommun}
Avgrävning vid {by}
Trygghetspunkter och uppkoppling
Samhällsviktiga anslutningar
# öppning
Genomgång av avbrottet som drabbade {by} i {n} timmar.
Möte om reservkraft i noder och vem som kör elverken.
{vem} bad om underlag om Robust fiber till en upphandling.
Planering av övning med bortfall av el och tele.
Avstämning om kontaktvägar när det vanliga nätet ligger nere.
Telefonmöte efter stormen.
{vem} redovisade kommunens lista över samhällsviktiga anslutningar.
Uppföljning av åtgärder efter förra avbrottet.
Fråga om redundans mot {by}.
Mejl med förslag till gemensamt larmkort.
# mitt
Båda fiberstråken går i samma dike de sista {km} kilometrarna.
Noden föll efter fyra timmar när batterierna var tomma.
Elverk finns i bygdegården men ingen är utpekad att köra det.
Larmkedjan stannade eftersom telefonnumret gick till en person som slutat.
Vårdcentralen har dubbla anslutningar men via samma nod.
Kommunen vill ha ett nummer att ringa dygnet runt, till varje nätägare.
Detaljer om stråk och noder hålls utanför registret.
Trygghetspunkterna behöver egen uppkoppling som klarar ett dygn.
Avgrävningen berodde på att anvisning inte beställts.
Robust fiber skrivs in som krav, med certifierat bolag som villkor.
Övningen visade att ingen hade papperslistor.
Två byar klarade sig tack vare reservkraft som föreningen själv köpt.
Besiktning enligt Robust fiber saknas för det äldsta nätet.
Ansvarsfördelningen mellan nätägare och kommun är inte skriven någonstans.
Skarvskåpet vid {by} är påkört två vintrar i rad.
Leverans av drivmedel till elverk ingår i kommunens plan.
Satellittelefon finns hos kommunen, batteriet var urladdat.
Åtgärdslistan har {antal} punkter varav två kostar pengar.
Kommunen prioriterar skola, vårdboende och vattenverk.
Nätägaren kontaktade kommunen efter fem timmar, det ska bli en.
2022-|Totalförsvarsplaneringen ställer nya krav på vad som får delas och med vem.
2024-|Mobila reservnoder diskuterades, kostnaden är inte utredd.
# slut
Larmkortet uppdateras före {datum}.
Övningen hålls i {månad}.
Nätägaren återkommer med åtgärdsplan.
{vem} stämmer av med räddningstjänsten.
Tas upp med länsstyrelsens beredskapsfunktion.
Inga kartor bifogas.
Uppföljning i vecka {vecka}.
Kommunen köper in batterier.
Punkten läggs till handlingsplanen.
Erfarenheterna delas på nätverksträffen.
`,
);
