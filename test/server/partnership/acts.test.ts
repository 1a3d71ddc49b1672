import fc from 'fast-check';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { daysAfter } from '../../../server/shared/swedishCalendar.js';
import { today } from '../../../server/shared/today.js';
import { type Answer, type OrganizationKey, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const id = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);
const day = (from: number) => daysAfter(today(), from);

const REPORT = `mutation ($input: ReportActInput!) { reportAct(input: $input) { act {
  id standing outsideBecause judgements { isApproval } } } }`;
const JUDGE = `mutation ($input: JudgeActInput!) { judgeAct(input: $input) { act { standing judgements { organization { name } decision } } } }`;
const GIVE = `mutation ($input: GiveCommitmentInput!) { giveCommitment(input: $input) { commitment {
  id letter { id } mandateAct { id standing outsideBecause text mandateItem { text } record { id } } } } }`;

/** An item of the mandate, granted by those who are named, a hundred days back. */
async function item(facts: Answer, granted: Person[] = ['regionDecider', 'boardDecider']): Promise<string> {
  const { proposeMandate } = await world.read(
    'coordinator',
    'mutation ($input: ProposeMandateInput!) { proposeMandate(input: $input) { item { id } } }',
    { input: { text: 'Beställa underlag.', validFrom: day(-90), ...facts } },
  );
  const made = proposeMandate.item.id as string;
  for (const person of granted)
    await world.read(person, 'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { item { id } } }', {
      input: { id: made, decision: 'Beslut § 1', grantedOn: day(-100) },
    });
  return made;
}

const report = async (by: Answer, actedOn = today()): Promise<Answer> =>
  (await world.read('coordinator', REPORT, { input: { text: 'Beställt kartunderlag.', by, actedOn } })).reportAct.act;

test('a spending above the limit of the mandate is flagged, and both principals are asked to approve it', async () => {
  const spend = await item({ verb: 'SPEND', limitSek: 50_000 });
  const within = await report({ verb: 'SPEND', item: spend, amountSek: 50_000 });
  expect(within).toMatchObject({ standing: 'WITHIN', outsideBecause: null });
  const judged = { id: within.id, isApproval: true, decision: 'Behövs inte.' };
  expect(await world.refusal('regionDecider', JUDGE, { input: judged })).toBe('INCONSISTENT');

  const above = await report({ verb: 'SPEND', item: spend, amountSek: 50_001 });
  expect(above).toMatchObject({ standing: 'AWAITING', outsideBecause: 'ABOVE_LIMIT' });
  const yes = { id: above.id, isApproval: true, decision: 'RUN § 7' };
  expect(await world.refusal('coordinator', JUDGE, { input: yes })).toBe('FORBIDDEN');
  expect((await world.read('regionDecider', JUDGE, { input: yes })).judgeAct.act.standing).toBe('AWAITING');
  expect(await world.refusal('regionDecider', JUDGE, { input: yes })).toBe('BAD_USER_INPUT');
  const { act } = (await world.read('boardDecider', JUDGE, { input: { ...yes, decision: 'Dnr 1' } })).judgeAct;
  expect(act.standing).toBe('APPROVED');
  expect(act.judgements.map(({ decision }: Answer) => decision)).toEqual(['RUN § 7', 'Dnr 1']);
});

test('one no of a principal declines an act outside the mandate', async () => {
  const { id: act } = await report({ verb: 'DECIDE' });
  const input = { id: act, isApproval: false, decision: 'Inte utan nämndens beslut.' };
  expect((await world.read('boardDecider', JUDGE, { input })).judgeAct.act.standing).toBe('DECLINED');
  const yes = { id: act, isApproval: true, decision: 'RUN § 8' };
  expect((await world.read('regionDecider', JUDGE, { input: yes })).judgeAct.act.standing).toBe('DECLINED');
});

