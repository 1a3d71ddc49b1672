import type { Key } from './DemoRows.js';

export interface Place {
  name: string;
  /** Where meetings are held: real central places. */
  seats: string[];
  /** Villages spoken of in the notes: invented, so that nothing is said about a real one. */
  villages: string[];
}

const place = (name: string, seats: string, villages: string): Place => ({
  name,
  seats: seats.split(', '),
  villages: villages.split(', '),
});

/** By municipality code. */
export const places: Record<string, Place> = {
  '2303': place(
    'Ragunda',
    'Hammarstrand, Bispgården',
    'Höglid, Strandforsen, Kvarnbränna, Lillkrånge, Västeråsen, Döviksbodarna, Myrhammar',
  ),
  '2305': place(
    'Bräcke',
    'Bräcke, Gällö, Kälarne',
    'Stormyrberget, Sörbäcken, Gimånäset, Kälbodarna, Rossbackarna, Storhålla, Nyänget',
  ),
  '2309': place(
    'Krokom',
    'Krokom, Föllinge, Änge',
    'Hövall, Tväråselet, Rönnvik, Laxsjöbodarna, Småvattnet, Hålåsen, Rötvallen',
  ),
  '2313': place(
    'Strömsund',
    'Strömsund, Hammerdal, Hoting',
    'Granåsvattnet, Norrudden, Bågavattnet, Fyrtjärn, Rörbacken, Håkavallen, Sikudden',
  ),
  '2321': place(
    'Åre',
    'Järpen, Åre, Duved',
    'Rödkullen, Snöheden, Björkvattsåsen, Mörvallen, Bunnerbacken, Storrensvallen, Kallbodarna',
  ),
  '2326': place(
    'Berg',
    'Svenstavik, Hackås, Åsarna',
    'Storvallen, Långtjärn, Tjärnmoen, Kvarnåsen, Övre Ljungbäcken, Hållnäset, Börtvallen, Skålmyran, Galbacken, Övre Rätåsen, Fuglåsen, Västvalla',
  ),
  '2361': place(
    'Härjedalen',
    'Sveg, Hede, Funäsdalen',
    'Vallmobyn, Norråsvallen, Lövsåvallen, Vemåsen, Tännbodarna, Lillhärdåsen, Ytterhån',
  ),
  '2380': place(
    'Östersund',
    'Östersund, Lit, Brunflo',
    'Tandsbacken, Fugelviken, Häggtjärn, Kläppevallen, Norderåsen, Lockåsen, Marbybodarna',
  ),
};

/** Where nothing else is known: the county as a whole. */
export const county: Place = place(
  'länet',
  'Östersund',
  'Kvarnåsen, Tväråselet, Lövsåvallen, Norrudden, Höglid, Sörbäcken, Björkvattsåsen, Fugelviken',
);

/** The village an association speaks for, as one says it. */
export const villageOf: Record<Key, string> = {
  'org:storvallens-byalag': 'Storvallen',
  'org:storvallen-langtjarn': 'Storvallen',
  'org:tjarnmoen': 'Tjärnmoen',
  'org:kvarnasen': 'Kvarnåsen',
  'org:ovre-ljungbacken': 'Övre Ljungbäcken',
  'org:hallnaset': 'Hållnäset',
  'org:stormyrberget': 'Stormyrberget',
  'org:sorbacken': 'Sörbäcken',
  'org:gimanaset': 'Gimånäset',
  'org:vallmobygden': 'Vallmobyn',
  'org:norrasvallen': 'Norråsvallen',
  'org:lovsavallen': 'Lövsåvallen',
  'org:hovallsbygden': 'Hövall',
  'org:tvaraselet': 'Tväråselet',
  'org:ronnvikslandet': 'Rönnvik',
  'org:hoglidsbygden': 'Höglid',
  'org:strandforsen': 'Strandforsen',
  'org:granasvattnet': 'Granåsvattnet',
  'org:norrudden': 'Norrudden',
  'org:bagavattnet': 'Bågavattnet',
  'org:rodkullen': 'Rödkullen',
  'org:bjorkvattsasen': 'Björkvattsåsen',
  'org:tandsbacken': 'Tandsbacken',
  'org:fugelviken': 'Fugelviken',
};
