import { Contact } from '../../../server/contact/Contact.js';
import { Organization } from '../../../server/organization/Organization.js';
import { OrganizationKind, Sector } from '../../../server/organization/OrganizationKind.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { statementsOf } from '../../support/statements.js';
import { type OrganizationKey, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const at = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);

const record = `mutation ($input: RecordInteractionInput!) {
  recordInteraction(input: $input) {
    interaction { id topic participants { organization { name } } minutesPoints { number text } dialogue { title } }
    commitments { title dueOn status origin giver { name } receiver { name } visibility { level } interaction { topic } }
  }
}`;

test('what was promised in a call is written down with the call, and seen by the same people', async () => {
  const { recordInteraction } = await world.read('coordinator', record, {
    input: {
      kind: 'PHONE',
      topic: 'Avbrott i Åvik',
      participants: [{ organization: at('operatorA') }],
      commitments: [
        { title: 'Skickar felrapport', giver: at('operatorA'), receiver: at('region'), dueOn: '2030-01-15' },
        { title: 'Bokar möte', giver: at('region'), receiver: at('operatorA') },
      ],
    },
  });
  expect(recordInteraction.commitments).toEqual([
    expect.objectContaining({
      title: 'Skickar felrapport',
      dueOn: '2030-01-15',
      status: 'OPEN',
      origin: 'INTERACTION',
      giver: { name: 'Fjällfiber AB' },
      receiver: { name: 'Provregionen' },
      visibility: { level: 'PARTIES' },
      interaction: { topic: 'Avbrott i Åvik' },
    }),
    expect.objectContaining({ title: 'Bokar möte', dueOn: null }),
  ]);
  const list = `{ commitments(first: 10) { nodes { title } } }`;
  expect((await world.read('operatorA', list)).commitments.nodes).toHaveLength(2);
  expect((await world.read('operatorB', list)).commitments.nodes).toEqual([]);
});

test('a promise that breaks a rule leaves nothing of the interaction behind', async () => {
  const topic = 'Blev aldrig av';
  const input = {
    kind: 'PHONE',
    topic,
    participants: [{ organization: at('municipality') }],
    commitments: [{ title: 'Till sig själv', giver: at('region'), receiver: at('region') }],
  };
  const { errors } = await world.ask('coordinator', record, { input });
  expect(errors?.[0]).toMatchObject({
    message: 'Ett åtagande ges av en organisation till en annan.',
    extensions: { code: 'BAD_USER_INPUT', field: 'input.commitments.0.receiver' },
  });
  const { interactions } = await world.read('coordinator', `{ interactions(first: 100) { nodes { topic } } }`);
  expect(interactions.nodes).not.toContainEqual({ topic });
});

test('nothing is due before it was promised', async () => {
  const input = {
    kind: 'MEETING',
    topic: 'Samråd',
    occurredAt: '2026-03-02T09:00:00Z',
    participants: [{ organization: at('municipality') }],
    commitments: [{ title: 'Underlag', giver: at('municipality'), receiver: at('region'), dueOn: '2026-03-01' }],
  };
  expect(await world.refusal('coordinator', record, { input })).toBe('BAD_USER_INPUT');
});

test('a participant whom the recorder may not see is refused like one that does not exist', async () => {
  const hidden = await world.arrange(async (em) => {
    const one = new Contact(
      world.callers.operatorB,
      { givenName: 'Dold', familyName: 'Person' },
      Visibility.OWN_ORGANIZATION,
    );
    await em.persist(one).flush();
    return toGlobalId('Contact', one.id);
  });
  const asking = (contact: string) =>
    world.ask('operatorA', record, {
      input: { kind: 'NOTE', topic: 'x', participants: [{ organization: at('operatorA') }, { contact }] },
    });
  const unknown = await asking(toGlobalId('Contact', '01990000-0000-7000-8000-000000000000'));
  const unseen = await asking(hidden);
  expect(unseen.errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'input.participants.1.contact' });
  expect(JSON.stringify(unseen)).toBe(JSON.stringify(unknown));
});

test.each([
  ['an empty topic', { topic: '  ' }, 'input.topic'],
  ['a moment in the future', { occurredAt: '2999-01-01T00:00:00Z' }, 'input.occurredAt'],
  ['nobody', { participants: [] }, 'input.participants'],
  ['a participant who is neither organization nor contact', { participants: [{}] }, 'input.participants.0'],
  ['more than a week of work', { timeSpentMinutes: 10_001 }, 'input.timeSpentMinutes'],
  ['a point of the minutes that says nothing', { minutesPoints: [{ text: '' }] }, 'input.minutesPoints.0.text'],
])('an interaction with %s is refused', async (_what, wrong, field) => {
  const input = { kind: 'NOTE', topic: 'Anteckning', participants: [{ organization: at('village') }], ...wrong };
  const { errors } = await world.ask('coordinator', record, { input });
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
});

test('a board member writes nothing down', async () => {
  const input = { kind: 'NOTE', topic: 'Anteckning', participants: [{ organization: at('village') }] };
  expect(await world.refusal('boardMember', record, { input })).toBe('FORBIDDEN');
});

test('a thousand participants cost no more statements than one', async () => {
  const many = await world.arrange(async (em) => {
    const facts = { kind: OrganizationKind.VILLAGE_ASSOCIATION, sector: Sector.NON_PROFIT };
    const made = Array.from(
      { length: 1000 },
      (_, n) => new Organization(world.callers.coordinator, { ...facts, name: `Byalag ${n}` }),
    );
    await em.persist(made).flush();
    return made.map((one) => toGlobalId('Organization', one.id));
  });
  const asking = (organizations: string[]) =>
    statementsOf(() =>
      world.read('coordinator', record, {
        input: {
          kind: 'EVENT',
          topic: 'Bredbandsdagen',
          participants: organizations.map((organization) => ({ organization })),
          minutesPoints: organizations.slice(0, 20).map((owner) => ({ text: 'Följer upp', owner })),
          commitments: organizations
            .slice(0, 20)
            .map((giver) => ({ title: 'Skickar underlag', giver, receiver: at('region') })),
        },
      }),
    );
  const [few, all] = [await asking(many.slice(0, 1)), await asking(many)];
  expect(all.length).toBe(few.length);
  expect(all.length).toBeLessThanOrEqual(9);
});
