import { Account } from '../../../server/access/Account.js';
import { callerOf } from '../../../server/access/callerOf.js';
import { Organization } from '../../../server/organization/Organization.js';
import { Partnership } from '../../../server/partnership/Partnership.js';
import { Role } from '../../../server/shared/Caller.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { type OrganizationKey, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }`;

/** An administrator of Grannpartnerskapet, who is nothing to Provpartnerskapet. */
async function foreignAdministrator() {
  const id = await world.arrange(async (em) => {
    const there = await em.findOneOrFail(Partnership, world.callers.neighbour.partnershipId);
    const at = await em.findOneOrFail(Organization, world.organizations.neighbourRegion);
    const account = new Account(there, at, {
      name: 'Grannens administratör',
      email: 'granne.admin@example.se',
      role: Role.ADMINISTRATOR,
    });
    em.persist(account);
    await em.flush();
    return account.id;
  });
  return callerOf(world.ground.orm.em, id);
}

const input = (organization: OrganizationKey, role: Role) => ({
  name: 'Insmugglad',
  email: `${organization}.${role.toLowerCase()}@example.se`,
  role,
  organization: toGlobalId('Organization', world.organizations[organization]),
});

test("a neighbour's administrator cannot make somebody who reads as a principal or a member of this partnership", async () => {
  const administrator = await foreignAdministrator();
  for (const [organization, role] of [
    ['region', Role.COORDINATOR],
    ['operatorA', Role.PARTNER],
    ['authority', Role.PARTNER],
  ] as const) {
    expect(await world.refusal(administrator, create, { input: input(organization, role) })).toBe('BAD_USER_INPUT');
  }
  expect(
    await world.refusal(administrator, create, { input: input('neighbourRegion', Role.COORDINATOR) }),
  ).toBeUndefined();
});

test('whoever works for an organization of two partnerships has the rights of a principal in the own one only', async () => {
  const { principalOf } = await world
    .arrange(async (em) => {
      const here = await em.findOneOrFail(Partnership, world.partnership);
      const foreign = await em.findOneOrFail(Organization, world.organizations.neighbourRegion);
      const account = new Account(here, foreign, {
        name: 'Utlånad',
        email: 'utlanad@example.se',
        role: Role.COORDINATOR,
      });
      em.persist(account);
      await em.flush();
      return account.id;
    })
    .then((id) => callerOf(world.ground.orm.em, id));
  expect(principalOf).toEqual([]);
});
