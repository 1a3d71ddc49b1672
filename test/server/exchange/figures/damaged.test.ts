import fc from 'fast-check';
import { readFigureFile } from '../../../../server/exchange/figures/readFigureFile.js';
import { UnreadableFile } from '../../../../server/exchange/parsing/UnreadableFile.js';
import { type FileWorld, makeFileWorld } from '../handIn.js';
import { JAMTLAND, technique } from './workbooks.js';

let file: FileWorld;
let whole: Buffer;
beforeAll(async () => {
  file = await makeFileWorld();
  whole = await technique(JAMTLAND.slice(0, 2), [2024], () => 0.5);
});
afterAll(() => file.close());

/** A workbook cut off, with bytes changed, taken out or put in, or with another file's bytes in its middle. */
const damage = fc.oneof(
  fc
    .double({ min: 0, max: 0.98, noNaN: true })
    .map((at) => (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * at))),
  fc
    .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 1, max: 255 })), {
      minLength: 200,
      maxLength: 400,
    })
    .map((changes) => (bytes: Buffer) => {
      const changed = Buffer.from(bytes);
      for (const [at, by] of changes) changed[Math.floor(at * bytes.length)]! ^= by;
      return changed;
    }),
  fc
    .tuple(fc.double({ min: 0.05, max: 0.9, noNaN: true }), fc.integer({ min: 1, max: 400 }))
    .map(([at, many]) => (bytes: Buffer) => {
      const from = Math.floor(at * bytes.length);
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + many)]);
    }),
);

test('five hundred damaged workbooks are each told to be unreadable, or hold nothing else than the whole one did', async () => {
  const known = await readFigureFile(whole, 2024, null);
  const values = new Set(known.figures.map(({ row, column, value }) => `${row} ${column} ${value}`));
  let unreadable = 0;
  await fc.assert(
    fc.asyncProperty(damage, async (spoil) => {
      const bytes = spoil(whole);
      try {
        const read = await readFigureFile(bytes, 2024, null);
        expect(read.figures.filter(({ row, column, value }) => !values.has(`${row} ${column} ${value}`))).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
        unreadable += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(unreadable).toBeGreaterThan(450);
});

test('a damaged workbook is refused in a sentence, and nothing is changed', async () => {
  const upload = await file.handIn('coordinator', 'skadad.xlsx', whole.subarray(0, 3000));
  const source = 'mutation ($input: ImportFiguresInput!) { importFigures(input: $input) { edition { id } } }';
  const { errors } = await file.world.ask('coordinator', source, { input: { upload } });
  expect(errors![0]!.message).toContain('arbetsbok');
  const { editions } = await file.world.read('coordinator', '{ editions(first: 1) { nodes { id } } }');
  expect(editions.nodes).toEqual([]);
});
