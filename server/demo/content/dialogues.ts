import type { DialogueDraft } from './drafts.js';

const all = ['berg', 'bracke', 'harjedalen', 'krokom', 'ragunda', 'stromsund', 'are', 'ostersund'];
const orgs = (names: string): string[] => names.split(' ').map((name) => `org:${name}`);

const municipal = (key: string, place: string, more: Partial<DialogueDraft> = {}): DialogueDraft => ({
  key: `dialogue:${key}`,
  title: `${place} kommun: bredband och konnektivitet`,
  purpose: 'Löpande dialog om utbyggnad, samordnarroll, mark- och tillståndsfrågor och stöd till byarna.',
  organizations: orgs(`region-jh ${key}`),
  cadenceDays: 180,
  freshTheme: 'municipalSupport',
  ...more,
});

const village = (key: string, title: string, more: Partial<DialogueDraft> = {}): DialogueDraft => ({
  key: `dialogue:${key}`,
  title,
  organizations: orgs(`region-jh ${key}`),
  cadenceDays: 60,
  freshTheme: 'villageStart',
  ...more,
});

const market = (key: string, title: string, more: Partial<DialogueDraft> = {}): DialogueDraft => ({
  key: `dialogue:${key}`,
  title,
  organizations: orgs(`region-jh ${key}`),
  cadenceDays: 180,
  visibility: 'PARTIES',
  ...more,
});

const general = (key: string, title: string, names: string, more: Partial<DialogueDraft> = {}): DialogueDraft => ({
  key: `dialogue:${key}`,
  title,
  organizations: orgs(names),
  ...more,
});

