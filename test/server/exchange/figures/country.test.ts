import { type FileWorld, makeFileWorld } from '../handIn.js';
import { codesAsCsv, technique } from './workbooks.js';

let file: FileWorld;
beforeAll(async () => {
  file = await makeFileWorld();
});
afterAll(() => file.close());

const MUNICIPALITIES = Array.from({ length: 290 }, (_, at): [string, string] => [String(1000 + at), `Kommunen ${at}`]);
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const IMPORT = `mutation ($input: ImportFiguresInput!) { importFigures(input: $input) { edition { itemCount } } }`;

test('a workbook of the whole country over eight years comes in whole', async () => {
  const importing = async (upload: string) =>
    (await file.world.read('coordinator', IMPORT, { input: { upload } })).importFigures.edition;
  expect(await importing(await file.handIn('coordinator', 'koder.csv', codesAsCsv(MUNICIPALITIES)))).toEqual({
    itemCount: 290,
  });
  const workbook = await technique(MUNICIPALITIES, YEARS, (_code, year, area) =>
    area === 'glesbygd' ? 0.4 : (year - 2000) / 40,
  );
  const { itemCount } = await importing(await file.handIn('coordinator', 'riket.xlsx', workbook));
  // Households, xDSL, fibre and fibre close by, everywhere, in built-up areas and outside them.
  expect(itemCount).toBe(290 * YEARS.length * 3 * 4);
}, 120_000);
