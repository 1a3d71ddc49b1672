import type { AccountRole, DemoAccount, Key } from './DemoRows.js';

const account = (
  name: string,
  role: AccountRole,
  organization: string,
  email: string,
  contact: Key | null,
  language: 'sv' | 'en' = 'sv',
): DemoAccount => ({
  key: `account:${email.split('@')[0]?.replaceAll('.', '-')}`,
  email,
  name,
  role,
  organization: `org:${organization}`,
  contact,
  language,
});

/** A person of the register who may also sign in. */
const person = (name: string, role: AccountRole, organization: string, email: string): DemoAccount =>
  account(name, role, organization, email, `contact:${email.split('@')[0]?.replaceAll('.', '-')}`);

/** Who may sign in. Passwords and tokens are made when the demo is loaded. */
export const accounts: DemoAccount[] = [
  person('Elin Fjällström', 'COORDINATOR', 'region-jh', 'elin.fjallstrom@regionjh.example.se'),
  person('Johannes Stugubäck', 'CASE_OFFICER', 'region-jh', 'johannes.stuguback@regionjh.example.se'),
  person('Marit Fjällhed', 'DECIDER', 'region-jh', 'marit.fjallhed@regionjh.example.se'),
  person('Nils-Erik Marklund', 'CASE_OFFICER', 'lst-jamtland', 'nils-erik.marklund@lansstyrelsen-jamtland.example.se'),
  person('Ingegerd Svartåsen', 'DECIDER', 'lst-jamtland', 'ingegerd.svartasen@lansstyrelsen-jamtland.example.se'),
  person('Ragnhild Ovikstrand', 'BOARD_MEMBER', 'region-jh', 'ragnhild.ovikstrand@regionjh.example.se'),
  person('Saga Hedvall', 'PARTNER', 'berg', 'saga.hedvall@berg.example.se'),
  person('Jonas Tångring', 'PARTNER', 'stromsund', 'jonas.tangring@stromsund.example.se'),
  person('Lina Norrsund', 'PARTNER', 'norrsund', 'lina.norrsund@norrsund.example.se'),
  person('Henrike Vassdal', 'PARTNER', 'fjallnat', 'henrike.vassdal@fjallnat.example.se'),
  person('Kjell Vemdal', 'PARTNER', 'storvallen-langtjarn', 'kjell.vemdal@storvallen-langtjarn.example.org'),
  person('Yvonne Ljungvall', 'REGISTRAR', 'region-jh', 'yvonne.ljungvall@regionjh.example.se'),
  account('Kartportalens datahämtning', 'INTEGRATOR', 'region-jh', 'kartportalen@regionjh.example.se', null, 'en'),
  person('Sigge Torvmark', 'ADMINISTRATOR', 'region-jh', 'sigge.torvmark@regionjh.example.se'),
  account('Disa Nordingån', 'COORDINATOR', 'vn-region', 'disa.nordingan@rvn.example.se', 'contact:vn-disa-nordingan'),
  account('Arvo Selångsby', 'CASE_OFFICER', 'vn-lst', 'arvo.selangsby@lst-vn.example.se', 'contact:vn-arvo-selangsby'),
];
