import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Caller } from '../../shared/Caller.js';
import type { AreaClass } from '../../strategy/figureKinds.js';
import { SWEDISH_COUNTIES } from '../../strategy/swedishCounties.js';

/** What makes two figures be about the same. */
export interface Key {
  indicator: string;
  place: string;
  areaClass: AreaClass;
  year: number;
}

export const keyOf = ({ indicator, place, areaClass, year }: Key) => `${indicator} ${place} ${areaClass} ${year}`;

/** A name of a place as names are compared: "Bergs kommun" and "berg" are one. */
const named = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const variants = (name: string) => {
  const bare = named(name).replace(/ (kommun|stad)$/, '');
  return bare === named(name) ? [bare] : [named(name), bare, bare.replace(/s$/, '')];
};

/** What the register knows of places and readings, as far as the caller may see, as a file is set against it. */
export class KnownFigures {
  private readonly codes = new Map<string, string>();
  private readonly values = new Map<string, Map<string, number>>();

  static async load(em: EntityManager, caller: Caller, indicators: string[]): Promise<KnownFigures> {
    const known = new KnownFigures();
    const db = em.getKysely();
    for (const [code, name] of Object.entries(SWEDISH_COUNTIES)) known.name(code, name);
    const organizations = await sql<{ code: string; name: string; short: string | null }>`
      select municipality_code as code, name, short_name as short from organization where kind = 'MUNICIPALITY' and municipality_code is not null`.execute(
      db,
    );
    for (const { code, name, short } of organizations.rows)
      [name, short].forEach((one) => one && known.name(code, one));
    const places = await sql<{ code: string; name: string }>`
      select distinct on (p.code) p.code, p.name from place p join edition e on e.id = p.edition_id
      where e.partnership_id = ${caller.partnershipId} order by p.code, e.vintage desc, e.recorded_at desc, e.id desc`.execute(
      db,
    );
    for (const { code, name } of places.rows) known.name(code, name);
    if (indicators.length > 0) await known.read(em, caller, indicators);
    return known;
  }

  private name(code: string, name: string): void {
    for (const one of variants(name)) this.codes.set(one, code);
  }

  private async read(em: EntityManager, caller: Caller, indicators: string[]): Promise<void> {
    const { rows } = await sql<Key & { value: number; vintage: string }>`
      select i.code as indicator, r.place, r.area_class as "areaClass", r.year, r.value, e.vintage
      from indicator i join reading r on r.indicator_id = i.id join edition e on e.id = r.edition_id
      where i.partnership_id = ${caller.partnershipId} and i.code = any(${indicators}) order by e.vintage, e.recorded_at, e.id`.execute(
      em.getKysely(),
    );
    for (const { value, vintage, ...key } of rows) {
      const vintages = this.values.get(keyOf(key)) ?? new Map<string, number>();
      vintages.delete(vintage);
      this.values.set(keyOf(key), vintages.set(vintage, value));
    }
  }

  /** The code of a place by its name; null where nobody knows it. */
  codeOf(name: string): string | null {
    if (named(name) === 'riket') return '00';
    return (
      variants(name)
        .map((one) => this.codes.get(one))
        .find((code) => code !== undefined) ?? null
    );
  }

  /** What a vintage says; undefined where it says nothing. */
  saidIn(key: Key, vintage: string): number | undefined {
    return this.values.get(keyOf(key))?.get(vintage);
  }

  /** What the latest vintage before this one says of the same place in the same year, or in one of the two years before. */
  before(key: Key, vintage: string): { year: number; value: number } | null {
    for (const year of [key.year, key.year - 1, key.year - 2]) {
      const said = [...(this.values.get(keyOf({ ...key, year })) ?? [])].filter(
        ([of]) => of < vintage || year < key.year,
      );
      const last = said.at(-1);
      if (last) return { year, value: last[1] };
    }
    return null;
  }
}
