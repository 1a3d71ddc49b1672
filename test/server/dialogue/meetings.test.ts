import { Affiliation } from '../../../server/contact/Affiliation.js';
import { Contact } from '../../../server/contact/Contact.js';
import { Organization } from '../../../server/organization/Organization.js';
import { sessionOf } from '../../../server/shared/Caller.js';
import { fromGlobalId, toGlobalId } from '../../../server/shared/globalId.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { asking } from '../../support/asking.js';
import { type Answer, type OrganizationKey, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

const HOUR = 3_600_000;
const hence = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const invitations =
  'invitations { id version organization { name } contact { name } isMissing calledAt answer answerNote attendance }';
const facts = `meeting { id version status sequence title ${invitations} attendance { category invited accepted present } }`;

/** Somebody speaks for an organization from a day on. */
async function speaker(
  key: OrganizationKey,
  familyName: string,
  more: { email?: string | null; verifiedAt?: Date; until?: string; from?: string } = {},
): Promise<string> {
  const { from = '2020-01-01', until = null, email = `${familyName.toLowerCase()}@example.se`, verifiedAt } = more;
  return world.arrange(async (em) => {
    const organization = await em.findOneOrFail(Organization, world.organizations[key]);
    const known = { givenName: 'Prov', familyName, email, verifiedAt: verifiedAt ?? new Date('2026-01-01') };
    const contact = new Contact(world.callers.coordinator, known, Visibility.PARTNERSHIP);
    em.persist([contact, new Affiliation(contact, organization, { from, until })]);
    return toGlobalId('Contact', contact.id);
  });
}

async function plan(organizations: OrganizationKey[], more: object = {}): Promise<Answer> {
  const input = {
    title: 'Kommunnätverket',
    startsAt: hence(48),
    endsAt: hence(50),
    organizations: organizations.map(at),
    ...more,
  };
  return (await act('coordinator', 'planMeeting', input, facts)).meeting;
}

/** A meeting that began an hour ago, planned before it did. */
async function begun(organizations: OrganizationKey[], more: object = {}): Promise<Answer> {
  return plan(organizations, { startsAt: hence(-2), endsAt: hence(-1), ...more });
}

test('each organization is called through the one contact who speaks for it now, and those without are missing', async () => {
  await speaker('municipality', 'Slutat', { until: '2024-12-31', verifiedAt: new Date('2026-05-01') });
  await speaker('municipality', 'Framtida', { from: '2999-01-01', verifiedAt: new Date('2026-05-01') });
  await speaker('municipality', 'Adresslös', { email: null, verifiedAt: new Date('2026-05-01') });
  await speaker('municipality', 'Gammal', { verifiedAt: new Date('2025-01-01') });
  await speaker('municipality', 'Nyss', { verifiedAt: new Date('2026-04-01') });
  const meeting = await plan(['village', 'municipality']);
  expect(meeting).toMatchObject({
    status: 'PLANNED',
    invitations: [
      { organization: { name: 'Åviks kommun' }, contact: { name: 'Prov Nyss' }, isMissing: false, calledAt: null },
      { organization: { name: 'Östbyns byalag' }, contact: null, isMissing: true },
    ],
  });
});

test('whoever was called last time is called again, until another is chosen', async () => {
  const first = await speaker('countyBoard', 'Först', { verifiedAt: new Date('2025-01-01') });
  await speaker('countyBoard', 'Senare', { verifiedAt: new Date('2026-06-01') });
  const before = await plan(['countyBoard']);
  const [{ id, version }] = before.invitations;
  expect(before.invitations[0].contact.name).toBe('Prov Senare');
  await act('coordinator', 'chooseInvitee', { id, expectedVersion: version, contact: first }, 'invitation { id }');
  const after = await plan(['countyBoard'], { startsAt: hence(200), endsAt: hence(201) });
  expect(after.invitations[0].contact.name).toBe('Prov Först');
  const stranger = await speaker('authority', 'Främmande');
  const wrong = { id: after.invitations[0].id, expectedVersion: 1, contact: stranger };
  expect(await refusalOf('coordinator', 'chooseInvitee', wrong)).toMatchObject({ field: 'input.contact' });
});

test('calling reaches those who have a contact, once; a change in calendars is counted, another is not', async () => {
  await speaker('operatorA', 'Operatör');
  const meeting = await plan(['operatorA', 'village']);
  const call = (version: number) => ({ id: meeting.id, expectedVersion: version });
  const { meeting: called, called: out } = await act(
    'coordinator',
    'callMeeting',
    call(1),
    `${facts} called { organization { name } }`,
  );
  expect(out).toEqual([{ organization: { name: 'Fjällfiber AB' } }]);
  expect(called).toMatchObject({ status: 'CALLED', sequence: 0 });
  expect(await refusalOf('coordinator', 'callMeeting', call(called.version))).toMatchObject({ field: 'input.id' });
  const agenda = { id: meeting.id, expectedVersion: called.version, agenda: 'Läget' };
  const quiet = (await act('coordinator', 'changeMeeting', agenda, facts)).meeting;
  const place = { id: meeting.id, expectedVersion: quiet.version, place: 'Sal 1' };
  const moved = (await act('coordinator', 'changeMeeting', place, facts)).meeting;
  expect([quiet.sequence, moved.sequence]).toEqual([0, 1]);
  const off = { id: meeting.id, expectedVersion: moved.version };
  expect((await act('coordinator', 'cancelMeeting', off, facts)).meeting).toMatchObject({
    status: 'CANCELLED',
    sequence: 2,
  });
  expect(
    await refusalOf('coordinator', 'inviteToMeeting', { id: meeting.id, organizations: [at('region')] }),
  ).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('those who are called answer for themselves, and for nobody else', async () => {
  const meeting = await plan(['municipality', 'village'], { visibility: 'PARTIES' });
  const [municipality, village] = meeting.invitations;
  const yes = { id: municipality.id, answer: 'ACCEPTED', note: 'Två kommer' };
  const { invitation } = await act(
    'municipality',
    'answerInvitation',
    yes,
    'invitation { answer answerNote answeredAt }',
  );
  expect(invitation).toMatchObject({ answer: 'ACCEPTED', answerNote: 'Två kommer', answeredAt: expect.any(Date) });
  expect(await refusalOf('municipality', 'answerInvitation', { id: village.id, answer: 'DECLINED' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusalOf('operatorB', 'answerInvitation', { ...yes })).toMatchObject({ code: 'NOT_FOUND' });
  await act('coordinator', 'answerInvitation', { id: village.id, answer: 'TENTATIVE' }, 'invitation { id }');
  const { meeting: read } = await world.read('village', `query ($id: ID!) { meeting(id: $id) { ${invitations} } }`, {
    id: meeting.id,
  });
  expect(read.invitations.map(({ answer }: Answer) => answer)).toEqual(['ACCEPTED', 'TENTATIVE']);
});

test('whoever is called meets the wall when it says more than whether somebody comes', async () => {
  const meeting = await plan(['village', 'municipality'], { visibility: 'PARTIES' });
  const uuid = fromGlobalId(meeting.id)!.uuid;
  const past = (assignment: string) =>
    world.ground.orm.em
      .fork({ session: sessionOf(world.callers.village) })
      .transactional((em) => em.execute(`update meeting_invitation set ${assignment} where meeting_id = '${uuid}'`));
  await expect(past(`attendance = 'PRESENT'`)).rejects.toThrow(/says whether somebody comes, and no more/);
  await past(`answer = 'DECLINED'`);
  const { meeting: read } = await world.read(
    'coordinator',
    `query ($id: ID!) { meeting(id: $id) { ${invitations} } }`,
    {
      id: meeting.id,
    },
  );
  expect(read.invitations.map(({ answer }: Answer) => answer)).toEqual([null, 'DECLINED']);
});

test('what was held is an interaction of those who came, on their timelines, and its points become commitments', async () => {
  const meeting = await begun(['municipality', 'village']);
  const [municipality, village] = meeting.invitations;
  const minutesPoints = [
    { text: 'Kommunen tar fram en karta', owner: at('municipality'), followUpOn: '2030-03-01' },
    { text: 'Alla tackade' },
  ];
  const held = await act(
    'coordinator',
    'holdMeeting',
    { id: meeting.id, expectedVersion: 1, present: [municipality.id], summary: 'Det gick bra', minutesPoints },
    `meeting { status ${invitations} attendance { category invited present }
      interaction { id topic meeting { id } participants { organization { name } role } minutesPoints { id text commitment { id } } } }`,
  );
  expect(held.meeting).toMatchObject({
    status: 'HELD',
    invitations: [{ attendance: 'PRESENT' }, { attendance: 'ABSENT' }],
    attendance: [
      { category: 'MUNICIPALITY', invited: 1, present: 1 },
      { category: 'VILLAGE', invited: 1, present: 0 },
    ],
  });
  const { interaction } = held.meeting;
  expect(interaction.meeting.id).toBe(meeting.id);
  expect(interaction.participants.map(({ organization, role }: Answer) => [organization.name, role])).toEqual([
    ['Åviks kommun', 'ATTENDEE'],
    ['Provregionen', 'CHAIR'],
  ]);
  const [map, thanks] = interaction.minutesPoints;
  const promised = await act(
    'coordinator',
    'promiseMinutesPoints',
    { minutesPoints: [map.id] },
    'commitments { title dueOn origin giver { name } receiver { name } minutesPoint { id commitment { title } } interaction { id } }',
  );
  expect(promised.commitments).toEqual([
    {
      title: 'Kommunen tar fram en karta',
      dueOn: '2030-03-01',
      origin: 'MEETING',
      giver: { name: 'Åviks kommun' },
      receiver: { name: 'Provregionen' },
      minutesPoint: { id: map.id, commitment: { title: 'Kommunen tar fram en karta' } },
      interaction: { id: interaction.id },
    },
  ]);
  const again = (id: string) => refusalOf('coordinator', 'promiseMinutesPoints', { minutesPoints: [id] });
  expect(await again(map.id)).toMatchObject({ field: 'input.minutesPoints.0' });
  expect(await again(thanks.id)).toMatchObject({ field: 'input.minutesPoints.0' });
  const next = await plan(['municipality'], { previous: meeting.id });
  const { meeting: read } = await world.read(
    'municipality',
    `query ($id: ID!) { meeting(id: $id) { openPoints { text } } }`,
    {
      id: next.id,
    },
  );
  expect(read.openPoints).toEqual([{ text: 'Kommunen tar fram en karta' }]);
  expect(village.organization.name).toBe('Östbyns byalag');
});

test('what cannot be is refused: a meeting that ends before it begins, or is held before it begins', async () => {
  const hours = { title: 'Baklänges', startsAt: hence(2), endsAt: hence(1) };
  expect(await refusalOf('coordinator', 'planMeeting', hours)).toMatchObject({ field: 'input.endsAt' });
  const { id } = await plan(['municipality']);
  expect(await refusalOf('coordinator', 'holdMeeting', { id, expectedVersion: 1, present: [] })).toMatchObject({
    field: 'input.id',
  });
  const past = await begun(['municipality']);
  const stranger = { id: past.id, expectedVersion: 1, present: [toGlobalId('MeetingInvitation', past.id)] };
  expect(await refusalOf('coordinator', 'holdMeeting', stranger)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf('operatorA', 'changeMeeting', { id, expectedVersion: 1, title: 'Nytt' })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('an invitation stands on the timelines of those who are called, and of nobody who is missing on the list', async () => {
  const contact = await speaker('operatorB', 'Kallad');
  const meeting = await plan(['operatorB', 'village'], { title: 'Kallelsen på tidslinjen' });
  const lines = async () => {
    const read = await world.read(
      'coordinator',
      `query ($called: ID!, $missing: ID!, $contact: ID!) {
        called: organization(id: $called) { timeline(first: 50) { nodes { kind title record { id } } } }
        missing: organization(id: $missing) { timeline(first: 50) { nodes { kind title record { id } } } }
        contact(id: $contact) { timeline(first: 50) { nodes { kind title record { id } } } }
      }`,
      { called: at('operatorB'), missing: at('village'), contact },
    );
    return [read.called, read.missing, read.contact].map(({ timeline }: Answer) =>
      timeline.nodes.filter(({ record }: Answer) => record?.id === meeting.id),
    );
  };
  expect(await lines()).toEqual([[], [], []]);
  await act('coordinator', 'callMeeting', { id: meeting.id, expectedVersion: 1 }, 'meeting { id }');
  const line = { kind: 'MEETING_CALLED', title: 'Kallelsen på tidslinjen', record: { id: meeting.id } };
  expect(await lines()).toEqual([[line], [], [line]]);
});
