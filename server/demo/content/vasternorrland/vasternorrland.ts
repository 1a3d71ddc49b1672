import type {
  DemoAffiliation,
  DemoCommitment,
  DemoContact,
  DemoDialogue,
  DemoInteraction,
  DemoOrganization,
  DemoPartnership,
  DemoRecord,
  Day,
  Key,
  Visibility,
} from '../DemoRows.js';
import { recorded } from '../recorded.js';
import { addDays, momentOf, weekdayNear, workingDayOnOrBefore } from '../swedishDay.js';
import { notes } from './notes.js';

export const VASTERNORRLAND = 'partnership:vasternorrland';
const START: Day = '2024-01-15';
const COORDINATOR = 'account:disa-nordingan';
const COUNTY_BOARD_OFFICER = 'account:arvo-selangsby';

const record = (key: Key, on: Day, visibility: Visibility = 'PARTNERSHIP', by: Key = COORDINATOR): DemoRecord => ({
  ...recorded(key, on, '13:30', by, visibility),
  partnership: VASTERNORRLAND,
});

const organization = (
  key: string,
  name: string,
  kind: DemoOrganization['kind'],
  sector: DemoOrganization['sector'],
  municipalityCode: string | null = null,
): DemoOrganization => ({
  ...record(`org:${key}`, START),
  name,
  shortName: null,
  kind,
  sector,
  organizationNumber: null,
  countyCode: kind === 'NATIONAL_AUTHORITY' ? null : '22',
  municipalityCode,
  email: `registrator@${key}.example.se`,
  registrarEmail: null,
  phone: null,
  website: null,
  notes: null,
  parent: null,
  activeFrom: null,
  activeUntil: null,
});

const organizations: DemoOrganization[] = [
  organization('vn-region', 'Region Västernorrland', 'REGION', 'PUBLIC'),
  organization('vn-lst', 'Länsstyrelsen Västernorrland', 'COUNTY_BOARD', 'PUBLIC'),
  organization('vn-sundsvall', 'Sundsvalls kommun', 'MUNICIPALITY', 'PUBLIC', '2281'),
  organization('vn-ange', 'Ånge kommun', 'MUNICIPALITY', 'PUBLIC', '2260'),
  organization('vn-servanet', 'ServaNet AB', 'CITY_NETWORK', 'PUBLIC'),
  organization('vn-pts', 'Post- och telestyrelsen', 'NATIONAL_AUTHORITY', 'PUBLIC'),
  organization('vn-alderbygden', 'Ålderbygdens fiberförening', 'FIBRE_ASSOCIATION', 'NON_PROFIT', '2260'),
];

const PEOPLE: [string, string, string, string][] = [
  ['Disa', 'Nordingån', 'vn-region', 'regional bredbandskoordinator'],
  ['Arvo', 'Selångsby', 'vn-lst', 'handläggare, landsbygd'],
  ['Jaana', 'Indalsvik', 'vn-sundsvall', 'bredbandssamordnare'],
  ['Folke', 'Borgsjöby', 'vn-ange', 'utvecklare'],
  ['Ingela', 'Alnövik', 'vn-servanet', 'kommunkontakt'],
  ['Rut', 'Ålderbäck', 'vn-alderbygden', 'ordförande'],
];

const plain = (name: string): string => name.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o');

function people(today: Day): { contacts: DemoContact[]; affiliations: DemoAffiliation[] } {
  const contacts = PEOPLE.map(([givenName, familyName, employer], index): DemoContact => ({
    ...record(`contact:vn-${plain(givenName)}-${plain(familyName)}`, START),
    givenName,
    familyName,
    email: `${plain(givenName)}.${plain(familyName)}@${employer}.example.se`,
    otherEmails: [],
    phone: null,
    source: 'Nätverkslista',
    verifiedAt: momentOf(workingDayOnOrBefore(addDays(today, -20 - index * 45)), '10:00'),
    status: 'ACTIVE',
    leftOn: null,
  }));
  const affiliations = contacts.map((contact, index): DemoAffiliation => ({
    key: `affiliation:${contact.key.slice(8)}-1`,
    contact: contact.key,
    organization: `org:${PEOPLE[index]?.[2]}`,
    title: PEOPLE[index]?.[3] ?? null,
    from: '2020-01-01',
    until: null,
  }));
  return { contacts, affiliations };
}

