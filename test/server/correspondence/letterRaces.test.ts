import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../../../server/orm.js';
import { Context, groundOn } from '../../../server/shared/Context.js';
import { newId } from '../../../server/shared/uuid.js';
import { graphql } from 'graphql';
import { type Person, World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';
import { PositionScene } from './PositionScene.js';

/** Races of positions, and as many of letters: a hundred, and a thousand in the long run. */
const RACES = process.env['SAMNOD_LONG'] ? 500 : 50;

let world: World;
let other: MikroORM;
beforeAll(async () => {
  world = await World.make();
  other = await MikroORM.init(ormOptions(world.database.login, 6));
});
afterAll(async () => {
  await other.close(true);
  await world.close();
});

/** Asks as a person through one of two servers' connections. */
async function ask(at: number, person: Person, source: string, input: object): Promise<void> {
  const caller = world.callers[person];
  const ground = at % 2 === 0 ? world.ground : groundOn(other, () => undefined);
  const contextValue = new Context(ground, { caller, language: 'sv', requestId: newId() });
  await graphql({ schema: world.schema, source, variableValues: { input }, contextValue });
}

const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;

test('racing approvals, withdrawals and edits of a position always end in an allowed state', async () => {
  const scene = new PositionScene(world);
  for (let race = 0; race < RACES; race++) {
    const { id } = await scene.draft(await scene.topic(`Kapplöpning ${race}`, ['kapp']));
    const { version } = await scene.step('coordinator', 'requestApproval', id);
    const input = { id, expectedVersion: version };
    const text = { title: 'Ny', statement: 'Ny.', body: 'Ny.' };
    await Promise.all([
      ask(0, 'regionDecider', mutation('approvePosition', 'ApprovePositionInput'), { ...input, number: 1 }),
      ask(1, 'boardDecider', mutation('approvePosition', 'ApprovePositionInput'), { ...input, number: 1 }),
      race % 3 === 0
        ? ask(0, 'boardOfficer', mutation('withdrawPosition', 'WithdrawPositionInput'), { ...input, reason: 'Fel' })
        : ask(1, 'coordinator', mutation('editPosition', 'EditPositionInput'), { ...input, ...text }),
      ask(1, 'regionDecider', mutation('retractApproval', 'DeclinePositionInput'), { ...input, reason: 'Fel' }),
    ]);
  }
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
}, 600_000);

test('racing approvals, edits and sendings of a joint letter send nothing but what both approved', async () => {
  const scene = new LetterScene(world);
  const { id: correspondence } = await scene.registered();
  for (let race = 0; race < RACES; race++) {
    const { id } = await scene.draft(correspondence, { body: `Kapplöpning ${race}.` });
    await scene.step('coordinator', 'requestLetterApproval', id);
    await scene.step('regionDecider', 'approveLetter', id);
    const { version, words } = await scene.see(id);
    const input = { id, expectedVersion: version };
    await Promise.all([
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
    await ask(race, 'coordinator', mutation('sendLetter', 'LetterStepInput'), { id, expectedVersion: now });
  }
  const forbidden = await world.arrange((em) =>
    em.execute(`
      select l.subject from letter l where l.status = 'SENT' and (not principals_sign(l, l.content_hash) or l.content_hash <> letter_content_hash(l))`),
  );
  expect(forbidden).toEqual([]);
}, 600_000);
