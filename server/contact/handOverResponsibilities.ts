import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import type { Caller } from '../shared/Caller.js';
import { mayChange } from '../shared/find.js';
import type { Contact } from './Contact.js';
import { Responsibility } from './Responsibility.js';
import type { Successor } from './Successor.js';

/**
 * Gives what a person is responsible for to a successor, from the day after `lastDay`; the old responsibility ends and is
 * kept. Leaves out what the caller may not change.
 */
export async function handOverResponsibilities(
  em: EntityManager,
  caller: Caller,
  from: Contact,
  successor: Successor,
  lastDay: string,
): Promise<Responsibility[]> {
  const held = await em.find(Responsibility, { contact: from }, { populate: ['organization'] });
  const given: Responsibility[] = [];
  for (const old of held.filter(({ until }) => until === null || until > lastDay)) {
    const organization = old.organization.unwrap();
    if (caller.writesFor !== organization.id && !mayChange(caller, organization)) continue;
    await successor.refuseStrangerTo(old.organization);
    if (old.from !== null && old.from > lastDay) {
      old.contact = ref(successor.contact);
      given.push(old);
      continue;
    }
    old.until = lastDay;
    given.push(new Responsibility(organization, successor.contact, old.area, { from: dayAfter(lastDay) }));
  }
  em.persist(given);
  return given;
}

/** The next day, both as `2026-11-23`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
