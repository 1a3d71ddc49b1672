import { readTheme } from './readTheme.js';

/** The rural development programme 2014–2020 as the county board handled it. */
export const ruralProgramme = readTheme(
  'SUPPORT_SCHEMES',
  ['EMAIL', 'PHONE', 'LETTER', 'EMAIL', 'MEETING'],
  `
# ämnen
Landsbygdsprogrammet: komplettering, {by}
Landsbygdsprogrammet: samråd
Ändringsansökan för {by}
Delutbetalning, {by}
Slututbetalning, {by}
Urvalskriterier i beslutsomgången
Yttrande från kommunen om {by}
Förlängt slutdatum, {by}
Underlag som saknas, {by}
Läget för länets ansökningar
# öppning
Begäran om komplettering skickad till föreningen i {by}.
{vem} frågade om handläggningstiden.
Genomgång av vad som krävs för delutbetalning.
Föreningen ansökte om senare slutdatum.
Kommunen ombads yttra sig över ansökan.
Avstämning av länets ansökningar i omgången.
Telefonsamtal om fakturor som saknar specifikation.
Svar på föreningens brev om avslagna kostnader.
Möte om urvalskriterierna och hur poängen räknas.
Handlingarna från {by} är kompletta efter tredje omgången.
# mitt
Budgeten avviker mer än tillåtet, alltså krävs ändringsansökan.
Slutdatum passeras om entreprenören inte är klar till hösten.
Offertjämförelsen omfattar bara ett anbud och behöver motiveras.
Eget arbete redovisas med timlistor, undertecknade varje månad.
Marknadsaktörerna har fått yttra sig i det offentliga samrådet.
Föreningen behöver visa att finansieringen inte innehåller annat offentligt stöd.
{n} anslutningar är beräknade, {antal} fler än i ansökan.
Kartbilagan visar inte avlämningspunkterna.
Bankgaranti begärdes in men behövs inte vid detta belopp.
Kommunen tillstyrker och pekar på skolans behov.
Poängen räckte inte i första omgången, ärendet går vidare till nästa.
Kontoutdrag som styrker betalning saknas för två fakturor.
Utbetalning om {tkr} tkr är beslutad.
Jordbruksverkets system låg nere, inlämningen godtas trots en dags försening.
Lägesinmätning och leveransmätning ska bifogas vid slututbetalningen.
Försäljning av nätet inom fem år måste anmälas.
Rutiner för tillträde ska finnas som egen handling.
Kontaktpersonsdokument saknar telefon till drift.
Föreningen byter firmatecknare, ny fullmakt behövs.
Avvikelsen för schakt i berg är godkänd i efterhand.
Kostnaden per anslutning låg nära taket.
# slut
Svar senast {datum}.
Beslut väntas i {månad}.
Handlingarna läggs till ärendet.
Föreningen återkommer med nya fakturakopior.
Kommunen får kopia av beslutet.
Ingen åtgärd förrän kompletteringen kommit.
Ärendet är klart från länsstyrelsens sida.
Föreningen informerad om att för sent inkommen ansökan ger avdrag.
Påminnelse läggs i vecka {vecka}.
Hänvisat till Jordbruksverkets vägledning.
`,
);
