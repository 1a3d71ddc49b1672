import type { Page } from 'playwright-core';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';
import { JAMTLAND, technique } from '../server/exchange/figures/workbooks.js';

let demo: DemoBrowser;
let page: Page;
beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'));
});
afterAll(() => demo.close());

const heading = (name: RegExp | string) => page.getByRole('heading', { name });

async function vintagesOf(place: string): Promise<{ year: number; vintage: string; total: number }[]> {
  const { indicators } = await askDemo(
    demo.url,
    demo.person('COORDINATOR', 'Jämtland'),
    `query ($place: String!) { indicators(first: 1, filter: { code: { eq: "PTS-FIBER-HUSHALL" } }) {
      nodes { years(place: $place) { year vintage total } } } }`,
    { place },
  );
  return indicators.nodes[0].years;
}

test('the new workbook of PTS is recognized, looked at with its suspicious jumps, brought in, seen against the goals, and taken back', async () => {
  const before = await vintagesOf('2326');
  await page.goto(`${demo.url}/indicators`);
  await heading('Indikatorer').waitFor();
  await page.getByRole('link', { name: 'Läs in statistik' }).click();
  await heading('Läs in statistik').waitFor();
  const buffer = await technique(JAMTLAND, [2019, 2020], (code, year, area) => {
    if (code === '2326') return area === 'total' ? 0.3 : 0.2;
    return area === 'glesbygd' ? 0.5 : 0.6 + (year - 2019) / 20;
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Välj fil' }).click();
  await (await chooser).setFiles({ name: 'mtbbk_26-17220_tabellbilaga_teknik_v1.0.xlsx', mimeType: '', buffer });
  await page.getByText('Igenkänd som: PTS: teknik, kommun för kommun.').waitFor();
  await page.getByText('Platser: 8').waitFor();
  await page.getByText('Kolumner som ingen känner (utelämnas): Ny kolumn som ingen känner').waitFor();
  await page.getByText('Berg, PTS-FIBER-HUSHALL: 44 % (2019) → 30 % (2019)').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await page.waitForURL(/\/import\/./);
  const after = await vintagesOf('2326');
  expect(after.filter(({ year }) => year === 2019 || year === 2020)).toEqual([
    { year: 2019, vintage: '2021-03', total: 30 },
    { year: 2020, vintage: '2021-03', total: 30 },
  ]);
  const receipt = page.url();
  await page.goto(`${demo.url}/indicators?indicator=PTS-FIBER-HUSHALL&place=2326`);
  await heading('År för år: Berg').waitFor();
  await page.getByRole('region', { name: 'År för år: Berg' }).getByText('2021-03').first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.goto(receipt);
  await page.getByRole('button', { name: /Ångra/ }).first().click();
  await page.getByRole('button', { name: /Ångra/ }).last().click();
  await page
    .getByText(/Ångrad/)
    .first()
    .waitFor();
  expect(await vintagesOf('2326')).toEqual(before);
});

test('strategies show what is aimed at, where each target stands, and what serves no goal', async () => {
  await page.goto(`${demo.url}/strategy`);
  await heading(/Konnektivitet i hela länet/).waitFor();
  await heading(/M1\. Alla som vill kan få 1 Gbit\/s/).waitFor();
  await page.getByText('RUN/321/2018').first().waitFor();
  await heading(/Dialoger utan mål/).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});
