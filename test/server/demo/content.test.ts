import { demoPartnership } from '../../../server/demo/content/demoPartnership.js';
import type { DemoInteraction, DemoPartnership, DemoRecord } from '../../../server/demo/content/DemoRows.js';
import { addDays, dayOf } from '../../../server/demo/content/swedishDay.js';

const TODAY = new Date('2026-11-23T08:00:00Z');
const demo = demoPartnership(TODAY);
const today = dayOf(TODAY);

const recordsOf = (rows: DemoPartnership): DemoRecord[] => [
  ...rows.organizations,
  ...rows.relationships,
  ...rows.contacts,
  ...rows.dialogues,
  ...rows.interactions,
  ...rows.commitments,
];
const takesPart = (organization: string) => (interaction: DemoInteraction) =>
  interaction.participants.some((participant) => participant.organization === organization);
/** Every name a row gives another row by, with the kind of row it must be. */
function references(rows: DemoPartnership): string[] {
  const found: (string | null)[] = [];
  for (const row of recordsOf(rows))
    found.push(row.partnership, row.recordedBy, row.recordedByOrganization, ...(row.secrecyReaders ?? []));
  for (const row of rows.organizations) found.push(row.parent);
  for (const row of rows.memberships) found.push(row.partnership, row.organization);
  for (const row of rows.successions) found.push(row.predecessor, row.successor);
  for (const row of rows.relationships) found.push(row.subject, row.object);
  for (const row of rows.affiliations) found.push(row.contact, row.organization);
  for (const row of rows.responsibilities) found.push(row.contact, row.organization);
  for (const row of rows.accounts) found.push(row.contact, row.organization);
  for (const row of rows.dialogues) found.push(...row.organizations);
  for (const row of rows.interactions) {
    found.push(row.dialogue);
    for (const participant of row.participants) found.push(participant.organization, participant.contact);
    for (const point of row.minutesPoints) found.push(point.owner, point.ownerContact);
  }
  for (const row of rows.commitments)
    found.push(row.giver, row.giverContact, row.receiver, row.receiverContact, row.interaction, row.dialogue);
  return found.filter((key) => key !== null);
}

function keys(rows: DemoPartnership): string[] {
  return Object.values(rows).flatMap((list: { key: string }[]) => list.map(({ key }) => key));
}

