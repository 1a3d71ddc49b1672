import { fictionalOrganizationNumber } from '../fictionalOrganizationNumber.js';
import type { OrganizationDraft } from '../drafts.js';

let serial = 200;

/** An economic association that owns or is to own a net. */
const fibre = (key: string, name: string, place: string, notes: string, activeFrom?: string): OrganizationDraft => ({
  key: `org:${key}`,
  name,
  kind: 'FIBRE_ASSOCIATION',
  sector: 'NON_PROFIT',
  countyCode: '23',
  municipalityCode: place,
  domain: `${key}.example.org`,
  organizationNumber: fictionalOrganizationNumber('769999', ++serial),
  activeFrom: activeFrom ?? null,
  notes,
});

/** A village association: interest, no net of its own (yet). */
const village = (key: string, name: string, place: string, notes: string, activeUntil?: string): OrganizationDraft => ({
  key: `org:${key}`,
  name,
  kind: 'VILLAGE_ASSOCIATION',
  sector: 'NON_PROFIT',
  countyCode: '23',
  municipalityCode: place,
  domain: `${key}.example.org`,
  organizationNumber: fictionalOrganizationNumber('809999', ++serial),
  activeUntil: activeUntil ?? null,
  notes,
});

/** Village and fibre associations: every name and every village here is invented. */
export const villageAssociations: OrganizationDraft[] = [
  village(
    'storvallens-byalag',
    'Storvallens byalag',
    '2326',
    'Tog initiativet 2012. Arbetet fördes över till fiberföreningen 2013.',
    '2013-04-13',
  ),
  fibre(
    'storvallen-langtjarn',
    'Storvallen–Långtjärns fiberförening',
    '2326',
    'Två fjällbyar, 87 hushåll och 64 fritidshus. I drift sedan 2020 efter åtta år och fyra motparter.',
    '2013-04-14',
  ),
  fibre(
    'tjarnmoen',
    'Tjärnmoens fiber ekonomisk förening',
    '2326',
    'Eget byanät med kommunikationsoperatör.',
    '2014-02-20',
  ),
  village('kvarnasen', 'Kvarnåsens byalag', '2326', '38 hushåll. Kom inte med i landsbygdsprogrammets sista omgång.'),
  village(
    'ovre-ljungbacken',
    'Övre Ljungbäckens byanät',
    '2326',
    'Intresseförening som söker samverkan med grannbyarna.',
  ),
  village('hallnaset', 'Hållnäsets byalag', '2326', 'Frågar om mobiltäckning längs byvägen lika ofta som om fiber.'),
  fibre('stormyrberget', 'Stormyrbergets byanät', '2305', 'Byggt 2016–2017, förvaltar själva.', '2015-03-12'),
  village('sorbacken', 'Sörbäckens byalag', '2305', 'Samordnar tre byar utan egen förening.'),
  fibre('gimanaset', 'Gimånäsets fiberförening', '2305', 'Anslöt 64 hushåll i första etappen.', '2014-10-01'),
  fibre('vallmobygden', 'Vallmobygdens fiberförening', '2361', 'Stor andel fritidshus.', '2016-05-15'),
  village('norrasvallen', 'Norråsvallens byalag', '2361', 'Elva helårsboende hushåll, 70 fritidshus.'),
  fibre('lovsavallen', 'Lövsåvallens byanät', '2361', 'Väntar på besked om regional prioritering.', '2019-09-09'),
  fibre('hovallsbygden', 'Hövallsbygdens fiber ekonomisk förening', '2309', 'Byggt i två etapper.', '2013-11-18'),
  village('tvaraselet', 'Tväråselets byalag', '2309', 'Vill ha både fiber och reservkraft till noden.'),
  fibre('ronnvikslandet', 'Rönnvikslandets fiberförening', '2309', 'Förhandlar om överlåtelse av nätet.', '2015-06-01'),
  village('hoglidsbygden', 'Höglidsbygdens byanät', '2303', 'Intresseanmälan från 41 hushåll.'),
  village('strandforsen', 'Strandforsens byalag', '2303', 'Bildar förening tillsammans med grannbyn.'),
  fibre('granasvattnet', 'Granåsvattnets fiberförening', '2313', 'Grävde själva; 52 hushåll.', '2016-01-25'),
  village('norrudden', 'Norruddens byalag', '2313', 'Ny styrelse sedan årsmötet.'),
  village('bagavattnet', 'Bågavattnets byalag', '2313', 'Ligger på gränsen mot grannlänet.'),
  fibre('rodkullen', 'Rödkullens fiberförening', '2321', 'Blandning av helårsboende och besöksnäring.', '2015-09-30'),
  village('snoheden', 'Snöhedens byalag', '2321', 'Identifierad i behovsinventeringen, ännu inte kontaktad.'),
  fibre('bjorkvattsasen', 'Björkvattsåsens fiberförening', '2321', 'Söker kommunikationsoperatör.', '2017-02-14'),
  fibre(
    'tandsbacken',
    'Tandsbacksbygdens fiber ekonomisk förening',
    '2380',
    'Nätet överlåtet 2022, föreningen finns kvar för avtalsfrågor.',
    '2014-05-05',
  ),
  village('fugelviken', 'Fugelvikens byalag', '2380', 'Ö-läge, sjökabel är knäckfrågan.'),
];
