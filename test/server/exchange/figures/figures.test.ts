import { type FileWorld, makeFileWorld } from '../handIn.js';
import {
  codesAsCsv,
  JAMTLAND,
  mobile,
  mobileByOperator,
  technique,
  techniqueHistory,
  unknownTable,
} from './workbooks.js';

let file: FileWorld;
beforeAll(async () => {
  file = await makeFileWorld();
  const codes = await file.handIn('coordinator', 'koder.csv', codesAsCsv(JAMTLAND));
  await importing({ upload: codes });
});
afterAll(() => file.close());

const PREVIEW = `mutation ($input: PreviewFiguresInput!) { previewFigures(input: $input) {
  layout vintage diaryNumber newCount sameCount placeCount unmatchedNames unknownColumns problemCount jumpCount fingerprint
  indicators { code count years } problems { code row column value } jumps { indicator place year beforeYear before after } sheets { name rows } } }`;
const IMPORT = `mutation ($input: ImportFiguresInput!) { importFigures(input: $input) {
  edition { id vintage itemCount } import { id version createdCount skippedCount } } }`;
const UNDO = 'mutation ($input: UndoImportInput!) { undoImport(input: $input) { import { undoneAt } } }';

const looking = async (input: object) => (await file.world.read('coordinator', PREVIEW, { input })).previewFigures;
const importing = async (input: object) => (await file.world.read('coordinator', IMPORT, { input })).importFigures;

/** Every table that an import of figures writes to, row by row. */
const state = () =>
  file.world.arrange(async (em) =>
    JSON.stringify(
      await em.execute(`select
        (select jsonb_agg(to_jsonb(r) order by r.id) from reading r) as readings,
        (select jsonb_agg(to_jsonb(i) order by i.id) from indicator i) as indicators,
        (select jsonb_agg(to_jsonb(e) order by e.id) from edition e) as editions,
        (select jsonb_agg(to_jsonb(p) order by p.id) from place p) as places,
        (select jsonb_agg(to_jsonb(o) order by o.id) from outline o) as outlines`),
    ),
  );

async function latest(code: string, place: string): Promise<Record<string, number | null>[]> {
  const { indicators } = await file.world.read(
    'village',
    `query ($code: String!, $place: String!) { indicators(first: 1, filter: { code: { eq: $code } }) {
      nodes { years(place: $place) { year total urban rural ruralGap } } } }`,
    { code, place },
  );
  return indicators.nodes[0]?.years ?? [];
}

const share = (_code: string, year: number, area: string) => (year - 2000) / 50 - (area === 'glesbygd' ? 0.2 : 0);

test('the table of techniques: found by its headings, matched by name, the country left out, fractions become percent', async () => {
  const bytes = await technique(JAMTLAND, [2023, 2024], share);
  const upload = await file.handIn('coordinator', 'mtbbk_25-17220_tabellbilaga_teknik_v1.0.xlsx', bytes);
  const preview = await looking({ upload });
  expect(preview).toMatchObject({
    layout: 'TECHNIQUE',
    vintage: '2025-03',
    diaryNumber: '25-17220',
    placeCount: 8,
    unmatchedNames: [],
    unknownColumns: ['Ny kolumn som ingen känner'],
    problemCount: 0,
  });
  const { edition } = await importing({ upload, preview: preview.fingerprint });
  expect(edition.itemCount).toBe(preview.newCount);
  expect(await latest('PTS-FIBER-HUSHALL', '2326')).toEqual([
    { year: 2023, total: 46, urban: 46, rural: 26, ruralGap: 20 },
    { year: 2024, total: 48, urban: 48, rural: 28, ruralGap: 20 },
  ]);
  expect((await latest('PTS-XDSL-HUSHALL', '2326'))[0]).toMatchObject({ total: 25 });
});

test('the same file twice changes nothing, and undoing the first leaves everything as it was', async () => {
  const before = await state();
  const bytes = await technique(JAMTLAND, [2025], share);
  const upload = await file.handIn('coordinator', 'teknik.xlsx', bytes);
  const first = await importing({ upload });
  const after = await state();
  const again = await file.handIn('coordinator', 'teknik-igen.xlsx', bytes);
  expect(await looking({ upload: again })).toMatchObject({ newCount: 0, sameCount: first.edition.itemCount });
  expect(await importing({ upload: again })).toEqual({ edition: null, import: null });
  expect(await state()).toBe(after);
  await file.world.read('coordinator', UNDO, { input: { id: first.import.id, expectedVersion: first.import.version } });
  expect(await state()).toBe(before);
});

