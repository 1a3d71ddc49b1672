import { readTheme } from './readTheme.js';

/** Mobile coverage where people are: roads, fells, barns. */
export const mobile = readTheme(
  'MAPPING',
  ['EMAIL', 'PHONE', 'MEETING', 'VIDEO'],
  `
# ämnen
Mobiltäckning längs vägen mot {by}
Täckningshål vid {by}
Mätning av mobiltäckning i {kommun}
Mobiltäckning och trygghetslarm, {by}
Samtal som bryts mellan {by} och {by2}
Mast vid {by}: läget
Mobiltäckning i fjällområdet
Täckningskartor jämfört med upplevelse
Högsäsong och belastning i nätet
Inrapporterade täckningshål {år}
# öppning
{vem} rapporterade täckningshål på tre platser.
Genomgång av mätningen från sopbilarna.
Samtal om masten vid {by}.
Kommunen har samlat in {n} synpunkter från boende.
Frågan om täckning längs vägen mot {by} kom upp igen.
Mejl med karta och kommentarer.
{vem} undrade hur täckningskartorna räknas fram.
Avstämning om belastningen under högsäsong.
Möte om täckning för hemtjänst och räddningstjänst.
Uppföljning av förra årets lista över täckningshål.
# mitt
Sträckan {by}–{by2} saknar täckning i {km} kilometer.
Hemtjänsten tappar samtal på samma backkrön varje dag.
Mätningen gjordes med fyra operatörer i samma bil.
Kartan visar täckning utomhus, men husen har plåttak.
Tre av {antal} hål är bekräftade av mätning.
Skoterlederna är inte med i något mål men i varje samtal.
Masten har reservkraft i fyra timmar, sedan är det tyst.
Kommunen kan upplåta mark för mast utan avgift.
Bygglovet är klart, elanslutningen dröjer.
Belastningen under sportlovsveckorna gör att larm fördröjs.
Boende hänvisas till operatörernas felanmälan, vi för bara den samlade listan.
Yttäckning och hushållstäckning blandas ihop i debatten.
Skolbussen kör sträckan utan radio.
Operatören bad om koordinater, {antal} punkter lämnades.
Fjällräddningen vill vara med på nästa mätning.
Extern antenn på {by} skola löste problemet i klassrummen.
Frågan om roaming vid kris ställdes, men ligger hos myndigheterna.
Täckningen på sjön är bra, i dalgången dålig.
2018-|Telefoner som byts ut upplever samma plats olika.
2022-|När 3G släcktes försvann talet på två platser, det är åtgärdat på den ena.
2026-|Bevis om användarnas behov efterfrågas nu i koordinatorns uppdrag, så listan får ny nytta.
# slut
Listan skickas samlat till operatörerna.
Ny mätning i {månad}.
Kommunen kompletterar med koordinater.
Svar från operatören väntas före {datum}.
Tas med i behovsinventeringen.
Inget löfte om åtgärd.
Följs upp efter snösmältningen.
{vem} återkommer med foton.
Frågan förs vidare i PTS dialog.
Kartan uppdaterad i vecka {vecka}.
`,
);
