const functions = new Set(
  (
    'info information kontakt contact post postmaster mail epost mejl mailbox brevlada funktionsbrevlada ' +
    'registrator registratur diarium diarie diariet arkiv remiss remisser kansli kansliet reception vaxel ' +
    'kommun kommunen kommunstyrelsen kommunledning region regionen regionstyrelsen lansstyrelsen namnd namnden ' +
    'styrelse styrelsen ordforande byalag byalaget forening foreningen fiberforening fiberforeningen stadsnat stadsnatet ' +
    'bredband bredbandskoordinator bredbandssamordnare bredbandsstod fiber fibernat natagare natdrift ledningskollen ' +
    'kundtjanst kundservice kundcenter kundsupport medborgarservice medborgarkontor servicecenter service support helpdesk ' +
    'drift driftcenter driftstorning felanmalan noc abuse order sales salj forsaljning marknad upphandling inkop ' +
    'faktura fakturor invoice ekonomi bokforing lon personal rekrytering press media kommunikation webmaster webb webbredaktion ' +
    'plan bygg byggnadsnamnd samhallsbyggnad samhallsplanering miljo teknik gata exploatering naringsliv tillvaxt landsbygd ' +
    'landsbygdsenheten utveckling regionalutveckling projekt dataskydd dataskyddsombud dso gdpr admin administration office ' +
    'noreply donotreply avisering utskick nyhetsbrev newsletter team grupp'
  ).split(' '),
);

/**
 * Whether an address is the mailbox of a function ("registrator@", "bredband.jamtland@", "jamtland@lansstyrelsen.se")
 * rather than of a person. A guess from the words of the address: what comes there belongs to the organization.
 */
export function isRoleMailbox(address: string): boolean {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  const bare = local.replace(/\+.*$/, '').normalize('NFD').replace(/\p{M}/gu, '');
  if (bare === '' || domain === '') return false;
  if (domain === 'lansstyrelsen.se' && /^\p{L}+$/u.test(bare)) return true;
  const words = bare.split(/[._-]/).filter((word) => word !== '');
  const isFunction = (word: string | undefined): boolean =>
    word !== undefined && functions.has(word.replace(/\d+$/, ''));
  // "berg@berg.se" is as much the municipality's own as "kommun@berg.se".
  return (
    isFunction(words.join('')) || isFunction(words[0]) || isFunction(words.at(-1)) || bare === domain.split('.').at(-2)
  );
}
