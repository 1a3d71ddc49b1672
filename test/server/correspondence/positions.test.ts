import { toGlobalId } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';
import { PositionScene } from './PositionScene.js';

let world: World;
let scene: PositionScene;
beforeAll(async () => {
  world = await World.make();
  scene = new PositionScene(world);
});
afterAll(() => world.close());

test('a position is joint when a decider of each principal approved the same version, and then every member sees it', async () => {
  const topic = await scene.topic();
  const { id, status, visibility } = await scene.draft(topic);
  expect([status, visibility.level]).toEqual(['DRAFT', 'PRINCIPALS']);
  expect((await scene.step('boardOfficer', 'requestApproval', id)).status).toBe('FOR_APPROVAL');
  const one = await scene.step('regionDecider', 'approvePosition', id, { reservation: 'Kostnaden bärs av staten.' });
  expect([one.status, one.isCitable]).toEqual(['APPROVED_BY_ONE', false]);
  const both = await scene.step('boardDecider', 'approvePosition', id);
  expect([both.status, both.isCitable, both.visibility.level]).toEqual(['JOINT', true, 'PARTNERSHIP']);
  expect(both.principalVerdicts.map(({ holds }) => holds)).toEqual([true, true]);
  expect((await scene.see(id, 'municipality')).code).toMatch(/^S\d{4}-\d\d$/);
});

test('an edit after an approval is a new version in draft, and what was approved before counts no more', async () => {
  const { id } = await scene.draft(await scene.topic());
  await scene.step('coordinator', 'requestApproval', id);
  await scene.step('boardDecider', 'approvePosition', id);
  const edited = await scene.step('coordinator', 'editPosition', id);
  expect([edited.status, edited.currentNumber]).toEqual(['DRAFT', 2]);
  await scene.step('coordinator', 'requestApproval', id);
  const late = await scene.refused('boardDecider', 'approvePosition', id, { number: 1 });
  expect(late).toMatch(/^BAD_USER_INPUT: Du godkänner version 1, men version 2 är den som gäller nu/);
  const one = await scene.step('regionDecider', 'approvePosition', id);
  expect(one.status).toBe('APPROVED_BY_ONE');
  expect(one.principalVerdicts.map(({ number, holds }) => [number, holds]).sort()).toEqual([
    [1, false],
    [2, true],
  ]);
  expect((await scene.step('boardDecider', 'approvePosition', id)).status).toBe('JOINT');
});

test('nobody approves for both, nor without the right to decide, and silence is no consent', async () => {
  const { id } = await scene.draft(await scene.topic());
  expect(await scene.refused('regionDecider', 'approvePosition', id)).toMatch(/^BAD_USER_INPUT/);
  await scene.step('coordinator', 'requestApproval', id);
  expect(await scene.refused('regionOfficer', 'approvePosition', id)).toMatch(/^FORBIDDEN: Bara den som beslutar/);
  await scene.step('regionDecider', 'approvePosition', id);
  const again = await scene.step('regionDecider', 'approvePosition', id);
  expect([again.status, again.isCitable]).toEqual(['APPROVED_BY_ONE', false]);
  expect(await scene.refused('municipality', 'withdrawPosition', id, { reason: 'Nej' })).toMatch(
    /^FORBIDDEN|^NOT_FOUND/,
  );
});

test('a substitute approves for the own principal, as long as the delegation lasts', async () => {
  const account = (person: 'boardOfficer' | 'regionOfficer') => toGlobalId('Account', world.callers[person].accountId);
  const delegate =
    'mutation ($input: DelegateApprovalInput!) { delegateApproval(input: $input) { delegation { id } } }';
  const input = { from: '2026-01-01', until: '2099-12-31', reference: 'LST 2026-1' };
  expect(
    await world.refusal('boardDecider', delegate, { input: { ...input, substitute: account('regionOfficer') } }),
  ).toBe('BAD_USER_INPUT');
  expect(
    await world.refusal('boardOfficer', delegate, { input: { ...input, substitute: account('boardOfficer') } }),
  ).toBe('FORBIDDEN');
  await world.read('boardDecider', delegate, { input: { ...input, substitute: account('boardOfficer') } });
  const { id } = await scene.draft(await scene.topic());
  await scene.step('coordinator', 'requestApproval', id);
  await scene.step('regionDecider', 'approvePosition', id);
  expect((await scene.step('boardOfficer', 'approvePosition', id)).status).toBe('JOINT');
  const { position } = await world.read(
    'coordinator',
    'query ($id: ID!) { position(id: $id) { approvals { isBySubstitute contentHash number } } }',
    { id },
  );
  expect(position.approvals.map((one: { isBySubstitute: boolean }) => one.isBySubstitute)).toEqual([true, false]);
  expect(new Set(position.approvals.map((one: { contentHash: string }) => one.contentHash)).size).toBe(1);
});

test('a no is given with a reason that stays to be seen, and a yes may be taken back before the other has come', async () => {
  const { id } = await scene.draft(await scene.topic());
  await scene.step('coordinator', 'requestApproval', id);
  await scene.step('regionDecider', 'approvePosition', id);
  expect(await scene.refused('boardDecider', 'retractApproval', id, { reason: 'Fel' })).toMatch(/^BAD_USER_INPUT/);
  expect((await scene.step('regionDecider', 'retractApproval', id, { reason: 'Fel siffra' })).status).toBe(
    'FOR_APPROVAL',
  );
  const declined = await scene.step('boardDecider', 'declinePosition', id, { reason: 'Saknar konsekvensanalys' });
  expect([declined.status, declined.reason]).toEqual(['NOT_AGREED', 'Saknar konsekvensanalys']);
  await scene.step('coordinator', 'requestApproval', id);
  const again = await scene.step('regionDecider', 'approvePosition', id);
  expect([again.status, again.reason]).toEqual(['APPROVED_BY_ONE', 'Saknar konsekvensanalys']);
});

