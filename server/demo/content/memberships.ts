import type { Day, DemoMembership, MembershipStatus } from './DemoRows.js';
import { JAMTLAND, REGISTER_START } from './recorded.js';

const PRINCIPALS = ['region-jh', 'lst-jamtland'];
const MEMBERS =
  'berg bracke harjedalen krokom ragunda stromsund are ostersund samverkansradet norrsund fjallnat servanet harjeans jamtkraft storvallen-langtjarn tjarnmoen stormyrberget gimanaset vallmobygden lovsavallen hovallsbygden tvaraselet ronnvikslandet hoglidsbygden granasvattnet norrudden rodkullen bjorkvattsasen kvarnasen ovre-ljungbacken byanatsforum lrf hela-sverige coompanion';

/** Others than members: how far they have come, and since when. */
const OTHERS: [string, MembershipStatus, Day | null, Day | null][] = [
  ['telia', 'INVITED', null, null],
  ['globalconnect', 'INVITED', null, null],
  ['tele2', 'INVITED', null, null],
  ['telenor', 'INVITED', null, null],
  ['tre', 'IDENTIFIED', null, null],
  ['btea', 'IDENTIFIED', null, null],
  ['snoheden', 'IDENTIFIED', null, null],
  ['norrasvallen', 'INVITED', null, null],
  ['hallnaset', 'INVITED', null, null],
  ['bagavattnet', 'INVITED', null, null],
  ['strandforsen', 'DECLINED', null, null],
  ['sorbacken', 'INVITED', null, null],
  ['fugelviken', 'DORMANT', '2021-05-10', null],
  ['tandsbacken', 'LEFT', '2021-05-10', '2022-12-31'],
];

const membership = (name: string, status: MembershipStatus, from: Day | null, until: Day | null): DemoMembership => ({
  key: `membership:${name}`,
  partnership: JAMTLAND,
  organization: `org:${name}`,
  isPrincipal: PRINCIPALS.includes(name),
  status,
  from,
  until,
});

/** Who belongs to the Jämtland partnership, who has been asked, who has declined or left. */
export const memberships: DemoMembership[] = [
  ...PRINCIPALS.map((name) => membership(name, 'MEMBER', '2015-02-11', null)),
  ...MEMBERS.split(' ').map((name) => membership(name, 'MEMBER', REGISTER_START, null)),
  ...OTHERS.map((row) => membership(...row)),
];
