import type { DemoOrganization } from '../DemoRows.js';
import type { OrganizationDraft } from '../drafts.js';

const body =
  (kind: DemoOrganization['kind'], sector: DemoOrganization['sector']) =>
  (key: string, name: string, shortName: string | null, more: Partial<OrganizationDraft> = {}): OrganizationDraft => ({
    key: `org:${key}`,
    name,
    shortName,
    kind,
    sector,
    domain: `${key}.example.se`,
    visibility: 'PUBLIC',
    email: `registrator@${key}.example.se`,
    ...more,
  });

const authority = body('NATIONAL_AUTHORITY', 'PUBLIC');
const ministry = body('MINISTRY', 'PUBLIC');
const council = body('COUNCIL', 'PUBLIC');
const interest = body('INTEREST_ORGANIZATION', 'NON_PROFIT');

/** Authorities, ministries, councils and interest organizations that the county deals with. */
export const nationalBodies: OrganizationDraft[] = [
  authority('pts', 'Post- och telestyrelsen', 'PTS', {
    notes: 'Bredbandsstöd, kartläggning, statistik. Tar emot regionens redovisning.',
  }),
  authority('digg', 'Myndigheten för digital förvaltning', 'Digg', { notes: 'Planeras uppgå i PTS 1 januari 2027.' }),
  authority('jordbruksverket', 'Jordbruksverket', null, {
    notes: 'Landsbygdsprogrammet 2014–2020, slututbetalningar till och med 2025.',
  }),
  authority('tillvaxtverket', 'Tillväxtverket', null, { notes: 'Regionalfondens ortssammanbindande nät.' }),
  authority('trafikverket', 'Trafikverket', null, { notes: 'Ledning i väg, samförläggning.' }),
  authority('lantmateriet', 'Lantmäteriet', null, { notes: 'Ledningsrätt och markavtal.' }),
  authority('skogsstyrelsen', 'Skogsstyrelsen', null),
  authority('msb', 'Myndigheten för samhällsskydd och beredskap', 'MSB', { activeUntil: '2025-12-31' }),
  authority('mcf', 'Myndigheten för civilt försvar', 'MCF', { activeFrom: '2026-01-01', notes: 'F.d. MSB.' }),
  authority('boverket', 'Boverket', null, { notes: 'Bredband i fysisk planering.' }),
  ministry('finansdepartementet', 'Finansdepartementet', null, {
    notes: 'Remitterar frågor om bredband och digital infrastruktur (Fi2025/02424 m.fl.).',
  }),
  ministry('infrastrukturdepartementet', 'Infrastrukturdepartementet', null, {
    activeUntil: '2022-12-31',
    notes: 'Beslut I2020/02956 om de regionala koordinatorerna.',
  }),
  council('bredbandsforum', 'Bredbandsforum', null, { activeUntil: '2025-12-31' }),
  council('konnektivitetsradet', 'Konnektivitetsrådet', null, {
    activeFrom: '2026-01-01',
    notes: 'Ersatte Bredbandsforum vid årsskiftet 2025/26.',
  }),
  interest('byanatsforum', 'Byanätsforum', null, { notes: 'Drivs av LRF, Hela Sverige ska leva och Coompanion.' }),
  interest('skl', 'Sveriges Kommuner och Landsting', 'SKL', { activeUntil: '2019-11-26' }),
  interest('skr', 'Sveriges Kommuner och Regioner', 'SKR', { activeFrom: '2019-11-27' }),
  interest('ssnf', 'Svenska Stadsnätsföreningen', 'SSNf', { notes: 'Förvaltar Robust fiber.' }),
  interest('lrf', 'LRF', null, { notes: 'Markägarfrågor och byanät.' }),
  interest('hela-sverige', 'Hela Sverige ska leva', null),
  interest('coompanion', 'Coompanion', null, { notes: 'Rådgivning om ekonomiska föreningar.' }),
];
