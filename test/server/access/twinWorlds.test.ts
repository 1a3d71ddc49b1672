import type { EntityManager } from '@mikro-orm/postgresql';
import { Commitment } from '../../../server/commitment/Commitment.js';
import { Affiliation } from '../../../server/contact/Affiliation.js';
import { Contact } from '../../../server/contact/Contact.js';
import { Dialogue, Participation } from '../../../server/dialogue/Dialogue.js';
import { Interaction } from '../../../server/dialogue/Interaction.js';
import { InteractionKind, ParticipantRole } from '../../../server/dialogue/InteractionKind.js';
import { InteractionParticipant } from '../../../server/dialogue/InteractionParticipant.js';
import { MinutesPoint } from '../../../server/dialogue/MinutesPoint.js';
import { Organization } from '../../../server/organization/Organization.js';
import { OrganizationKind, Sector } from '../../../server/organization/OrganizationKind.js';
import { Relationship, RelationshipKind } from '../../../server/organization/Relationship.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { newId } from '../../../server/shared/uuid.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { everyQuestion } from '../../support/selectAll.js';
import { settledLog } from '../../support/settledLog.js';
import { type Person, World } from '../../support/World.js';

/*
 * Two worlds that differ only in what somebody may not see: every answer to that person is the same to the byte, in
 * totals, searches, graphs, silences and refusals alike. The secrets bear a word that stands nowhere else.
 */
const CANARY = 'kanariefågel';
const OUTSIDERS: Person[] = [
  'operatorB',
  'village',
  'municipality',
  'boardMember',
  'integrator',
  'administrator',
  'neighbour',
];

let world: World;
let hidden: Record<string, string> = {};

const id = (key: keyof World['organizations']) => toGlobalId('Organization', world.organizations[key]);

function questions(): string[] {
  return [
    ...everyQuestion(world.schema, 2),
    `{ search(query: "${CANARY}", first: 20) { totalCount nodes { title excerpt } } }`,
    `{ search(query: "möte", first: 20) { totalCount nodes { title excerpt } } }`,
    `{ organizations(first: 50, filter: { name: { contains: "${CANARY}" } }) { totalCount } }`,
    ...(['operatorA', 'region', 'village', 'municipality'] as const).flatMap((key) => [
      `{ organization(id: "${id(key)}") { lastContactAt timeline(first: 50) { totalCount nodes { title text reason via { name } } } contacts(first: 50) { totalCount } commitmentsGiven(first: 50) { totalCount } dialogues(first: 50) { totalCount } relationships(first: 50) { totalCount } } }`,
      `{ neighbourhood(of: "${id(key)}", steps: 3, limit: 200) { nodes { name step } edges { kind label times lastAt from { name } to { name } } } }`,
      `{ path(from: "${id(key)}", to: "${id('authority')}") { node { name } } }`,
    ]),
  ];
}