test('a later vintage is kept beside the earlier, what is suspicious is flagged, and the same vintage contradicts itself never', async () => {
  const of = (value: number) =>
    technique([['2321', 'Åre']], [2022], (_code, _year, area) => (area === 'total' ? value : null));
  await importing({ upload: await file.handIn('coordinator', 'a.xlsx', await of(0.6)), vintage: '2023-03' });
  const revised = await file.handIn('coordinator', 'b.xlsx', await of(0.35));
  const preview = await looking({ upload: revised, vintage: '2024-03' });
  expect(preview.jumps).toContainEqual({
    indicator: 'PTS-FIBER-HUSHALL',
    place: '2321',
    year: 2022,
    beforeYear: 2022,
    before: 60,
    after: 35,
  });
  const contradicting = await looking({ upload: revised, vintage: '2023-03' });
  expect(contradicting.problems[0]).toMatchObject({ code: 'OTHER_VALUE' });
  expect(await file.world.refusal('coordinator', IMPORT, { input: { upload: revised, vintage: '2023-03' } })).toBe(
    'BAD_USER_INPUT',
  );
  await importing({ upload: revised, vintage: '2024-03' });
  expect(await latest('PTS-FIBER-HUSHALL', '2321')).toContainEqual({
    year: 2022,
    total: 35,
    urban: null,
    rural: null,
    ruralGap: null,
  });
});

test('names that nobody knows are told and left out; values out of range stop the file, or are skipped when asked', async () => {
  const before = await state();
  const bytes = await technique([...JAMTLAND, ['9999', 'Ingenstans']], [2021], (code, _year, area) =>
    code === '2303' && area === 'total' ? 1.7 : 0.5,
  );
  const upload = await file.handIn('coordinator', 'fel.xlsx', bytes);
  const preview = await looking({ upload });
  expect(preview.unmatchedNames).toEqual(['Ingenstans']);
  expect(preview.problems[0]).toMatchObject({
    code: 'OUT_OF_RANGE',
    column: 'Tillgång via fiber eller fiber-lan',
    value: '1.7',
  });
  expect(await file.world.refusal('coordinator', IMPORT, { input: { upload } })).toBe('BAD_USER_INPUT');
  expect(await state()).toBe(before);
  const skipped = await importing({ upload, onProblems: 'SKIP' });
  expect(skipped.import.skippedCount).toBeGreaterThan(preview.problemCount);
});

test('techniques over the years: merged headings, codes without their zeros, households and workplaces apart', async () => {
  const bytes = await techniqueHistory([
    [0, 'Riket', [0.5, 0.4, 0.6, 0.5]],
    [23, 'Jämtlands län', [0.3, 0.2, 0.4, '0,35']],
    [115, 'Vallentuna', [0.7, '-', 0.8, 0.9]],
  ]);
  const upload = await file.handIn('coordinator', 'historik.xlsx', bytes);
  const preview = await looking({ upload });
  expect(preview).toMatchObject({ layout: 'TECHNIQUE_HISTORY', newCount: 11, problemCount: 0, unmatchedNames: [] });
  await importing({ upload });
  expect(await latest('PTS-FIBER-ARBETSSTALLEN', '23')).toMatchObject([
    { year: 2015, total: 20 },
    { year: 2016, total: 35 },
  ]);
  expect(await latest('PTS-FIBER-ARBETSSTALLEN', '0115')).toMatchObject([{ year: 2016, total: 90 }]);
  expect(await latest('PTS-FIBER-HUSHALL', '00')).toMatchObject([
    { year: 2015, total: 50 },
    { year: 2016, total: 60 },
  ]);
});

test('mobile coverage until 2024: text and numbers mixed, each operator apart', async () => {
  const bytes = await mobile([
    ['Riket', '00', ['>99,99%', 0.98]],
    ['Ragunda', 2303, ['97,5 %', '-']],
  ]);
  const upload = await file.handIn('coordinator', 'mobil.xlsx', bytes);
  expect(await looking({ upload })).toMatchObject({ layout: 'MOBILE', newCount: 3, problemCount: 0 });
  await importing({ upload });
  const code = 'PTS-MOBIL-TELENOR-TOTALT-ALLA-OMRADEN-DAR-MAN-NORMALT-BEFINNER-SIG';
  expect(await latest(code, '00')).toMatchObject([
    { year: 2023, total: 99.99 },
    { year: 2024, total: 98 },
  ]);
});

