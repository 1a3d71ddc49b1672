import { readTheme } from './readTheme.js';

/** Neutral, factual entries with real companies: who answers, what is published, what was handed over. */
export const marketNeutral = readTheme(
  'MARKET',
  ['EMAIL', 'PHONE', 'VIDEO', 'EMAIL'],
  `
# ämnen
Kontaktvägar hos {org}
Publicerad utbyggnadsinformation, {org}
{org}: information till kommunerna
Felanmälan och driftinformation, {org}
{org}: årligt samtal
{org}: inbjudan till nätverksträff
Planerade underhållsarbeten, {org}
{org}: fråga om samförläggning
Uppdatering av kontaktlista, {org}
{org}: deltagande i samråd
# öppning
Årligt informationssamtal med {org}.
{vem} bekräftade vem som är kommunernas kontakt.
Mejl med länkar till publicerad information.
Kort samtal om hur boende ska ställa sina frågor.
{org} tackade ja till att medverka på nätverksträffen.
Fråga vidarebefordrad från en kommun, besvarad samma dag.
Genomgång av vad som finns på bolagets öppna sidor.
Information om planerade underhållsarbeten i länet.
{vem} meddelade ny adress för ledningsärenden.
Avstämning av kontaktlistan inför hösten.
# mitt
Boende ska vända sig till bolagets kundtjänst, kommunerna till {vem}.
Informationen är offentlig och kan spridas i nätverket.
Kommunerna önskar samma format från alla bolag.
Driftinformationen publiceras på bolagets webb och kan följas där.
Bolaget deltar i det offentliga samrådet på samma villkor som andra.
Frågor om mark går till en gemensam adress.
Ledningsärenden ställs via Ledningskollen.
Bolaget ber om besked i god tid om vägarbeten som berör deras nät.
Inga uppgifter om kommande investeringar behandlades.
En representant kommer till träffen i {ort}.
Kontaktlistan är korrigerad på {antal} ställen.
Bolaget vill ha kommunens planerade schaktarbeten två gånger per år.
Underhåll görs nattetid och aviseras fem dagar i förväg.
Uppgiften lämnas lika till samtliga kommuner.
Adressen för fakturor berör oss inte, hänvisad till kommunen.
Kommunens fråga gällde var ledningsanvisning beställs.
Svarstiden för anvisning är normalt två arbetsdagar.
Regionen förmedlar kontakt men rekommenderar inget bolag.
Presentationsbilderna får läggas ut i kommunnätverkets arkiv.
En gemensam frågelåda föreslogs.
# slut
Informationen skickad till kommunnätverket.
Ingen ytterligare åtgärd.
Nytt samtal om ett år.
Kontaktlistan uppdaterad.
{vem} återkommer vid ändringar.
Kommunen har fått svar.
Tas med i nästa nyhetsbrev.
Bekräftat per mejl.
Agendan skickas i vecka {vecka}.
Klart.
`,
);
