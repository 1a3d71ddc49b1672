import { proposeDeadlines } from '../../../server/correspondence/case/proposeDeadlines.js';
import { World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';

let world: World;
let scene: LetterScene;
beforeAll(async () => {
  world = await World.make();
  scene = new LetterScene(world);
});
afterAll(() => world.close());

test('days of our own are counted backwards over Swedish working days', () => {
  expect(proposeDeadlines('2026-04-08', '2026-01-07')).toEqual([
    { kind: 'DRAFT', dueOn: '2026-03-16' },
    { kind: 'CONSULTATION', dueOn: '2026-03-23' },
    { kind: 'APPROVAL', dueOn: '2026-03-31' },
    // The Monday before is Easter Monday, the Friday Good Friday.
    { kind: 'DISPATCH', dueOn: '2026-04-07' },
  ]);
  expect(proposeDeadlines('2026-01-08', '2026-01-07').map(({ dueOn }) => dueOn)).toEqual(Array(4).fill('2026-01-07'));
});

test('a case that is registered asks for the diary number of each principal, and proposes deadlines', async () => {
  const made = await scene.register({ dueOn: '2099-06-30', answering: null });
  expect(made['status']).toBe('RECEIVED');
  expect(made['diaryReferences'].map(({ status }: { status: string }) => status)).toEqual(['MISSING', 'MISSING']);
  expect(made['deadlines']).toHaveLength(4);
  await scene.act('boardOfficer', 'assignCorrespondence', 'AssignCorrespondenceInput', {
    id: made['id'],
    expectedVersion: made['version'],
    answering: 'SEPARATELY',
  });
  const { correspondence } = await world.read(
    'municipality',
    'query ($id: ID!) { correspondence(id: $id) { status answering } }',
    { id: made['id'] },
  );
  expect(correspondence).toEqual({ status: 'ASSIGNED', answering: 'SEPARATELY' });
  const move = { correspondence: made['id'], kind: 'DRAFT', dueOn: '2099-07-01' };
  await expect(scene.act('coordinator', 'moveDeadline', 'MoveDeadlineInput', move)).rejects.toThrow(/efter den dag/);
});

test('a diary number is set by the principal whose diary it is, and the registrar sees what is missing', async () => {
  const { diaryReferences } = await scene.register({ subject: 'Diarieprov' });
  const ours = diaryReferences.find((one: never) => one['organization']['name'] === 'Provregionen');
  const input = { id: ours.id, number: 'RUN/321/2018' };
  await expect(scene.act('boardOfficer', 'setDiaryNumber', 'SetDiaryNumberInput', input)).rejects.toThrow(
    /den andra huvudmannens/,
  );
  await scene.act('coordinator', 'setDiaryNumber', 'SetDiaryNumberInput', input);
  const { diaryReferences: missing } = await world.read(
    'registrar',
    '{ diaryReferences(first: 50, filter: { status: { in: [MISSING, REQUESTED] } }) { nodes { id correspondence { subject } } } }',
  );
  const ids = missing.nodes.map(({ id }: { id: string }) => id);
  expect(ids).not.toContain(ours.id);
  expect(missing.nodes.some((one: never) => one['correspondence']['subject'] === 'Diarieprov')).toBe(true);
});

test('a joint letter is sent with the approval of both principals to these very words, and never changes after that', async () => {
  const { id: correspondence } = await scene.registered();
  const { id, status, isJoint, visibility } = await scene.draft(correspondence);
  expect([status, isJoint, visibility.level]).toEqual(['DRAFT', true, 'PRINCIPALS']);
  expect(await scene.refused('coordinator', 'sendLetter', id)).toMatch(/^INCONSISTENT: Ett gemensamt brev skickas när/);
  await scene.step('coordinator', 'requestLetterApproval', id);
  expect(await scene.refused('regionOfficer', 'approveLetter', id)).toMatch(/^FORBIDDEN/);
  await scene.step('regionDecider', 'approveLetter', id);
  expect(await scene.refused('coordinator', 'sendLetter', id)).toMatch(/^INCONSISTENT/);
  const edited = await scene.step('boardOfficer', 'editLetter', id, { body: 'Vi tackar och återkommer.' });
  expect(edited['status']).toBe('DRAFT');
  expect(edited['principalVerdicts'].map(({ holds }: { holds: boolean }) => holds)).toEqual([false, false]);
  const approved = await scene.approveByBoth(id);
  expect(approved['correspondence'].status).toBe('DECIDED');
  const sent = await scene.step('coordinator', 'sendLetter', id);
  expect([sent['status'], sent['visibility'].level]).toEqual(['SENT', 'PARTNERSHIP']);
  expect(sent['contentHash']).toBe(approved['words']);
  expect(await scene.refused('coordinator', 'editLetter', id, { body: 'Annat' })).toMatch(/^BAD_USER_INPUT: Ett brev/);
  await expect(
    world.arrange((em) => em.execute(`update letter set body = 'x' where status = 'SENT'`).then(() => 'done')),
  ).rejects.toThrow(/never changes/);
});

test('nobody approves words that were changed after they were read', async () => {
  const { id: correspondence } = await scene.registered();
  const { id, words } = await scene.draft(correspondence);
  await scene.step('coordinator', 'editLetter', id, { body: 'Andra ord.' });
  await scene.step('coordinator', 'requestLetterApproval', id);
  expect(await scene.refused('regionDecider', 'approveLetter', id, { words })).toMatch(/Brevet har ändrats sedan/);
});

test('a letter is not sent without a diary number that is at least asked for', async () => {
  const { id: correspondence } = await scene.register();
  const { id } = await scene.draft(correspondence);
  await scene.approveByBoth(id);
  expect(await scene.refused('coordinator', 'sendLetter', id)).toMatch(/^INCONSISTENT: Begär ett diarienummer/);
});

test('one principal sends its own line, the other sees it, and is to be told', async () => {
  const { id: correspondence } = await scene.registered({ answering: 'SEPARATELY' });
  const { id } = await scene.draft(correspondence);
  expect(await scene.refused('boardOfficer', 'sendLetter', id)).toMatch(/^BAD_USER_INPUT: Brevet är den andra/);
  expect((await scene.see(id, 'boardOfficer'))['id']).toBe(id);
  const sent = await scene.step('coordinator', 'sendLetter', id);
  expect(sent['findings'].map(({ code }: { code: string }) => code)).toEqual(['OTHER_PRINCIPAL_NOT_INFORMED']);
  expect((await scene.step('coordinator', 'informOtherPrincipal', id))['nextActs']).toEqual([]);
});

test('a letter that comes in is frozen at once, and a wish for more opens the case again', async () => {
  const { id: correspondence } = await scene.registered();
  const { id } = await scene.draft(correspondence);
  await scene.approveByBoth(id);
  await scene.step('coordinator', 'sendLetter', id);
  await scene.act('boardOfficer', 'receiveLetter', 'ReceiveLetterInput', {
    correspondence,
    subject: 'Begäran om komplettering',
    body: 'Komplettera uppgifterna om noderna.',
    about: id,
    tie: 'ASKS_FOR_MORE',
  });
  const { correspondence: seen } = await world.read(
    'coordinator',
    'query ($id: ID!) { correspondence(id: $id) { status letters(first: 5) { nodes { direction status contentHash tie about { id } } } } }',
    { id: correspondence },
  );
  expect(seen.status).toBe('SUPPLEMENT');
  const came = seen.letters.nodes.find(({ direction }: { direction: string }) => direction === 'IN');
  expect(came).toMatchObject({ status: 'RECEIVED', tie: 'ASKS_FOR_MORE', about: { id } });
  expect(came.contentHash).toMatch(/^[0-9a-f]{64}$/);
});

test('partners neither register cases nor write letters to authorities', async () => {
  const { id: correspondence } = await scene.registered();
  const draft = 'mutation ($input: DraftLetterInput!) { draftLetter(input: $input) { letter { id } } }';
  expect(await world.refusal('municipality', draft, { input: { correspondence, subject: 'S', body: 'B' } })).toBe(
    'FORBIDDEN',
  );
});
