import { readTheme } from './readTheme.js';

/** What an (invented) operator says in confidence about its plans. */
export const operatorTalk = readTheme(
  'MARKET',
  ['PHONE', 'VIDEO', 'MEETING', 'PHONE', 'EMAIL'],
  `
# ämnen
Utbyggnadsplaner {år}–{nästa}
{by}: operatörens bedömning
Kalkyl för {by} och {by2}
Förutsättningar för att bygga i {kommun}
Markåtkomst i {kommun}
Överlåtelse av byanät
Avstämning inför utlysningen
Tillträde och priser i öppet nät
Vad som krävs för {by}
Kapacitet och entreprenörer {år}
Återkoppling om pågående byggen
Framflyttad byggstart, {by}
# öppning
Avstämning med {vem} om de kommande två åren. Sagt i förtroende.
{vem} ringde tillbaka om {by}.
Möte i {ort}. Bolaget visade en lista som inte lämnas ut.
Videomöte om områden där bolaget överväger att bygga.
{vem} ville veta hur prioriteringen kommer att se ut; vi hänvisade till det som är offentligt.
Kvartalsavstämning. Lika upplägg som med övriga bolag.
{vem} redovisade läget i pågående projekt.
Samtal efter bolagets budgetbeslut.
Bolaget bad om kontaktuppgifter till föreningar; de får dem först när föreningarna sagt ja.
{vem} återkom om kalkylen med nya siffror.
Kort samtal om entreprenörsläget.
Genomgång av villkoren för att ta över ett byanät.
# mitt
Bolaget räknar med byggstart i {by} tidigast {nästa}, beroende på intressegraden.
Gränsen går vid ungefär {tkr} tkr i tilläggsinvestering, över den krävs stöd.
{by2} är struken ur planen tills vidare, det är ännu inte sagt till byn.
Intresset måste nå 55 procent innan styrelsen fattar beslut.
Bolaget kan tänka sig att ta över nätet men inte föreningens lån.
Ramavtalet med entreprenören löper ut i {månad} och priserna går upp.
De undviker sträckor som kräver sjökabel.
Bolaget söker själv stöd i år, för {antal} områden i länet.
Kapaciteten i stamnätet mot {by} räcker inte för fler än {n} kunder.
Grossistpriset ligger fast över året.
Andra tjänsteleverantörer släpps in på samma villkor, avtalet kan visas.
Marklovet hos kommunen har tagit elva veckor, de vill ha hjälp att förstå varför.
Projekteringen är klar men ligger i byrålådan i väntan på pris.
Bolaget vill inte att uppgiften om {by} når andra innan kunderna fått brev.
Byggsäsongen planeras om: först {by}, sedan {by2}.
Uppsägningar i projektledet gör att svar dröjer.
De ser hellre en samlad förfrågan från kommunen än från {antal} enskilda byar.
Bolaget har avstått från två områden där kopparn släcks.
Förhandling pågår om delad kanalisation med elnätsägaren.
Kundavgiften höjs till {avgift} kronor för nya avtal.
{vem} uppger att {n} avtal är tecknade i området.
Reservkraften i tre noder byts före vintern.
2022-|Räntan och materialpriserna gör att två etapper skjuts ett år.
2020-|De anger planerna i PTS insamling, men med bredare polygoner än vad de tänker bygga.
-2019|Bolaget är tveksamt till landsbygdsprogrammets villkor om femårig bindning.
# slut
Uppgifterna gäller parterna och delas inte vidare.
Vi återkommer när kommunen svarat om marken.
{vem} skickar en offentlig version för kommunerna.
Nästa kvartalsavstämning i {månad}.
Vi lovade inget om prioritering.
Bolaget lämnar besked före {datum}.
Samma frågor ställs till övriga bolag i länet.
{vem} stämmer av internt och ringer i vecka {vecka}.
Ingen skriftlig sammanfattning utöver denna.
Fortsatt kontakt enligt ordinarie takt.
`,
);