const dialogue = (
  key: string,
  title: string,
  cadenceDays: number,
  members: string,
  visibility: Visibility,
): DemoDialogue => ({
  ...record(`dialogue:${key}`, START, visibility),
  title,
  purpose: null,
  status: 'OPEN',
  cadenceDays,
  goal: null,
  organizations: members.split(' ').map((member) => `org:${member}`),
});

const dialogues: DemoDialogue[] = [
  dialogue('vn-kommuner', 'Kommunerna i Västernorrland', 90, 'vn-region vn-sundsvall vn-ange', 'PARTNERSHIP'),
  dialogue('vn-huvudman', 'Region och länsstyrelse, Västernorrland', 60, 'vn-region vn-lst', 'PRINCIPALS'),
  dialogue('vn-servanet', 'ServaNet: planer i Västernorrland', 180, 'vn-region vn-servanet', 'PARTIES'),
];

function interactions(today: Day): DemoInteraction[] {
  return notes
    .trim()
    .split('\n')
    .map((line, index): DemoInteraction => {
      const [back, kind, counterpart, talk, visibility, topic = '', summary = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      const on = workingDayOnOrBefore(addDays(today, -Number(back)));
      const speaker = PEOPLE.find(([, , employer]) => employer === `vn-${counterpart}`);
      const isWritten = kind === 'EMAIL' || kind === 'PHONE';
      const by = counterpart === 'lst' && index % 2 === 0 ? COUNTY_BOARD_OFFICER : COORDINATOR;
      return {
        ...record(`interaction:vn-${index + 1}`, on, visibility as Visibility, by),
        kind: kind as DemoInteraction['kind'],
        occurredAt: momentOf(on, '10:00'),
        topic,
        summary,
        initiative: 'OURS',
        awaitsAnswer: false,
        dialogue: talk ? `dialogue:vn-${talk}` : null,
        timeSpentMinutes: 45,
        activityArea: 'COORDINATION',
        messageId: kind === 'EMAIL' ? `<vn-${index + 1}@post.example.se>` : null,
        inReplyTo: null,
        participants: [
          { organization: 'org:vn-region', contact: 'contact:vn-disa-nordingan', role: isWritten ? 'SENDER' : 'CHAIR' },
          {
            organization: `org:vn-${counterpart}`,
            contact: speaker ? `contact:vn-${plain(speaker[0])}-${plain(speaker[1])}` : null,
            role: isWritten ? 'RECIPIENT' : 'ATTENDEE',
          },
        ],
        minutesPoints: [],
        attachments: [],
      };
    });
}

const commitment = (
  number: number,
  giver: string,
  title: string,
  dueOn: Day,
  interaction: number,
  on: Day,
): DemoCommitment => ({
  ...record(`commitment:vn-${number}`, on),
  title,
  description: null,
  giver: `org:${giver}`,
  giverContact: null,
  receiver: 'org:vn-region',
  receiverContact: 'contact:vn-disa-nordingan',
  dueOn,
  status: 'OPEN',
  origin: 'INTERACTION',
  interaction: `interaction:vn-${interaction}`,
  dialogue: null,
  goal: null,
  clause: null,
  fulfilledOn: null,
  proof: null,
  waivedReason: null,
  renegotiations: [],
});

/** The neighbour's small partnership: the same words, another register, and nothing of it to be seen from Jämtland. */
export function vasternorrland(
  today: Day,
): Pick<
  DemoPartnership,
  'organizations' | 'contacts' | 'affiliations' | 'dialogues' | 'interactions' | 'commitments' | 'memberships'
> {
  const givenOn = (back: number): Day => workingDayOnOrBefore(addDays(today, -back));
  const due = (days: number): Day => weekdayNear(addDays(today, days));
  return {
    organizations,
    ...people(today),
    dialogues,
    interactions: interactions(today),
    commitments: [
      commitment(1, 'vn-ange', 'Besked om gränsbyarnas underlag', due(-6), 9, givenOn(75)),
      commitment(2, 'vn-sundsvall', 'Bilder från nätverksträffen', due(5), 11, givenOn(24)),
      commitment(3, 'vn-alderbygden', 'Stadgar för läsning', due(30), 8, givenOn(120)),
    ],
    memberships: ['vn-region', 'vn-lst', 'vn-sundsvall', 'vn-ange', 'vn-servanet', 'vn-alderbygden'].map((name) => ({
      key: `membership:${name}`,
      partnership: VASTERNORRLAND,
      organization: `org:${name}`,
      isPrincipal: name === 'vn-region' || name === 'vn-lst',
      status: 'MEMBER',
      from: START,
      until: null,
    })),
  };
}
