import { readTheme } from './readTheme.js';

/** The municipalities' network, four times a year. */
export const network = readTheme(
  'COORDINATION',
  ['MEETING', 'MEETING', 'VIDEO'],
  `
# ämnen
Nätverksträff för kommunernas bredbandssamordnare
Kommunnätverket: vårens träff
Kommunnätverket: höstens träff
Nätverksträff med tema mark och tillstånd
Nätverksträff med tema byar utan lösning
Nätverksträff med tema robusthet
Nätverksträff med tema statistik
Kommunnätverket: avstämning
# öppning
Träff i {ort} med lunch till lunch i fickformat: tre timmar, sex punkter.
Laget runt tog första timmen, därefter tema.
Träffen inleddes med uppföljning av förra listan.
{vem} var värd och visade det nya arbetet i {ort}.
Alla utom en kommun deltog.
Två nya samordnare hälsades välkomna.
Dagordningen kortades så att det blev tid för gemensamma frågor.
Träffen hölls i anslutning till samverkansrådet.
Länsstyrelsen deltog på de två första punkterna.
Tema och laget runt bytte plats den här gången, det fungerade bättre.
# mitt
Laget runt: fyra kommuner har byar i byggskede, tre har det inte.
Kommunerna vill ha en gemensam mall för markavtal.
Erfarenheter av återställning i grusväg delades, med bilder.
Länsstyrelsen redogjorde för utbetalningar.
Regionen visade nya siffror; frågan om hushåll eller arbetsställen kom direkt.
Önskemål om gemensam information till fritidshusägare.
Samordnarnas tid varierar från några timmar i månaden till halvtid.
Grävtillståndens handläggningstider jämfördes.
Förslag om gemensam telefonlista vid störningar.
Ett byalag berättade om vägen till eget nät.
Kommunerna efterlyser tidigare besked om stödets datum.
Diskussion om hur man svarar den by som får nej.
Frågan om kommunal medfinansiering delade gruppen.
Behovsinventeringen gås igenom två gånger om året.
Översiktsplanernas bredbandsavsnitt jämfördes, Krokoms användes som exempel.
Nästa redovisning till PTS stämdes av.
Två kommuner vill göra en gemensam mätning av mobiltäckning.
Operatörer bjuds in till höstens träff, alla på samma villkor.
Vi enades om en enda lista över byar utan lösning.
Frågan om jour och felanmälan sköts till nästa gång.
2020-|Digitalt deltagande ska alltid vara möjligt.
2022-|Beredskap blir stående punkt.
# slut
Anteckningar skickade till alla, även dem som inte var med.
Nästa träff i {månad}.
Värd nästa gång bestäms senare.
Åtgärderna fördelade enligt listan.
Utvärdering: bra tempo, för varm lokal.
Underlag skickas en vecka före.
Punkter som inte hanns med flyttas.
Tack till värdkommunen.
Kallelse i vecka {vecka}.
Protokolljusterare behövs inte, det är minnesanteckningar.
`,
);