test('whatever is done, the flag follows from kind, grants, days and limit alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        sameKind: fc.boolean(),
        grants: fc.subarray<Person>(['regionDecider', 'boardDecider']),
        from: fc.integer({ min: -20, max: 0 }),
        lasts: fc.option(fc.integer({ min: 0, max: 15 })),
        on: fc.integer({ min: -20, max: 0 }),
        limit: fc.option(fc.integer({ min: 1, max: 3 })),
        amount: fc.integer({ min: 1, max: 4 }),
      }),
      async ({ sameKind, grants, from, lasts, on, limit, amount }) => {
        const until = lasts === null ? null : from + lasts;
        const made = await item(
          {
            verb: sameKind ? 'SPEND' : 'SIGN',
            limitSek: limit,
            validFrom: day(from),
            validUntil: until === null ? null : day(until),
          },
          grants,
        );
        const expected = !sameKind
          ? 'OTHER_KIND'
          : grants.length < 2
            ? 'NOT_GRANTED'
            : on < from || (until !== null && on > until)
              ? 'NOT_VALID'
              : limit !== null && amount > limit
                ? 'ABOVE_LIMIT'
                : null;
        const act = await report({ verb: 'SPEND', item: made, amountSek: amount }, day(on));
        expect(act).toMatchObject({ outsideBecause: expected, standing: expected ? 'AWAITING' : 'WITHIN' });
      },
    ),
    { numRuns: 25 },
  );
});

test('a commitment shows by what right it was given, and the item of the mandate shows the commitment', async () => {
  const say = await item({ verb: 'SAY', text: 'Lova återkoppling till kommunerna.' });
  const promise = { title: 'Återkoppla kartan', giver: id('region'), receiver: id('municipality') };
  const { commitment } = (
    await world.read('coordinator', GIVE, { input: { ...promise, byMandate: { verb: 'SAY', item: say } } })
  ).giveCommitment;
  expect(commitment.mandateAct).toMatchObject({
    standing: 'WITHIN',
    mandateItem: { text: 'Lova återkoppling till kommunerna.' },
    record: { id: commitment.id },
  });
  const { mandateItem } = await world.read(
    'municipality',
    'query ($id: ID!) { mandateItem(id: $id) { acts(first: 5) { nodes { record { id } } } } }',
    { id: say },
  );
  expect(mandateItem.acts.nodes).toEqual([{ record: { id: commitment.id } }]);

  const unbacked = { ...promise, byMandate: { verb: 'DECIDE' } };
  const { mandateAct } = (await world.read('coordinator', GIVE, { input: unbacked })).giveCommitment.commitment;
  expect(mandateAct).toMatchObject({ standing: 'AWAITING', outsideBecause: 'NO_ITEM' });
  const { mandateActs } = await world.read(
    'boardOfficer',
    '{ mandateActs(first: 50, filter: { standing: { eq: AWAITING } }) { nodes { id } } }',
  );
  expect(mandateActs.nodes).toContainEqual({ id: mandateAct.id });
});

test('who may not see the commitment does not see the act either, and no act is kept from one principal', async () => {
  const input = {
    title: 'Dela ut kartan',
    giver: id('region'),
    receiver: id('operatorA'),
    byMandate: { verb: 'SIGN' },
  };
  const { mandateAct } = (await world.read('coordinator', GIVE, { input })).giveCommitment.commitment;
  const seen = async (person: Person) =>
    (await world.read(person, 'query ($id: ID!) { mandateAct(id: $id) { id } }', { id: mandateAct.id })).mandateAct;
  expect(await seen('boardOfficer')).toEqual({ id: mandateAct.id });
  expect(await seen('operatorB')).toBeNull();
  expect(await seen('village')).toBeNull();
  const own = { ...input, visibility: 'OWN_ORGANIZATION' };
  expect(await world.refusal('coordinator', GIVE, { input: own })).toBe('INCONSISTENT');
});

test('only principals act by the mandate, and spending says how much', async () => {
  const input = { text: 'Skrev under.', by: { verb: 'SIGN' } };
  expect(await world.refusal('municipality', REPORT, { input })).toBe('FORBIDDEN');
  expect(await world.refusal('coordinator', REPORT, { input: { ...input, by: { verb: 'SPEND' } } })).toBe(
    'BAD_USER_INPUT',
  );
  expect(await world.refusal('coordinator', REPORT, { input: { ...input, actedOn: day(1) } })).toBe('BAD_USER_INPUT');
});

