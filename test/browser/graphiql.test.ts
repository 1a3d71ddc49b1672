import { DemoBrowser } from '../support/Browser.js';

let demo: DemoBrowser;
beforeAll(async () => {
  demo = await DemoBrowser.open();
});
afterAll(() => demo.close());

test('an integrator signs in to GraphiQL with a token, opens an example and runs it', async () => {
  const { token } = demo.person('INTEGRATOR');
  const page = await demo.signIn(demo.person('COORDINATOR'));
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => new URL(request.url()).origin === demo.url || complaints.push(request.url()));
  await page.goto(`${demo.url}/graphiql`);
  await page.getByLabel('API-nyckel').fill(token);
  await page.getByLabel('Exempel').selectOption({ label: 'The operators, and when someone last spoke with each' });
  await page.getByRole('button', { name: /Execute/ }).click();
  const answer = page.locator('.result-window');
  await answer.getByText('"totalCount"').waitFor();
  expect(await answer.innerText()).toMatch(/"organizationNumber"/);
  // The documentation has read the schema.
  await page.getByRole('button', { name: /Documentation Explorer/ }).click();
  await page
    .getByText('query: Query')
    .or(page.getByRole('link', { name: 'Query' }))
    .first()
    .waitFor();
  if (process.env['SHOT']) await page.screenshot({ path: process.env['SHOT'] });
  expect(complaints).toEqual([]);
});