test('there is one joint position per topic, authority and time; a successor takes the place of the one before', async () => {
  const topic = await scene.topic('Samråd', ['samråd']);
  const first = await scene.joint(topic);
  const rival = await scene.draft(topic);
  await scene.step('coordinator', 'requestApproval', rival.id);
  await scene.step('regionDecider', 'approvePosition', rival.id);
  expect(await scene.refused('boardDecider', 'approvePosition', rival.id)).toMatch(/^INCONSISTENT: Det finns redan/);
  expect((await scene.joint(topic, { audience: scene.authority })).status).toBe('JOINT');
  const { replacePosition } = await world.read(
    'coordinator',
    'mutation ($input: ReplacePositionInput!) { replacePosition(input: $input) { position { id supersedes { code } } } }',
    {
      input: { id: first.id, expectedVersion: first.version, title: 'Ny', statement: 'Nytt.', body: 'Nytt.' },
    },
  );
  expect(replacePosition.position.supersedes.code).toBe(first.code);
  const successor = replacePosition.position.id as string;
  await scene.step('coordinator', 'requestApproval', successor);
  await scene.step('regionDecider', 'approvePosition', successor);
  expect((await scene.see(first.id)).status).toBe('JOINT');
  expect((await scene.step('boardDecider', 'approvePosition', successor)).status).toBe('JOINT');
  expect((await scene.see(first.id)).status).toBe('REPLACED');
});

test('partners comment while a position is out for comment, and only then', async () => {
  const { id } = await scene.draft(await scene.topic());
  expect(await world.read('municipality', 'query ($id: ID!) { position(id: $id) { id } }', { id })).toEqual({
    position: null,
  });
  // The other principal opens what the first drafted: the partners see it all the same.
  await scene.step('boardOfficer', 'openConsultation', id);
  await scene.step('municipality', 'commentPosition', id, { text: 'Åtta timmar räcker inte i fjällen.' });
  expect(await scene.refused('municipality', 'editPosition', id)).toMatch(/^FORBIDDEN/);
  await scene.step('coordinator', 'requestApproval', id);
  expect(await scene.refused('municipality', 'commentPosition', id, { text: 'För sent' })).toMatch(/^BAD_USER_INPUT/);
  const { position } = await world.read(
    'operatorA',
    'query ($id: ID!) { position(id: $id) { comments { text organization { name } } } }',
    { id },
  );
  expect(position.comments).toEqual([
    { text: 'Åtta timmar räcker inte i fjällen.', organization: { name: 'Åviks kommun' } },
  ]);
});

test('a joint position under review holds until both have approved it anew', async () => {
  const { id } = await scene.joint(await scene.topic());
  const review = await scene.step('boardOfficer', 'reviewPosition', id);
  expect([review.status, review.isCitable]).toEqual(['UNDER_REVIEW', true]);
  expect((await scene.step('regionDecider', 'approvePosition', id)).status).toBe('UNDER_REVIEW');
  expect((await scene.step('boardDecider', 'approvePosition', id)).status).toBe('JOINT');
  const withdrawn = await scene.step('regionOfficer', 'withdrawPosition', id, { reason: 'Frågan är avgjord.' });
  expect([withdrawn.status, withdrawn.nextSteps]).toEqual(['WITHDRAWN', []]);
});

test('facts belong to their version and to what is approved: another figure is another hash', async () => {
  const fact = {
    kind: 'FIGURE',
    sentence: '73 procent av hushållen hade tillgång till 100 Mbit/s 2019.',
    measure: 'ACCESS_100_MBIT',
    population: 'HOUSEHOLDS',
    place: '23',
    on: '2019',
    unit: 'PERCENT',
    value: 73,
    source: 'PTS',
    vintage: '2020-03',
  };
  const topic = await scene.topic();
  expect(
    await world.refusal(
      'coordinator',
      'mutation ($input: DraftPositionInput!) { draftPosition(input: $input) { position { id } } }',
      { input: { topic, title: 'T', statement: 'S', body: 'B', facts: [{ ...fact, unit: null }] } },
    ),
  ).toBe('BAD_USER_INPUT');
  const { id } = await scene.draft(topic, { facts: [fact] });
  await scene.step('coordinator', 'editPosition', id, { facts: [{ ...fact, value: 74 }] });
  const { position } = await world.read(
    'boardOfficer',
    'query ($id: ID!) { position(id: $id) { versions { number contentHash facts { value } } } }',
    { id },
  );
  expect(position.versions.map(({ number, facts }: never) => [number, facts])).toEqual([
    [2, [{ value: 74 }]],
    [1, [{ value: 73 }]],
  ]);
  expect(new Set(position.versions.map((one: { contentHash: string }) => one.contentHash)).size).toBe(2);
});

test('approvals and versions never change, not even by the owner of the tables', async () => {
  await scene.joint(await scene.topic());
  for (const statement of [
    `update approval set verdict = 'DECLINED', reason = 'x'`,
    'delete from approval',
    `update position_version set body = 'x'`,
    'update fact set value = 1',
  ]) {
    await expect(world.arrange((em) => em.execute(statement)).then(() => 'done')).rejects.toThrow(/stands/);
  }
});
