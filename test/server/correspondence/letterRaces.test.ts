import { ServerProcess } from '../../support/ServerProcess.js';
import { tokenOf } from '../../support/Served.js';
import { type Person, World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';
import { PositionScene } from './PositionScene.js';

/** Races of positions, and as many of letters: forty, and a thousand in the long run. */
const RACES = process.env['SAMNOD_LONG'] ? 500 : 20;

/** Two servers in processes of their own, on one database. */
let servers: ServerProcess[];
let world: World;
const tokens = new Map<Person, string>();
beforeAll(async () => {
  world = await World.make();
  servers = [await ServerProcess.on(world.database.login), await ServerProcess.on(world.database.login)];
  for (const person of ['coordinator', 'boardOfficer', 'regionDecider', 'boardDecider'] as const)
    tokens.set(person, (await tokenOf(world, person)).authorization);
}, 300_000);
afterAll(async () => {
  await Promise.all(servers.map((one) => one.close()));
  await world.close();
});

/** Does something as a person at one of the two servers; answers with the code of the refusal. */
const ask = (at: number, person: Person, source: string, input: object) =>
  servers[at % 2]!.act(tokens.get(person)!, source, { input });

const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;

test('racing approvals, withdrawals and edits of a position always end in an allowed state', async () => {
  const scene = new PositionScene(world);
  const done: (string | null)[] = [];
  for (let race = 0; race < RACES; race++) {
    const { id } = await scene.draft(await scene.topic(`Kapplöpning ${race}`, ['kapp']));
    const { version } = await scene.step('coordinator', 'requestApproval', id);
    const input = { id, expectedVersion: version };
    const text = { title: 'Ny', statement: 'Ny.', body: 'Ny.' };
    const codes = await Promise.all([
      ask(0, 'regionDecider', mutation('approvePosition', 'ApprovePositionInput'), { ...input, number: 1 }),
      ask(1, 'boardDecider', mutation('approvePosition', 'ApprovePositionInput'), { ...input, number: 1 }),
      race % 3 === 0
        ? ask(0, 'boardOfficer', mutation('withdrawPosition', 'WithdrawPositionInput'), { ...input, reason: 'Fel' })
        : ask(1, 'coordinator', mutation('editPosition', 'EditPositionInput'), { ...input, ...text }),
      ask(1, 'regionDecider', mutation('retractApproval', 'DeclinePositionInput'), { ...input, reason: 'Fel' }),
    ]);
    done.push(...codes);
  }
  // In each one won at least, and some lost, or nothing was raced.
  expect(done.filter((code) => code === null).length).toBeGreaterThanOrEqual(RACES);
  expect(done.filter((code) => code !== null).length).toBeGreaterThan(0);
  expect(done.filter((code) => code === 'INTERNAL' || code === 'UNAUTHENTICATED')).toEqual([]);
  const forbidden = await world.arrange((em) =>
    em.execute<{ code: string }[]>(`
      select p.code from "position" p where p.status in ('JOINT', 'UNDER_REVIEW') and not principals_agreed(p)
      union all
      select p.code from "position" p where p.status = 'DRAFT' and p.current_number = 1 and exists (select from approval a where a.position_id = p.id)
      union all
      select p.code from "position" p where p.status = 'WITHDRAWN' and exists (select from change c where c.record_id = p.id and c.part is null
        and c.after ->> 'status' is not null and c.position > (select min(w.position) from change w where w.record_id = p.id and w.after ->> 'status' = 'WITHDRAWN'))`),
  );
  expect(forbidden).toEqual([]);
}, 3_600_000);

test('racing approvals, edits and sendings of a joint letter send nothing but what both approved', async () => {
  const scene = new LetterScene(world);
  const { id: correspondence } = await scene.registered();
  const done: (string | null)[] = [];
  for (let race = 0; race < RACES; race++) {
    const { id } = await scene.draft(correspondence, { body: `Kapplöpning ${race}.` });
    await scene.step('coordinator', 'requestLetterApproval', id);
    await scene.step('regionDecider', 'approveLetter', id);
    const { version, words } = await scene.see(id);
    const input = { id, expectedVersion: version };
    const codes = await Promise.all([
      ask(0, 'boardDecider', mutation('approveLetter', 'ApproveLetterInput'), { ...input, words }),
      ask(1, 'coordinator', mutation('sendLetter', 'LetterStepInput'), input),
      ask(0, 'boardOfficer', mutation('editLetter', 'EditLetterInput'), { ...input, subject: 'S', body: 'Ändrat.' }),
      ask(1, 'regionDecider', mutation('approveLetter', 'ApproveLetterInput'), {
        ...input,
        words,
        refusedBecause: 'Nej',
      }),
    ]);
    const { version: now } = await scene.see(id);
    done.push(...codes);
    done.push(await ask(race, 'coordinator', mutation('sendLetter', 'LetterStepInput'), { id, expectedVersion: now }));
  }
  expect(done.filter((code) => code === null).length).toBeGreaterThan(0);
  expect(done.filter((code) => code !== null).length).toBeGreaterThan(0);
  expect(done.filter((code) => code === 'INTERNAL' || code === 'UNAUTHENTICATED')).toEqual([]);
  const forbidden = await world.arrange((em) =>
    em.execute(`
      select l.subject from letter l where l.status = 'SENT' and (not principals_sign(l, l.content_hash) or l.content_hash <> letter_content_hash(l))`),
  );
  expect(forbidden).toEqual([]);
  // The history tells the same: both approved these words before they went out, and nothing was changed after.
  const broken = await world.arrange((em) =>
    em.execute(`
      select l.id, c.position from letter l join change c on c.record_id = l.id and c.part is null and c.after ->> 'status' = 'SENT'
      where (select count(distinct a.organization_id) from letter_approval a where a.letter_id = l.id and a.verdict = 'APPROVED'
          and a.content_hash = l.content_hash and a.decided_at <= l.frozen_at) < 2
        or exists (select from change later where later.record_id = l.id and later.part is null and later.position > c.position
          and jsonb_exists(later.after, 'status'))`),
  );
  expect(broken).toEqual([]);
}, 3_600_000);
