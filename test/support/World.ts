import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { Account } from '../../server/access/Account.js';
import { Organization, type OrganizationFacts } from '../../server/organization/Organization.js';
import { OrganizationKind, Sector } from '../../server/organization/OrganizationKind.js';
import { ormOptions } from '../../server/orm.js';
import { Membership, Partnership } from '../../server/partnership/Partnership.js';
import { makeSchema } from '../../server/schema.js';
import { callerOf } from '../../server/access/callerOf.js';
import { type Caller, Role } from '../../server/shared/Caller.js';
import { Context, type Ground, groundOn } from '../../server/shared/Context.js';
import { newId } from '../../server/shared/uuid.js';
import { createDatabase, type TestDatabase } from './cluster.js';

/** The people a test asks as. Two operators compete; Grannlän is another partnership in the same installation. */
export const PEOPLE = {
  coordinator: { role: Role.COORDINATOR, at: 'region' },
  regionOfficer: { role: Role.CASE_OFFICER, at: 'region' },
  regionDecider: { role: Role.DECIDER, at: 'region' },
  boardOfficer: { role: Role.CASE_OFFICER, at: 'countyBoard' },
  boardDecider: { role: Role.DECIDER, at: 'countyBoard' },
  boardMember: { role: Role.BOARD_MEMBER, at: 'region' },
  municipality: { role: Role.PARTNER, at: 'municipality' },
  operatorA: { role: Role.PARTNER, at: 'operatorA' },
  operatorB: { role: Role.PARTNER, at: 'operatorB' },
  village: { role: Role.PARTNER, at: 'village' },
  registrar: { role: Role.REGISTRAR, at: 'region' },
  integrator: { role: Role.INTEGRATOR, at: 'region' },
  administrator: { role: Role.ADMINISTRATOR, at: 'region' },
  neighbour: { role: Role.COORDINATOR, at: 'neighbourRegion' },
} as const;
export type Person = keyof typeof PEOPLE;

const ORGANIZATIONS = {
  region: { name: 'Provregionen', kind: OrganizationKind.REGION, sector: Sector.PUBLIC },
  countyBoard: { name: 'Länsstyrelsen i Provlän', kind: OrganizationKind.COUNTY_BOARD, sector: Sector.PUBLIC },
  municipality: { name: 'Åviks kommun', kind: OrganizationKind.MUNICIPALITY, sector: Sector.PUBLIC },
  operatorA: { name: 'Fjällfiber AB', kind: OrganizationKind.OPERATOR, sector: Sector.PRIVATE },
  operatorB: { name: 'Dalbredband AB', kind: OrganizationKind.OPERATOR, sector: Sector.PRIVATE },
  village: { name: 'Östbyns byalag', kind: OrganizationKind.VILLAGE_ASSOCIATION, sector: Sector.NON_PROFIT },
  authority: { name: 'Provmyndigheten', kind: OrganizationKind.NATIONAL_AUTHORITY, sector: Sector.PUBLIC },
  neighbourRegion: { name: 'Grannregionen', kind: OrganizationKind.REGION, sector: Sector.PUBLIC },
} satisfies Record<string, OrganizationFacts>;
export type OrganizationKey = keyof typeof ORGANIZATIONS;

/** What an operation answers has the shape that its document asks for; a test says what it expects of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = Record<string, any>;

let schema: Promise<GraphQLSchema> | undefined;

/** A small installation on a database of its own: two partnerships, their members and people, and a way to ask as each. */
export class World {
  private constructor(
    readonly database: TestDatabase,
    readonly ground: Ground,
    readonly schema: GraphQLSchema,
    private readonly owner: MikroORM,
    readonly organizations: Record<OrganizationKey, string>,
    readonly callers: Record<Person, Caller>,
    readonly partnership: string,
  ) {}

  static async make(): Promise<World> {
    const database = await createDatabase();
    const owner = await MikroORM.init(ormOptions(database.owner, 2));
    const made = await settle(owner.em.fork());
    const ground = groundOn(await MikroORM.init(ormOptions(database.login, 6)), () => undefined);
    const callers = Object.fromEntries(
      await Promise.all(
        Object.entries(made.accounts).map(async ([person, id]) => [person, await callerOf(ground.orm.em, id)]),
      ),
    ) as Record<Person, Caller>;
    schema ??= makeSchema();
    return new World(database, ground, await schema, owner, made.organizations, callers, made.partnership);
  }

  /** Runs one operation as a person; null asks without signing in. */
  async ask(
    person: Person | Caller | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<ExecutionResult<Answer>> {
    const caller = typeof person === 'string' ? this.callers[person] : person;
    const contextValue = new Context(this.ground, { caller, language: caller?.language ?? 'sv', requestId: newId() });
    return await graphql({ schema: this.schema, source, variableValues, contextValue });
  }

  /** The data of an operation that must go well. */
  async read(person: Person | Caller, source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
    const { data, errors } = await this.ask(person, source, variableValues);
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return data!;
  }

  /** The code of the refusal that an operation must meet. */
  async refusal(
    person: Person | Caller | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<unknown> {
    const { errors } = await this.ask(person, source, variableValues);
    return errors?.[0]?.extensions['code'] ?? errors?.[0]?.message;
  }

  /** Writes past every rule, signed in as the owner of the tables: only to arrange what no mutation can. */
  arrange<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.owner.em.fork().transactional((em) => work(em as EntityManager));
  }

  async close(): Promise<void> {
    await this.ground.reads.close();
    await this.ground.orm.close(true);
    await this.owner.close(true);
    await this.database.drop();
  }
}

async function settle(em: EntityManager) {
  const here = new Partnership('Provpartnerskapet', '98');
  const there = new Partnership('Grannpartnerskapet', '99');
  const founder = { accountId: newId(), writesFor: newId(), partnershipId: here.id } as Caller;
  const made = Object.fromEntries(
    Object.entries(ORGANIZATIONS).map(([key, facts]) => {
      const organization = new Organization(founder, facts);
      organization.recordedByOrganizationId = organization.id;
      return [key, organization];
    }),
  ) as Record<OrganizationKey, Organization>;
  const memberships = (Object.keys(made) as OrganizationKey[])
    .filter((key) => key !== 'authority')
    .map((key) => {
      const isPrincipal = ['region', 'countyBoard', 'neighbourRegion'].includes(key);
      return new Membership(key === 'neighbourRegion' ? there : here, made[key], isPrincipal);
    });
  const accounts = Object.entries(PEOPLE).map(([person, { role, at }]) => {
    const partnership = at === 'neighbourRegion' ? there : here;
    return [
      person,
      new Account(partnership, made[at], { name: `Prov ${person}`, email: `${person}@example.se`, role }),
    ] as const;
  });
  em.persist([here, there, ...Object.values(made), ...memberships, ...accounts.map(([, account]) => account)]);
  await em.flush();
  return {
    partnership: here.id,
    organizations: Object.fromEntries(Object.entries(made).map(([key, { id }]) => [key, id])) as Record<
      OrganizationKey,
      string
    >,
    accounts: Object.fromEntries(accounts.map(([person, { id }]) => [person, id])) as Record<Person, string>,
  };
}