test('mobile coverage from 2025: the year is asked for, the row below the headings is no place', async () => {
  const bytes = await mobileByOperator([
    ['Jämtlands län', '23', [0.91, '-', 1]],
    ['Åre', '2321', ['88,2%', 0.5, 1]],
  ]);
  const upload = await file.handIn('coordinator', 'mobil25.xlsx', bytes);
  const preview = await looking({ upload, year: 2025 });
  expect(preview).toMatchObject({ layout: 'MOBILE_BY_OPERATOR', newCount: 3, unknownColumns: ['Något annat'] });
  expect(preview.indicators.every(({ years }: { years: number[] }) => years.join() === '2025')).toBe(true);
});

test('a table that nobody knows is shown, and read the way somebody says', async () => {
  const upload = await file.handIn('coordinator', 'hastighet.xlsx', await unknownTable());
  const preview = await looking({ upload });
  expect(preview).toMatchObject({ layout: 'UNKNOWN', newCount: 0 });
  expect(preview.sheets[0].rows[1]).toEqual(['Var', 'När', 'Andel']);
  expect(await file.world.refusal('coordinator', IMPORT, { input: { upload } })).toBe('BAD_USER_INPUT');
  const { registerIndicator } = await file.world.read(
    'coordinator',
    'mutation ($input: RegisterIndicatorInput!) { registerIndicator(input: $input) { indicator { id } } }',
    { input: { code: 'EGEN', name: 'Egen', measure: 'ACCESS_100_MBIT', population: 'HOUSEHOLDS', publisher: 'PTS' } },
  );
  const columns = [{ column: 3, indicator: registerIndicator.indicator.id }];
  const mapping = { sheet: 1, headingRow: 2, placeColumn: 1, yearColumn: 2, scale: 'PERCENT', columns };
  expect((await importing({ upload, mapping })).edition.itemCount).toBe(2);
  expect(await latest('EGEN', '2321')).toMatchObject([{ year: 2025, total: 60.5 }]);
});

test('Kolada: percent, the total of the genders, and "0023" is the region', async () => {
  const point = (municipality: string, value: number | null) => ({
    kpi: 'N07900',
    municipality,
    period: 2024,
    values: [
      { gender: 'K', value: 1 },
      { gender: 'T', value, count: 1, status: '' },
    ],
  });
  const json = { count: 3, values: [point('0023', 73.4), point('2380', 92), point('0000', null)] };
  const upload = await file.handIn('coordinator', 'kolada.json', JSON.stringify(json));
  expect(await looking({ upload })).toMatchObject({ layout: 'KOLADA', newCount: 2 });
  await importing({ upload });
  expect(await latest('N07900', '23')).toMatchObject([{ year: 2024, total: 73.4 }]);
});

test('outlines are drawn from; points outside Sweden are refused, and undo takes them away again', async () => {
  const before = await state();
  const ring = [
    [15.1, 63.1],
    [15.9, 63.1],
    [15.9, 63.8],
    [15.1, 63.1],
  ];
  const feature = (kod: string, coordinates: unknown) => ({
    type: 'Feature',
    properties: { kod },
    geometry: { type: 'Polygon', coordinates: [coordinates] },
  });
  const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
  const upload = await file.handIn('coordinator', 'granser.geojson', collection(feature('2303', ring)));
  const { edition, import: receipt } = await importing({ upload });
  expect(edition.itemCount).toBe(1);
  const { outlines } = await file.world.read('village', '{ outlines(first: 5) { nodes { code geometry } } }');
  expect(JSON.parse(outlines.nodes[0].geometry)).toEqual({ type: 'MultiPolygon', coordinates: [[ring]] });
  await file.world.read('coordinator', UNDO, { input: { id: receipt.id, expectedVersion: receipt.version } });
  expect(await state()).toBe(before);
  const elsewhere = ring.map(([x, y]) => [x! * 30000, y! * 100000]);
  const projected = await file.handIn('coordinator', 'sweref.geojson', collection(feature('2303', elsewhere)));
  expect(await file.world.refusal('coordinator', IMPORT, { input: { upload: projected } })).toBe('BAD_USER_INPUT');
});

test('only the principals bring in figures', async () => {
  const upload = await file.handIn('municipality', 'koder.csv', codesAsCsv(JAMTLAND));
  expect(await file.world.refusal('municipality', IMPORT, { input: { upload } })).toBe('FORBIDDEN');
});