/** The lasting conversations. `quietDays` makes a silence that is the same whatever today is; `freshTheme` keeps one alive. */
export const dialogues: DialogueDraft[] = [
  general('kommunnatverk', 'Nätverket för kommunala bredbandssamordnare', `region-jh lst-jamtland ${all.join(' ')}`, {
    purpose: 'Fyra träffar om året: information, erfarenhetsutbyte och gemensamma åtgärder.',
    cadenceDays: 100,
  }),
  municipal('berg', 'Bergs'),
  municipal('bracke', 'Bräcke'),
  municipal('harjedalen', 'Härjedalens'),
  municipal('krokom', 'Krokoms'),
  municipal('ragunda', 'Ragunda', { quietDays: 330 }),
  municipal('stromsund', 'Strömsunds', { quietDays: 21 }),
  municipal('are', 'Åre'),
  municipal('ostersund', 'Östersunds'),
  general(
    'storvallen',
    'Storvallen–Långtjärn: fiber till byarna 2012–2021',
    'region-jh berg storvallen-langtjarn norrsund',
    {
      purpose: 'Från förstudie till nät i drift, åtta år och fyra motparter.',
      visibility: 'PARTIES',
      status: 'CLOSED',
    },
  ),
  general('storvallen-drift', 'Storvallen–Långtjärn: drift och garantifrågor', 'region-jh berg storvallen-langtjarn', {
    purpose: 'Uppföljning efter driftsättningen: garantiarbeten, reservkraft, nya anslutningar.',
    cadenceDays: 120,
  }),
  village('kvarnasen', 'Kvarnåsen och Övre Ljungbäcken: gemensam lösning', {
    organizations: orgs('region-jh berg kvarnasen ovre-ljungbacken'),
  }),
  village('hallnaset', 'Hållnäset: mobiltäckning och fiber', { quietDays: 215 }),
  village('tjarnmoen', 'Tjärnmoen: förlängt avtal om drift', { cadenceDays: 120, freshTheme: 'villageBuild' }),
  village('lovsavallen', 'Lövsåvallen: underlag för stöd', {
    quietDays: 18,
    organizations: orgs('region-jh harjedalen lovsavallen'),
  }),
  village('norrasvallen', 'Norråsvallen: intresse och fritidshus', { quietDays: 260 }),
  village('tvaraselet', 'Tväråselet: fiber och reservkraft', { freshTheme: 'villageStart' }),
  village('ronnvikslandet', 'Rönnvikslandet: överlåtelse av nätet', { freshTheme: 'villageBuild' }),
  village('hoglidsbygden', 'Höglidsbygden: från intresse till förening', { quietDays: 33 }),
  village('strandforsen', 'Strandforsen: bilda förening', { quietDays: 300 }),
  village('norrudden', 'Norrudden: ny styrelse, nytt försök', { quietDays: 40 }),
  village('bagavattnet', 'Bågavattnet: över länsgränsen', {
    quietDays: 240,
    organizations: orgs('region-jh stromsund bagavattnet'),
  }),
  village('snoheden', 'Snöheden: första kontakt', {
    freshTheme: undefined,
    purpose: 'Identifierad i behovsinventeringen. Ingen har ännu talat med byn.',
  }),
  village('bjorkvattsasen', 'Björkvattsåsen: kommunikationsoperatör sökes', { quietDays: 14 }),
  village('fugelviken', 'Fugelviken: sjökabel', { status: 'RESTING', freshTheme: undefined }),
  village('tandsbacken', 'Tandsbacken: överlåtelsen 2022', {
    status: 'CLOSED',
    cadenceDays: undefined,
    freshTheme: undefined,
  }),
  market('norrsund', 'Norrsund Fiber: utbyggnadsplaner', { freshTheme: 'operatorTalk' }),
  market('fjallnat', 'Fjällnät Öppet Bredband: utbyggnadsplaner', { quietDays: 26 }),
  market('servanet', 'ServaNet: samordning över länsgränsen', { freshTheme: 'marketNeutral' }),
  market('harjeans', 'Härjeåns: utbyggnad i Härjedalen', {
    freshTheme: 'marketNeutral',
    organizations: orgs('region-jh harjedalen harjeans'),
  }),
  market('telia', 'Telia och Skanova: omställning av kopparnätet', {
    organizations: orgs('region-jh telia skanova'),
    quietDays: 390,
  }),
  market('globalconnect', 'GlobalConnect: pågående nät i länet', { freshTheme: 'marketNeutral' }),
  market('mobiloperatorer', 'Mobiltäckning längs väg och i fjäll', {
    organizations: orgs('region-jh tele2 telenor'),
    freshTheme: 'marketNeutral',
    cadenceDays: 180,
  }),
  market('tre', 'Tre: mobiltäckning', { purpose: 'Inbjuden till dialogen om mobiltäckning. Ännu ingen kontakt.' }),
  market('jamtkraft', 'Jämtkraft: samförläggning i elnätsprojekt', { quietDays: 16 }),
  general('huvudman', 'Huvudmännens avstämning', 'region-jh lst-jamtland', {
    purpose: 'Region och länsstyrelse stämmer av mandat, resurser och utkast.',
    cadenceDays: 45,
    visibility: 'PRINCIPALS',
    freshTheme: 'principals',
  }),
  general('strategi', 'Regional bredbandsstrategi: revidering', `region-jh lst-jamtland ${all.join(' ')}`, {
    cadenceDays: 120,
    freshTheme: 'strategy',
  }),
  general('pts-lopande', 'PTS: löpande kontakter', 'region-jh lst-jamtland pts', {
    cadenceDays: 45,
    freshTheme: 'authority',
  }),
  general('pts-stod', 'PTS bredbandsstöd: kvalitetssäkring och prioritering', 'region-jh pts', {
    cadenceDays: 120,
    freshTheme: 'ptsWindow',
  }),
  general('remisser', 'Remisser från Regeringskansliet', 'region-jh lst-jamtland finansdepartementet', {
    quietDays: 9,
  }),
  general('trafikverket', 'Trafikverket: ledning i väg', 'region-jh trafikverket', {
    cadenceDays: 180,
    freshTheme: 'landPermits',
  }),
  general('lantmateriet', 'Lantmäteriet: ledningsrätt i byaprojekt', 'region-jh lantmateriet', {
    cadenceDays: 365,
    quietDays: 620,
  }),
  general(
    'landsbygdsprogrammet',
    'Landsbygdsprogrammet 2014–2020: från ansökan till slututbetalning',
    'lst-jamtland jordbruksverket',
    { status: 'CLOSED' },
  ),
  general('robusthet', 'Robusthet och beredskap i näten', 'lst-jamtland region-jh mcf', {
    cadenceDays: 180,
    freshTheme: 'robustness',
  }),
  general('konnektivitetsradet', 'Konnektivitetsrådet: länens röst', 'region-jh konnektivitetsradet', {
    cadenceDays: 180,
    purpose: 'Ersatte Bredbandsforum. Ingen kontakt ännu.',
  }),
  general('vasternorrland', 'Västernorrland: byar och nät över länsgränsen', 'region-jh region-vasternorrland', {
    cadenceDays: 120,
    freshTheme: 'crossCounty',
  }),
  general(
    'vasterbotten',
    'Västerbotten: Dorotea, Vilhelmina och norra Strömsund',
    'region-jh region-vasterbotten dorotea vilhelmina',
    { cadenceDays: 180, freshTheme: 'crossCounty' },
  ),
  general('trondelag', 'Trøndelag: robusthet över riksgränsen', 'region-jh trondelag', {
    cadenceDays: 180,
    quietDays: 420,
  }),
  general('dalarna', 'Dalarna: erfarenhetsutbyte', 'region-jh region-dalarna', {
    cadenceDays: 365,
    purpose: 'Planerad dialog, ingen kontakt ännu.',
  }),
  general('byanatsforum', 'Byanätsforum: råd till föreningar', 'region-jh byanatsforum', {
    cadenceDays: 180,
    freshTheme: 'villageStart',
  }),
  general('dig2020', 'Dig2020 i Mellersta Norrland', 'region-jh lst-vasternorrland tillvaxtverket', {
    status: 'CLOSED',
  }),
];