/** Writes what the outsiders may not see: confidential talk with operator A, drafts of the principals, own notes, secrets. */
async function addSecrets(em: EntityManager): Promise<Record<string, string>> {
  const { coordinator, operatorA } = world.callers;
  const region = await em.findOneOrFail(Organization, world.organizations.region);
  const operator = await em.findOneOrFail(Organization, world.organizations.operatorA);
  const authority = await em.findOneOrFail(Organization, world.organizations.authority);
  const contact = new Contact(
    coordinator,
    { givenName: CANARY, familyName: 'Hemlig', email: `${CANARY.replace('å', 'a')}@example.se` },
    Visibility.PARTIES,
  );
  const dialogue = new Dialogue(coordinator, { title: `${CANARY} dialog` }, Visibility.PARTIES);
  const interactions = [Visibility.PARTIES, Visibility.PRINCIPALS, Visibility.OWN_ORGANIZATION].map(
    (visibility) =>
      new Interaction(
        coordinator,
        { kind: InteractionKind.MEETING, occurredAt: new Date(), topic: `${CANARY} möte`, summary: CANARY },
        visibility,
        dialogue,
      ),
  );
  const own = new Interaction(
    operatorA,
    { kind: InteractionKind.NOTE, occurredAt: new Date(), topic: `${CANARY} anteckning` },
    Visibility.OWN_ORGANIZATION,
  );
  const secret = new Interaction(
    coordinator,
    { kind: InteractionKind.PHONE, occurredAt: new Date(), topic: `${CANARY} hemligt` },
    Visibility.PARTNERSHIP,
  );
  secret.secrecyReaderIds = [coordinator.accountId];
  const made = [
    contact,
    dialogue,
    ...interactions,
    own,
    secret,
    new Organization(
      coordinator,
      { name: `${CANARY} AB`, kind: OrganizationKind.OPERATOR, sector: Sector.PRIVATE },
      Visibility.PRINCIPALS,
    ),
    new Commitment(
      coordinator,
      operator,
      region,
      { title: `${CANARY} löfte`, dueOn: '2020-01-01' },
      Visibility.PARTIES,
    ),
    new Relationship(
      coordinator,
      operator,
      authority,
      { kind: RelationshipKind.COOPERATES, note: CANARY },
      Visibility.PRINCIPALS,
    ),
  ];
  const parts = [
    new Affiliation(contact, operator, { title: CANARY }),
    new Participation(dialogue, operator),
    ...[...interactions, own, secret].flatMap((one) => [
      new InteractionParticipant(one, operator, one === own ? null : contact, ParticipantRole.ATTENDEE),
      new InteractionParticipant(one, authority, null, ParticipantRole.MENTIONED),
    ]),
    new MinutesPoint(interactions[0]!, { number: 1, text: CANARY }, operator),
  ];
  em.persist([...made, ...parts]);
  await em.flush();
  return Object.fromEntries(
    [...made, ...parts].map((record) => [record.constructor.name, toGlobalId(record.constructor.name, record.id)]),
  );
}

beforeAll(async () => {
  world = await World.make();
  const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`;
  for (const key of ['municipality', 'village', 'operatorA', 'operatorB'] as const) {
    const input = {
      kind: 'MEETING',
      topic: 'Öppet möte',
      visibility: 'PARTNERSHIP',
      participants: [{ organization: id(key) }, { organization: id('region') }],
    };
    // What comes from an operator, only it opens to everybody.
    await world.read(key === 'operatorA' || key === 'operatorB' ? key : 'coordinator', record, { input });
  }
});
afterAll(() => world.close());

test('what somebody may not see changes no answer to that person, to the byte', async () => {
  const ask = async (person: Person) =>
    Promise.all(
      questions().map(async (question) => [question, JSON.stringify(await world.ask(person, question))] as const),
    );
  const before = new Map<Person, (readonly [string, string])[]>();
  // The feed of changes waits for whoever writes in the same cluster, another test, too.
  await settledLog(world);
  for (const person of OUTSIDERS) before.set(person, await ask(person));
  hidden = await world.arrange(addSecrets);
  await settledLog(world);
  for (const person of OUTSIDERS) {
    for (const [at, [question, answer]] of (await ask(person)).entries()) {
      expect({ person, question, answer }).toEqual({ person, question, answer: before.get(person)![at]![1] });
    }
  }
  const insider = await Promise.all(
    questions().map(async (question) => JSON.stringify(await world.ask('coordinator', question))),
  );
  expect(insider.filter((answer) => answer.includes(CANARY)).length).toBeGreaterThan(5);
});

test('a hidden id and an id that never was are answered alike', async () => {
  for (const person of OUTSIDERS) {
    for (const [type, secretId] of Object.entries(hidden)) {
      const never = toGlobalId(type, newId());
      const answers = async (one: string) => {
        const look = await world.ask(person, `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }`, {
          id: one,
        });
        const record = await world.ask(
          person,
          `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`,
          {
            input: { kind: 'PHONE', topic: 'Prov', participants: [{ organization: one, contact: one }], dialogue: one },
          },
        );
        return JSON.stringify([look, record]).replaceAll(one, 'ID');
      };
      expect({ person, type, answer: await answers(secretId) }).toEqual({ person, type, answer: await answers(never) });
    }
  }
});
