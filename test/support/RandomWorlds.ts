import fc from 'fast-check';
import pg from 'pg';
import { type Caller, sessionOf } from '../../server/shared/Caller.js';
import { newId } from '../../server/shared/uuid.js';
import { mayChange, maySee, type ModelMembership, type ModelPerson, type ModelRecord } from './referenceModel.js';
import { type OrganizationKey, PEOPLE, type Person, World } from './World.js';

interface DrawnPart {
  organization: number;
  role: 'ATTENDEE' | 'MENTIONED' | 'RECIPIENT';
}

/** An interaction as chance draws it; numbers stand for organizations, partnerships and people. */
export interface Drawn {
  visibility: ModelRecord['visibility'];
  partnership: number;
  recorder: number;
  readers: number[] | null;
  parts: DrawnPart[];
}

/** Who asks: one of the people, or nobody who has signed in. */
export type Asker = Person | 'nobody';
const ASKERS: Asker[] = [...(Object.keys(PEOPLE) as Person[]), 'nobody'];

const drawn: fc.Arbitrary<Drawn> = fc.record({
  visibility: fc.constantFrom<ModelRecord['visibility']>(
    'OWN_ORGANIZATION',
    'PRINCIPALS',
    'PARTIES',
    'PARTNERSHIP',
    'PUBLIC',
  ),
  partnership: fc.nat({ max: 1 }),
  recorder: fc.nat({ max: 7 }),
  readers: fc.option(fc.uniqueArray(fc.nat({ max: Object.keys(PEOPLE).length - 1 }), { maxLength: 4 }), { freq: 5 }),
  parts: fc.array(
    fc.record({
      organization: fc.nat({ max: 7 }),
      role: fc.constantFrom<DrawnPart['role']>('ATTENDEE', 'MENTIONED', 'RECIPIENT'),
    }),
    { maxLength: 4 },
  ),
});

/** What a person reads and may change of a world: by the wall, or by the model. Ids, sorted. */
interface Sight {
  seen: string[];
  parts: string[];
  changed: string[];
}

/** A database in which random worlds of interactions are held against the reference model, and then rolled back. */
export class RandomWorlds {
  /** Worlds, each with those who look at it. */
  readonly arbitrary = fc.tuple(
    fc.array(drawn, { minLength: 1, maxLength: 6 }),
    fc.shuffledSubarray(ASKERS, { minLength: 4, maxLength: 7 }),
  );

  private constructor(
    private readonly world: World,
    readonly client: pg.Client,
    private readonly partnerships: string[],
    private readonly memberships: ModelMembership[],
  ) {}

  static async make(): Promise<RandomWorlds> {
    const world = await World.make();
    const client = new pg.Client(world.database.superuser);
    await client.connect();
    const partnerships = [world.partnership, world.callers.neighbour.partnershipId];
    const memberships = (Object.keys(world.organizations) as OrganizationKey[])
      .filter((key) => key !== 'authority')
      .map((key) => ({
        organization: world.organizations[key],
        partnership: key === 'neighbourRegion' ? partnerships[1]! : partnerships[0]!,
        isPrincipal: ['region', 'countyBoard', 'neighbourRegion'].includes(key),
      }));
    return new RandomWorlds(world, client, partnerships, memberships);
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.world.close();
  }

  /** Settles a world, looks at it through the wall and through the model as each asker, and gives both sights. */
  async sights(rows: Drawn[], askers: Asker[]): Promise<{ asker: Asker; wall: Sight; model: Sight }[]> {
    await this.client.query('begin');
    try {
      const records = await this.settle(rows);
      const sights = [];
      for (const asker of askers)
        sights.push({ asker, wall: await this.throughWall(asker), model: this.byModel(asker, records, rows) });
      return sights;
    } finally {
      await this.client.query('rollback');
    }
  }

  private byModel(asker: Asker, records: ModelRecord[], rows: Drawn[]): Sight {
    if (asker === 'nobody') return { seen: [], parts: [], changed: [] };
    const { accountId, role, organizationId, partnershipId } = this.world.callers[asker];
    const person: ModelPerson = { account: accountId, role, organization: organizationId, partnership: partnershipId };
    const visible = records.filter((record) => maySee(person, record, this.memberships));
    const ids = (some: ModelRecord[]) => some.map(({ id }) => id).sort();
    return {
      seen: ids(visible),
      parts: ids(visible.filter((record) => rows[records.indexOf(record)]!.parts.length > 0)),
      changed: ids(records.filter((record) => mayChange(person, record, this.memberships))),
    };
  }

  /** What the database lets somebody read, and change, of the world that stands. */
  private async throughWall(asker: Asker): Promise<Sight> {
    const caller: Caller | null = asker === 'nobody' ? null : this.world.callers[asker];
    const settings = Object.entries(sessionOf(caller).variables!).map(
      ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(String(value))}, true)`,
    );
    await this.client.query(`savepoint before; select ${settings.join(', ')}; set local role samnod_user`);
    const ids = async (query: string) =>
      (await this.client.query<{ id: string }>(query)).rows.map(({ id }) => id).sort();
    const seen = await ids('select id from interaction');
    const parts = await ids('select distinct interaction_id as id from interaction_participant');
    const changed = await ids(`update interaction set topic = 'Ändrat' returning id`);
    await this.client.query('rollback to savepoint before');
    return { seen, parts, changed };
  }

  /** Writes a world's rows as they would stand, and tells the model of them. */
  private async settle(rows: Drawn[]): Promise<ModelRecord[]> {
    const organizations = Object.values(this.world.organizations);
    const accounts = (Object.keys(PEOPLE) as Person[]).map((person) => this.world.callers[person].accountId);
    const records = rows.map((one): ModelRecord => ({
      id: newId(),
      partnership: this.partnerships[one.partnership]!,
      recordedByOrganization: organizations[one.recorder]!,
      visibility: one.visibility,
      secrecyReaders: one.readers?.map((at) => accounts[at]!) ?? null,
      parties: one.parts
        .filter(({ role }) => role !== 'MENTIONED')
        .map(({ organization }) => organizations[organization]!),
    }));
    await this.client.query(
      `insert into interaction (id, recorded_at, recorded_by_id, recorded_by_organization_id, partnership_id, visibility_level,
         secrecy_reader_ids, kind, occurred_at, topic, initiative, awaits_answer)
       select id, now(), $2, "recordedByOrganization", partnership, visibility, "secrecyReaders", 'PHONE', now(), 'Prov', 'OURS', false
       from jsonb_to_recordset($1) as r(id uuid, "recordedByOrganization" uuid, partnership uuid, visibility text, "secrecyReaders" uuid[])`,
      [JSON.stringify(records), accounts[0]],
    );
    const parts = records.flatMap((record, at) =>
      rows[at]!.parts.map(({ organization, role }) => ({
        id: newId(),
        interaction: record.id,
        organization: organizations[organization],
        role,
      })),
    );
    await this.client.query(
      `insert into interaction_participant (id, interaction_id, organization_id, role)
       select id, interaction, organization, role from jsonb_to_recordset($1) as r(id uuid, interaction uuid, organization uuid, role text)`,
      [JSON.stringify(parts)],
    );
    return records;
  }
}