const APPOINT = `mutation ($input: AppointCoordinatorInput!) { appointCoordinator(input: $input) { appointment { id version } } }`;
const END = `mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { appointment { until } } }`;
const POST =
  '{ coordinatorPost { isVacant isAlarming vacantFrom daysLeft appointment { contact { name } } next { from } } }';
const post = async (): Promise<Answer> => (await world.read('village', POST)).coordinatorPost;

async function contact(givenName: string): Promise<string> {
  const { registerContact } = await world.read(
    'coordinator',
    'mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }',
    { input: { givenName, familyName: 'Nodén' } },
  );
  return registerContact.contact.id as string;
}

test('the vacancy alarm sounds when nobody holds the post, and from ninety days before nobody will', async () => {
  expect(await post()).toMatchObject({ isVacant: true, isAlarming: true, vacantFrom: today(), daysLeft: 0 });
  const [first, second] = [await contact('Klara'), await contact('Karin')];
  const { appointment } = (await world.read('coordinator', APPOINT, { input: { contact: first, from: day(-300) } }))
    .appointCoordinator;
  expect(await post()).toMatchObject({ isVacant: false, isAlarming: false, vacantFrom: null, daysLeft: null });

  const ending = { id: appointment.id, expectedVersion: appointment.version, until: day(90) };
  expect(await world.refusal('municipality', END, { input: ending })).toBe('FORBIDDEN');
  await world.read('coordinator', END, { input: ending });
  expect(await post()).toMatchObject({ isAlarming: false, vacantFrom: day(91), daysLeft: 91 });
  await world.read('boardOfficer', END, { input: { ...ending, expectedVersion: 2, until: day(89) } });
  expect(await post()).toMatchObject({ isVacant: false, isAlarming: true, daysLeft: 90 });

  await world.read('coordinator', APPOINT, { input: { contact: second, from: day(90) } });
  expect(await post()).toMatchObject({
    isAlarming: false,
    vacantFrom: null,
    appointment: { contact: { name: 'Klara Nodén' } },
    next: { from: day(90) },
  });
});

test('a request for support whose answer is late goes to the board, which sees it from then on', async () => {
  const { requestSupport } = await world.read(
    'coordinator',
    'mutation ($input: RequestSupportInput!) { requestSupport(input: $input) { request { id version } } }',
    { input: { asked: id('countyBoard'), text: 'Utse en kontaktperson.', answerBy: today() } },
  );
  const { request } = requestSupport;
  const ESCALATE = `mutation ($input: EscalateSupportRequestInput!) {
    escalateSupportRequest(input: $input) { request { escalatedOn escalatedWhy } } }`;
  const input = { id: request.id, expectedVersion: request.version, why: 'Samrådet väntar.' };
  expect(await world.refusal('coordinator', ESCALATE, { input })).toBe('INCONSISTENT');
  await world.arrange((em) => em.execute('update support_request set answer_by = ?', [day(-1)]));

  const LIST = '{ supportRequests(first: 5, filter: { escalatedOn: { isNull: false } }) { nodes { id isOverdue } } }';
  const seen = async () => (await world.read('boardMember', LIST)).supportRequests.nodes as Answer[];
  expect(await seen()).toEqual([]);
  expect(await world.refusal('boardOfficer', ESCALATE, { input })).toBe('FORBIDDEN');
  const escalated = (await world.read('coordinator', ESCALATE, { input })).escalateSupportRequest.request;
  expect(escalated).toEqual({ escalatedOn: today(), escalatedWhy: 'Samrådet väntar.' });
  expect(await seen()).toEqual([{ id: request.id, isOverdue: true }]);
  expect(await world.refusal('coordinator', ESCALATE, { input: { ...input, expectedVersion: 2 } })).toBe(
    'INCONSISTENT',
  );
});
