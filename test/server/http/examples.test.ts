import { globSync, readFileSync } from 'node:fs';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const files = globSync('web/graphiql/examples/*.graphql').sort();

test('there are examples to begin from', () => expect(files.length).toBeGreaterThan(5));

test.each(files)('%s runs as it is saved', async (file) => {
  const query = readFileSync(file, 'utf8');
  const json = globSync(file.replace('.graphql', '.json'))[0];
  const variables = json ? (JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>) : {};
  if ('organization' in variables)
    variables['organization'] = toGlobalId('Organization', world.organizations.operatorA);
  const token = await served.token(world, 'coordinator');
  if (/^subscription/m.test(query)) {
    const response = await served.post('/graphql', { query }, { accept: 'text/event-stream', ...token });
    expect(response.status).toBe(200);
    return response.body!.cancel();
  }
  const { errors, data } = await served.ask(query, variables, token);
  expect(errors).toBeUndefined();
  expect(Object.values(data as object)).not.toContain(null);
});