describe('The demo partnership', () => {
  it('is as large as a county of fourteen years', () => {
    expect(demo.organizations.length).toBeGreaterThanOrEqual(60);
    expect(demo.contacts.length).toBeGreaterThanOrEqual(180);
    expect(demo.relationships.length).toBeGreaterThanOrEqual(60);
    expect(demo.dialogues.length).toBeGreaterThanOrEqual(35);
    expect(demo.interactions.length).toBeGreaterThanOrEqual(1500);
    expect(demo.commitments.length).toBeGreaterThanOrEqual(120);
    expect(demo.interactions.filter(takesPart('org:berg')).length).toBeGreaterThan(500);
    expect(demo.interactions[0]!.occurredAt < '2012-03').toBe(true);
  });

  it('is the same whenever it is told on the same day', () => {
    expect(demoPartnership(new Date('2026-11-23T15:30:00Z'))).toEqual(demo);
  });

  it('gives every row a key of its own and refers only to rows that there are', () => {
    const known = new Set(keys(demo));
    expect(known.size).toBe(keys(demo).length);
    expect(references(demo).filter((key) => !known.has(key))).toEqual([]);
  });

  it('answers every mail with a mail that there is', () => {
    const ids = demo.interactions.flatMap(({ messageId }) => messageId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const answered = demo.interactions.flatMap(({ inReplyTo }) => inReplyTo ?? []);
    expect(answered.length).toBeGreaterThan(20);
    expect(answered.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('can reach nobody real: addresses and numbers are those kept for fiction', () => {
    const addresses = JSON.stringify(demo).match(/[\wåäö.+-]+@[\wåäö.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(180);
    expect(addresses.filter((address) => !/[@.]example\.(se|org)$/.test(address))).toEqual([]);
    const phones = [...demo.contacts, ...demo.organizations].flatMap(({ phone }) => phone ?? []);
    expect(phones.length).toBeGreaterThan(50);
    expect(phones.filter((phone) => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
    const numbers = demo.organizations.flatMap(({ organizationNumber }) => organizationNumber ?? []);
    expect(numbers.filter((number) => !/^(55|76|80)9999-\d{4}$/.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('gives invented organizations numbers that pass the control digit', () => {
    const luhn = (number: string): number =>
      [...number.replace('-', '')].reduce((sum, digit, place) => {
        const weighted = Number(digit) * (place % 2 === 0 ? 2 : 1);
        return sum + (weighted > 9 ? weighted - 9 : weighted);
      }, 0);
    const numbers = demo.organizations.flatMap(({ organizationNumber }) => organizationNumber ?? []);
    expect(numbers.length).toBeGreaterThan(25);
    for (const number of numbers) expect(luhn(number) % 10).toBe(0);
  });

  it('has records of every visibility, and some marked for secrecy', () => {
    const levels = ['OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'];
    for (const level of levels)
      expect(demo.interactions.filter(({ visibility }) => visibility === level).length).toBeGreaterThan(10);
    expect(demo.interactions.filter(({ secrecyReaders }) => secrecyReaders).length).toBeGreaterThanOrEqual(2);
  });

  it('never lets a talk with one of the two competitors be open to all', () => {
    const talks = demo.interactions.filter((row) => takesPart('org:norrsund')(row) || takesPart('org:fjallnat')(row));
    expect(talks.filter(({ visibility }) => visibility === 'PARTNERSHIP')).toEqual([]);
    expect(talks.filter((row) => takesPart('org:norrsund')(row) && takesPart('org:fjallnat')(row))).toEqual(
      talks.filter(({ visibility, topic }) => visibility === 'OWN_ORGANIZATION' && /Likabehandling/.test(topic)),
    );
  });

  it('names a competitor to all the partnership nowhere', () => {
    const shared = [...demo.interactions, ...demo.commitments].filter(({ visibility }) => visibility === 'PARTNERSHIP');
    expect(shared.filter((row) => /Norrsund|Fjällnät/.test(JSON.stringify(row))).map(({ key }) => key)).toEqual([]);
  });

  it('has people sign in for every role, with an organization that belongs to a partnership', () => {
    const roles = demo.accounts.map(({ role, organization }) => `${role} ${organization}`);
    expect(roles).toEqual(
      expect.arrayContaining([
        'COORDINATOR org:region-jh',
        'CASE_OFFICER org:region-jh',
        'DECIDER org:region-jh',
        'CASE_OFFICER org:lst-jamtland',
        'DECIDER org:lst-jamtland',
        'BOARD_MEMBER org:region-jh',
        'PARTNER org:berg',
        'PARTNER org:norrsund',
        'PARTNER org:fjallnat',
        'PARTNER org:storvallen-langtjarn',
        'REGISTRAR org:region-jh',
        'INTEGRATOR org:region-jh',
        'ADMINISTRATOR org:region-jh',
        'COORDINATOR org:vn-region',
      ]),
    );
    const members = new Set(demo.memberships.map(({ organization }) => organization));
    expect(demo.accounts.filter(({ organization }) => !members.has(organization))).toEqual([]);
  });

  it('keeps the neighbour apart: no row of one partnership leads to the other', () => {
    const home = new Map(recordsOf(demo).map(({ key, partnership }) => [key, partnership]));
    const crossing = demo.interactions.flatMap(({ key, partnership, participants, dialogue }) =>
      [dialogue, ...participants.flatMap(({ organization, contact }) => [organization, contact])]
        .filter((other) => other && home.get(other) !== partnership)
        .map((other) => `${key} ${other}`),
    );
    expect(crossing).toEqual([]);
    expect(demo.interactions.filter(({ partnership }) => partnership === 'partnership:vasternorrland').length).toBe(12);
  });

  it('lets bodies act only while they exist, and people only for whom they work', () => {
    const organizations = new Map(demo.organizations.map((row) => [row.key, row]));
    const early = demo.interactions.flatMap(({ key, occurredAt, participants }) =>
      participants
        .filter(({ organization, role }) => {
          const body = organizations.get(organization ?? '');
          const day = occurredAt.slice(0, 10);
          if (!body || role === 'MENTIONED') return false;
          return (body.activeFrom ?? '') > day || (body.activeUntil ?? '9999') < day;
        })
        .map(({ organization }) => `${key} ${organization}`),
    );
    expect(early).toEqual([]);
    const worksFor = new Set(demo.affiliations.map(({ contact, organization }) => `${contact} ${organization}`));
    const strangers = demo.interactions.flatMap(({ key, participants }) =>
      participants
        .filter(({ contact, organization }) => contact && !worksFor.has(`${contact} ${organization}`))
        .map(({ contact }) => `${key} ${contact}`),
    );
    expect(strangers).toEqual([]);
  });

  it('says hardly anything twice', () => {
    const times = new Map<string, number>();
    for (const { summary } of demo.interactions) times.set(summary ?? '', (times.get(summary ?? '') ?? 0) + 1);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(3);
    expect([...times.values()].filter((count) => count > 1).length).toBeLessThan(40);
    expect(demo.interactions.filter(({ summary, topic }) => /[{}]|undefined/.test(`${topic}${summary}`))).toEqual([]);
  });

  it('has people who left, people who changed employer, stale and unverified ones', () => {
    const old = addDays(today, -180);
    expect(demo.contacts.filter(({ status }) => status === 'LEFT').length).toBeGreaterThan(15);
    expect(demo.contacts.filter(({ status }) => status === 'ANONYMIZED').length).toBe(1);
    expect(
      demo.contacts.filter(({ status, verifiedAt }) => status === 'ACTIVE' && verifiedAt && verifiedAt < old).length,
    ).toBeGreaterThan(15);
    expect(demo.contacts.filter(({ verifiedAt }) => !verifiedAt).length).toBeGreaterThan(3);
    const employers = new Map<string, number>();
    for (const { contact } of demo.affiliations) employers.set(contact, (employers.get(contact) ?? 0) + 1);
    expect([...employers.values()].filter((count) => count > 1).length).toBeGreaterThanOrEqual(8);
    const mona = demo.contacts.find(({ key }) => key === 'contact:mona-sorviken');
    expect(mona?.status).toBe('LEFT');
    expect(
      demo.commitments.filter(({ giverContact, status }) => giverContact === mona?.key && status === 'OPEN').length,
    ).toBe(3);
  });

  it('leaves responsibilities with gaps and with double coverage', () => {
    const held = demo.responsibilities.filter(({ until }) => !until);
    expect(held.filter(({ contact }) => contact === null).length).toBeGreaterThanOrEqual(3);
    const pairs = held.map(({ organization, area }) => `${organization} ${area}`);
    expect(pairs.length - new Set(pairs).size).toBeGreaterThanOrEqual(3);
  });

  it('hands the promises of one village from company to company', () => {
    const village = ['org:storvallens-byalag', 'org:storvallen-langtjarn'];
    const givers = new Set(
      demo.commitments.filter(({ receiver }) => village.includes(receiver)).map(({ giver }) => giver),
    );
    expect([...givers]).toEqual(
      expect.arrayContaining(['org:oviksfjallens-kraftnat', 'org:fjallnat', 'org:mittfjall', 'org:norrsund']),
    );
    const heirs = demo.successions.map(({ predecessor, successor }) => `${predecessor} ${successor}`);
    expect(heirs).toContain('org:oviksfjallens-kraftnat org:mittfjall');
    expect(heirs).toContain('org:mittfjall org:norrsund');
  });

  it('tells every promise to its end: kept with proof, let go with a reason, or still open', () => {
    for (const { status, fulfilledOn, proof, waivedReason, dueOn, renegotiations } of demo.commitments) {
      expect(Boolean(fulfilledOn) && Boolean(proof)).toBe(status === 'FULFILLED');
      expect(Boolean(waivedReason)).toBe(status === 'WAIVED');
      if (fulfilledOn) expect(fulfilledOn <= today).toBe(true);
      if (renegotiations.length > 0) expect(renegotiations.at(-1)!.newDueOn).toBe(dueOn);
    }
  });
});
