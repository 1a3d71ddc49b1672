import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import type { Contact } from '../contact/Contact.js';
import type { Successor } from '../contact/Successor.js';
import type { Caller } from '../shared/Caller.js';
import { mayChange } from '../shared/find.js';
import { MinutesPoint } from './MinutesPoint.js';

/** Gives the points of minutes that a person still follows up to a successor. Leaves out what the caller may not change. */
export async function handOverMinutesPoints(
  em: EntityManager,
  caller: Caller,
  from: Contact,
  successor: Successor,
): Promise<MinutesPoint[]> {
  const open = await em.find(MinutesPoint, { ownerContact: from, doneOn: null }, { populate: ['interaction'] });
  const given = open.filter(
    (point) => point.owner?.id === caller.writesFor || mayChange(caller, point.interaction.unwrap()),
  );
  for (const point of given) {
    await successor.refuseStrangerTo(point.owner);
    point.ownerContact = ref(successor.contact);
  }
  return given;
}
