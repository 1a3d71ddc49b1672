import { readTheme } from './readTheme.js';

/** Land, permits, roads, digging together. */
export const landPermits = readTheme(
  'COORDINATION',
  ['EMAIL', 'PHONE', 'MEETING', 'EMAIL', 'SITE_VISIT'],
  `
# ämnen
Grävtillstånd mot {by}
Samförläggning {by}–{by2}
Markavtal för kommunal mark
Ledning i väg, sträckan {by}
Återställning efter schakt i {ort}
Samråd om dragning förbi {by}
Fornlämning på sträckan {by}
Tidplan för vägarbeten {år}
Ledningskollen: samordningsärende
Avgift för återställning
Passage under järnväg vid {by}
Kanalisation i nytt exploateringsområde
# öppning
Fråga om tillståndets villkor för sträckan mot {by}.
Genomgång av planerade vägarbeten som kan samförläggas.
{vem} ringde om en schakt som påbörjats utan tillstånd.
Möte på plats vid {by}.
Avstämning om markavtalet och vem som undertecknar.
Mejlväxling om återställningskravet i gata.
Samordningsärende i Ledningskollen besvarat.
{vem} skickade kommunens lista över arbeten {nästa}.
Samtal om handläggningstiden för grävtillstånd.
Genomgång av kartan med väghållare och markägare.
Frågan om kanalisation i nya området vid {ort} togs upp igen.
Samråd enligt miljöbalken är anmält för sträckan förbi {by}.
# mitt
Sträckan är {km} kilometer varav {m} meter i vägområde.
Trafikverket kräver förläggning i slänt, inte i vägbana.
Återställning i asfalt debiteras enligt taxa, grus återställs av byggherren.
Fornlämningen rundas med tio meters marginal.
Kommunen lägger tomrör när va-ledningen byts {nästa}.
Tre fastighetsägare har ännu inte skrivit på.
Två väghållare gäller på samma sträcka, båda måste ge tillstånd.
Elnätsägaren gräver ändå mellan {by} och {by2}, det bör utnyttjas.
Tillståndet gäller till och med oktober och förlängs inte automatiskt.
Renskötseln berörs under några veckor i maj, tiden anpassas.
Kommunens handläggare saknar inmätning från förra bygget.
Kostnaden för samförläggning delas efter längd.
Arbetet ska aviseras till räddningstjänsten eftersom vägen stängs nattetid.
Markavtalet följer mallen från branschen med ett tillägg om skogsväg.
Passagen under järnvägen kräver egen ansökan och tar minst tre månader.
En bäckpassage är anmälningspliktig, ansökan skickad.
Kartunderlaget lämnas ut på sekretessvillkor och förs inte in här.
Kommunen vill ha slutbesiktning före första snön.
Handläggningen har tagit {antal} veckor.
Privat väg utan samfällighet gör att sju ägare behöver godkänna.
Vägen stängs av {antal} dagar, bussen leds om.
Tillsynsbesöket visade att schaktdjupet var rätt men varningsband saknades.
2016-|Lagen om åtgärder för utbyggnad av bredbandsnät ger rätt till information om pågående arbeten.
2018-|Samordning ska sökas i Ledningskollen innan egna arbeten utlyses.
# slut
Kommunen svarar före {datum}.
Beslut fattas på delegation i vecka {vecka}.
{vem} skickar reviderad ritning.
Platsbesök om tjälen släppt.
Väghållaren kontaktas av byggherren.
Kopia till länsstyrelsens samrådsfunktion.
Samförläggningen gäller om båda tidplanerna håller.
Inget hinder från kommunens sida.
Ärendet återupptas i {månad}.
Taxan skickad till föreningen.
`,
);
