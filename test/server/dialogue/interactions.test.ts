import { asking } from '../../support/asking.js';
import { statementsOf } from '../../support/statements.js';
import { type OrganizationKey, type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

const facts = `interaction { id version topic summary awaitsAnswer isAwaitingAnswer timeSpentMinutes occurredAt
  dialogue { title } inReplyTo { topic } participants { role organization { name } } }`;

async function record(organizations: OrganizationKey[], more: object = {}, person: Person = 'coordinator') {
  const participants = organizations.map((key) => ({ organization: at(key) }));
  const input = { kind: 'EMAIL', topic: 'Fråga om karta', participants, ...more };
  return (await act(person, 'recordInteraction', input, facts)).interaction;
}
const sees = async (person: Person, id: string) =>
  (await world.read(person, `query ($id: ID!) { interaction(id: $id) { topic } }`, { id })).interaction !== null;

test('what was written down wrong is put right by who recorded it or a principal, and by nobody else', async () => {
  const { id } = await record(['operatorA'], { summary: 'Kort', timeSpentMinutes: 10 }, 'operatorA');
  const change = { id, expectedVersion: 1, topic: 'Fråga om nätkarta', timeSpentMinutes: null };
  expect(await refusalOf('operatorB', 'changeInteraction', change)).toMatchObject({ code: 'NOT_FOUND' });
  const { interaction } = await act('boardOfficer', 'changeInteraction', change, facts);
  expect(interaction).toMatchObject({
    version: 2,
    topic: 'Fråga om nätkarta',
    timeSpentMinutes: null,
    summary: 'Kort',
  });
  const open = await record(['municipality']);
  expect(await refusalOf('municipality', 'changeInteraction', { id: open.id, expectedVersion: 1 })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('an interaction moves to a dialogue and out of it, and answers another but not itself', async () => {
  const { dialogue } = await act(
    'coordinator',
    'openDialogue',
    { title: 'Kartor', organizations: [at('village')] },
    'dialogue { id }',
  );
  const asked = await record(['village'], { awaitsAnswer: true });
  const { id } = await record(['village'], { topic: 'Svar' });
  const change = (expectedVersion: number, changes: object) =>
    act('coordinator', 'changeInteraction', { id, expectedVersion, ...changes }, facts);
  const moved = await change(1, { dialogue: dialogue.id, inReplyTo: asked.id });
  expect(moved.interaction).toMatchObject({ dialogue: { title: 'Kartor' }, inReplyTo: { topic: 'Fråga om karta' } });
  expect((await change(2, { dialogue: null })).interaction).toMatchObject({
    dialogue: null,
    inReplyTo: { topic: 'Fråga om karta' },
  });
  expect(await refusalOf('coordinator', 'changeInteraction', { id, expectedVersion: 3, inReplyTo: id })).toMatchObject({
    field: 'input.inReplyTo',
  });
});

test('what waits for an answer waits until one is written down, and nothing is stored twice', async () => {
  const { id } = await record(['municipality'], { awaitsAnswer: true, topic: 'Väntar' });
  const waiting = `{ interactions(first: 50, filter: { isAwaitingAnswer: { eq: true } }) { nodes { id } } }`;
  const ids = async () =>
    (await world.read('coordinator', waiting)).interactions.nodes.map((one: { id: string }) => one.id);
  expect(await ids()).toContain(id);
  await record(['municipality'], { inReplyTo: id, topic: 'Svaret' });
  expect(await ids()).not.toContain(id);
  const query = `query ($id: ID!) { interaction(id: $id) { awaitsAnswer isAwaitingAnswer version answers { topic } } }`;
  expect((await world.read('coordinator', query, { id })).interaction).toEqual({
    awaitsAnswer: true,
    isAwaitingAnswer: false,
    version: 1,
    answers: [{ topic: 'Svaret' }],
  });
});

test('who had a part is put right, and who may see follows', async () => {
  const { id } = await record(['operatorA']);
  const participants = [{ organization: at('operatorB'), role: 'RECIPIENT' }];
  const { interaction } = await act('coordinator', 'setParticipants', { id, expectedVersion: 1, participants }, facts);
  expect(interaction).toMatchObject({
    version: 2,
    participants: [{ role: 'RECIPIENT', organization: { name: 'Dalbredband AB' } }],
  });
  expect([await sees('operatorA', id), await sees('operatorB', id)]).toEqual([false, true]);
  const again = { id, expectedVersion: 1, participants };
  expect(await refusalOf('coordinator', 'setParticipants', again)).toMatchObject({ code: 'CONFLICT' });
  expect(await refusalOf('operatorB', 'setParticipants', { ...again, expectedVersion: 2 })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(
    await refusalOf('coordinator', 'setParticipants', { ...again, expectedVersion: 2, participants: [] }),
  ).toMatchObject({ field: 'input.participants' });
});

test('whoever is only mentioned learns nothing', async () => {
  const { id } = await record(['operatorA']);
  const participants = [{ organization: at('operatorA') }, { organization: at('operatorB'), role: 'MENTIONED' }];
  await act('coordinator', 'setParticipants', { id, expectedVersion: 1, participants }, facts);
  expect([await sees('operatorA', id), await sees('operatorB', id)]).toEqual([true, false]);
});

test('many participants are exchanged in as many statements as few', async () => {
  const keys: OrganizationKey[] = ['municipality', 'village', 'operatorA', 'operatorB', 'countyBoard', 'region'];
  const cost = async (organizations: OrganizationKey[]) => {
    const { id } = await record(organizations);
    const participants = organizations.map((key) => ({ organization: at(key), role: 'COPY' }));
    const statements = await statementsOf(() =>
      act('coordinator', 'setParticipants', { id, expectedVersion: 1, participants }, facts),
    );
    return statements.length;
  };
  expect(await cost(keys)).toBe(await cost(['village']));
});

test('an interaction on the wrong organization is taken back: it leaves every list, and what it said is kept with the reason', async () => {
  const note = {
    summary: 'Hemligt',
    commitments: [{ title: 'Återkommer', giver: at('operatorA'), receiver: at('region') }],
  };
  const { id } = await record(['operatorA'], note);
  const answer = await record(['operatorA'], { topic: 'Svar på fel', inReplyTo: id });
  const step = { id, expectedVersion: 1, reason: 'Skrevs på fel operatör' };
  expect(await refusalOf('operatorA', 'withdrawInteraction', step)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusalOf('coordinator', 'withdrawInteraction', { ...step, reason: ' ' })).toMatchObject({
    field: 'input.reason',
  });
  const { withdrawal } = await act(
    'coordinator',
    'withdrawInteraction',
    step,
    'withdrawal { id topic summary reason recordedBy { name } visibility { level } }',
  );
  expect(withdrawal).toMatchObject({
    topic: 'Fråga om karta',
    summary: 'Hemligt',
    reason: 'Skrevs på fel operatör',
    recordedBy: { name: 'Prov coordinator' },
  });
  expect([await sees('coordinator', id), await sees('operatorA', id)]).toEqual([false, false]);
  const list = `{ withdrawals(first: 5) { nodes { topic } } }`;
  expect((await world.read('boardOfficer', list)).withdrawals.nodes).toEqual([{ topic: 'Fråga om karta' }]);
  expect((await world.read('operatorA', list)).withdrawals.nodes).toEqual([]);
  const left = `query ($id: ID!) { interaction(id: $id) { inReplyTo { topic } } commitments(first: 5, filter: { title: { eq: "Återkommer" } }) { nodes { interaction { topic } } } }`;
  expect(await world.read('coordinator', left, { id: answer.id })).toEqual({
    interaction: { inReplyTo: null },
    commitments: { nodes: [{ interaction: null }] },
  });
});

test('who recorded an interaction learns that a principal took it back, and why', async () => {
  const { id } = await record(['village'], {}, 'operatorA');
  await act('coordinator', 'withdrawInteraction', { id, expectedVersion: 1, reason: 'Dubblett' }, 'withdrawal { id }');
  const list = `{ withdrawals(first: 5) { nodes { reason } } }`;
  expect((await world.read('operatorA', list)).withdrawals.nodes).toEqual([{ reason: 'Dubblett' }]);
  expect((await world.read('operatorB', list)).withdrawals.nodes).toEqual([]);
});

test('points of the minutes are added, followed up by their owner, and put right', async () => {
  const point = 'minutesPoint { id version number text doneOn isLate owner { name } }';
  const { id: interaction } = await record(['municipality', 'village'], { minutesPoints: [{ text: 'Första' }] });
  const added = await act(
    'coordinator',
    'addMinutesPoint',
    { interaction, text: 'Ta fram karta', owner: at('municipality'), followUpOn: '2026-01-15' },
    point,
  );
  expect(added.minutesPoint).toMatchObject({ number: 2, doneOn: null, isLate: true, owner: { name: 'Åviks kommun' } });
  const { id } = added.minutesPoint;
  const done = { id, expectedVersion: 1, doneOn: '2026-02-01' };
  expect(await refusalOf('village', 'finishMinutesPoint', done)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusalOf('municipality', 'finishMinutesPoint', { ...done, doneOn: '2999-01-01' })).toMatchObject({
    field: 'input.doneOn',
  });
  const finished = await act('municipality', 'finishMinutesPoint', done, point);
  expect(finished.minutesPoint).toMatchObject({ version: 2, doneOn: '2026-02-01', isLate: false });
  expect(await refusalOf('coordinator', 'finishMinutesPoint', { ...done, expectedVersion: 2 })).toMatchObject({
    field: 'input.id',
  });
  expect(
    await refusalOf('municipality', 'changeMinutesPoint', { id, expectedVersion: 2, text: 'Slippa' }),
  ).toMatchObject({ code: 'FORBIDDEN' });
  const change = { id, expectedVersion: 2, doneOn: null, owner: null };
  const { minutesPoint } = await act('coordinator', 'changeMinutesPoint', change, point);
  expect(minutesPoint).toMatchObject({ doneOn: null, owner: null, text: 'Ta fram karta' });
});
