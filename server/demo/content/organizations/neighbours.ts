import type { OrganizationDraft } from '../drafts.js';

const region = (key: string, name: string, countyCode: string): OrganizationDraft => ({
  key: `org:${key}`,
  name,
  kind: 'REGION',
  sector: 'PUBLIC',
  countyCode,
  domain: `${key}.example.se`,
  visibility: 'PUBLIC',
  email: `registrator@${key}.example.se`,
});
const municipality = (key: string, name: string, municipalityCode: string): OrganizationDraft => ({
  key: `org:${key}`,
  name,
  kind: 'MUNICIPALITY',
  sector: 'PUBLIC',
  countyCode: municipalityCode.slice(0, 2),
  municipalityCode,
  domain: `${key}.example.se`,
  visibility: 'PUBLIC',
  email: `kommun@${key}.example.se`,
});

/** Who lies on the other side of the county border. */
export const neighbours: OrganizationDraft[] = [
  region('region-vasternorrland', 'Region Västernorrland', '22'),
  region('region-vasterbotten', 'Region Västerbotten', '24'),
  region('region-gavleborg', 'Region Gävleborg', '21'),
  region('region-dalarna', 'Region Dalarna', '20'),
  {
    key: 'org:lst-vasternorrland',
    name: 'Länsstyrelsen Västernorrland',
    kind: 'COUNTY_BOARD',
    sector: 'PUBLIC',
    countyCode: '22',
    domain: 'lst-vasternorrland.example.se',
    visibility: 'PUBLIC',
    notes: 'Ägde projektet Dig2020 i programområde Mellersta Norrland.',
  },
  {
    key: 'org:lst-vasterbotten',
    name: 'Länsstyrelsen Västerbotten',
    kind: 'COUNTY_BOARD',
    sector: 'PUBLIC',
    countyCode: '24',
    domain: 'lst-vasterbotten.example.se',
    visibility: 'PUBLIC',
  },
  {
    key: 'org:trondelag',
    name: 'Trøndelag fylkeskommune',
    shortName: 'Trøndelag',
    kind: 'OTHER',
    sector: 'PUBLIC',
    domain: 'trondelag.example.org',
    visibility: 'PUBLIC',
    notes: 'Norsk grannregion.',
  },
  municipality('sundsvall', 'Sundsvalls kommun', '2281'),
  municipality('ange', 'Ånge kommun', '2260'),
  municipality('solleftea', 'Sollefteå kommun', '2283'),
  municipality('dorotea', 'Dorotea kommun', '2425'),
  municipality('vilhelmina', 'Vilhelmina kommun', '2462'),
];
