import fc from 'fast-check';
import { asking } from '../../support/asking.js';
import { type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

/** The rules in words: what each step needs, written apart from the server's table. */
const RULES = {
  startCommitment: { from: ['OPEN'], to: 'IN_PROGRESS', others: {} },
  renegotiateCommitment: { from: ['OPEN', 'IN_PROGRESS'], to: null, others: { reason: 'Ny tid' } },
  fulfilCommitment: { from: ['OPEN', 'IN_PROGRESS'], to: 'FULFILLED', others: { proof: 'Klart' } },
  waiveCommitment: { from: ['OPEN', 'IN_PROGRESS'], to: 'WAIVED', others: { reason: 'Behövs ej' } },
  reopenCommitment: { from: ['FULFILLED', 'WAIVED'], to: 'OPEN', others: {} },
} as const;
type Step = keyof typeof RULES;

/** The village promised the municipality; the municipality wrote it down. Operator B is nobody to it, the registrar only reads. */
const MAY: Partial<Record<Person, Step[]>> = {
  village: ['startCommitment', 'renegotiateCommitment', 'fulfilCommitment'],
  municipality: ['startCommitment', 'renegotiateCommitment', 'fulfilCommitment', 'waiveCommitment', 'reopenCommitment'],
  boardOfficer: ['startCommitment', 'renegotiateCommitment', 'fulfilCommitment', 'waiveCommitment', 'reopenCommitment'],
  operatorB: [],
  registrar: [],
};

const move = fc.record({
  person: fc.constantFrom(...(Object.keys(MAY) as Person[])),
  step: fc.constantFrom(...(Object.keys(RULES) as Step[])),
  isStale: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

test('over any history a commitment goes only where its rules lead, by those who may, and loses no due date', async () => {
  const runs = process.env['SAMNOD_LONG'] ? 300 : 30;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 12 }), async (history) => {
      const given = { title: 'Gräva', giver: at('village'), receiver: at('municipality') };
      const { commitment } = await act('municipality', 'giveCommitment', given, 'commitment { id }');
      const model = { status: 'OPEN', version: 1, dates: [] as string[] };
      for (const [at, { person, step, isStale }] of history.entries()) {
        const rule = RULES[step];
        const newDueOn = `2031-01-${String(at + 1).padStart(2, '0')}`;
        const input = {
          id: commitment.id,
          expectedVersion: isStale ? model.version + 1 : model.version,
          ...rule.others,
          ...(step === 'renegotiateCommitment' ? { newDueOn } : {}),
        };
        const may = MAY[person]!.includes(step);
        const fits = (rule.from as readonly string[]).includes(model.status);
        if (!may || isStale || !fits) {
          const { code } = await refusalOf(person, step, input);
          expect(code).toBe(!may ? 'FORBIDDEN' : isStale ? 'CONFLICT' : 'BAD_USER_INPUT');
          continue;
        }
        model.status = rule.to ?? model.status;
        model.version++;
        if (step === 'renegotiateCommitment') model.dates.push(newDueOn);
        const after = (
          await act(
            person,
            step,
            input,
            `commitment { status version dueOn proof waivedReason fulfilledOn renegotiations { newDueOn } }`,
          )
        ).commitment;
        expect(after).toEqual({
          status: model.status,
          version: model.version,
          dueOn: model.dates.at(-1) ?? null,
          proof: model.status === 'FULFILLED' ? 'Klart' : null,
          waivedReason: model.status === 'WAIVED' ? 'Behövs ej' : null,
          fulfilledOn: model.status === 'FULFILLED' ? expect.any(String) : null,
          renegotiations: model.dates.map((date) => ({ newDueOn: date })),
        });
      }
    }),
    { numRuns: runs },
  );
});
