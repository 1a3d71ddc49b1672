import { readTheme } from './readTheme.js';

/** Running contacts with national authorities. */
export const authority = readTheme(
  'COORDINATION',
  ['EMAIL', 'PHONE', 'VIDEO', 'EMAIL', 'LETTER'],
  `
# ämnen
Löpande fråga till {org}
{org}: besked om tolkning
{org}: avstämning inför redovisningen
Information från {org}
{org}: tidplan {år}
{org}: komplettering av underlag
Fråga om villkor, {org}
Koordinatorsmöte med {org}
{org}: enkät till länen
Återkoppling på anvisningarna
# öppning
Fråga ställd till {vem} hos {org}.
{vem} ringde med svar på förra veckans fråga.
Mejl från {org} med anvisningar.
Digital avstämning, båda huvudmännen var med.
Telefonsamtal om tolkning av villkoren.
{org} bad om en komplettering.
Svar skickat på enkäten, avstämt mellan regionen och länsstyrelsen.
Avstämning inför den årliga redovisningen.
Vi vidarebefordrade en fråga från en kommun.
Kort samtal om tidplanen.
# mitt
Svaret gäller tills vidare och kan återges för kommunerna.
Handläggaren kunde inte ge besked per telefon, frågan ska ställas skriftligt.
Länsstyrelsen fick kopia samma dag.
Uppgiften om antal byggnader kontrollerades mot tabellen innan den skickades.
Redovisningen ska följa samma rubriker som förra året.
Vi bad om längre svarstid med hänvisning till sportlovet.
Siffran avser hushåll, och det skrevs ut.
Samma fråga har kommit från {antal} län.
Begäran gäller uppgifter vi redan lämnat, hänvisning räckte.
Handläggaren har bytt enhet, ny kontakt meddelas.
Länets ståndpunkt från {förra} ligger fast.
Två formuleringar i utkastet skilde sig åt mellan huvudmännen och jämkades.
Myndigheten efterlyser exempel på samverkan med byarna.
Frågan berör både stöd och tillsyn och hamnar hos två enheter.
Besked om medel för {nästa} kommer tidigast i december.
Anvisningarna tar inte upp fritidshus.
Sista dag är {datum}, det bekräftades.
Vi påtalade att kommunerna saknar åtkomst till förteckningen.
Svaret hänvisar till förordningens lydelse utan egen tolkning.
Handlingen fick nummer i båda diarierna.
2023-|Det minskade anslaget gör att länet behöver avgränsa uppdraget.
2026-|Bevis på användarnas behov ska lämnas i årets redovisning.
# slut
Skriftligt svar utlovat före {datum}.
Länsstyrelsen informerad.
Kopia till registrator.
Återkommer när {vem} svarat.
Svaret delges kommunnätverket.
Ingen ytterligare åtgärd.
Ny avstämning i vecka {vecka}.
Frågan bevakas.
Inskickat i tid, kvitto sparat.
Tas upp på huvudmännens avstämning.
`,
);
