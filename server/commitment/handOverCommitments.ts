import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import type { Contact } from '../contact/Contact.js';
import type { Successor } from '../contact/Successor.js';
import type { Caller } from '../shared/Caller.js';
import { mayChange } from '../shared/find.js';
import { Commitment, OPEN_STATUSES } from './Commitment.js';
import { CommitmentEnd, Handover } from './Handover.js';

/**
 * Lets a successor answer for the open commitments that a person gave or was given; each remembers who did before. Leaves
 * out what the caller may not change.
 */
export async function handOverCommitments(
  em: EntityManager,
  caller: Caller,
  from: Contact,
  successor: Successor,
  handedOverOn: string,
): Promise<Commitment[]> {
  const open = await em.find(Commitment, {
    status: { $in: OPEN_STATUSES },
    $or: [{ giverContact: from }, { receiverContact: from }],
  });
  const given = open.filter((one) => isPartyTo(caller, one) || mayChange(caller, one));
  for (const commitment of given) {
    if (commitment.giverContact?.id === from.id) {
      await successor.refuseStrangerTo(commitment.giver);
      commitment.giverContact = ref(successor.contact);
      em.persist(new Handover(commitment, CommitmentEnd.GIVER, from, successor.contact, handedOverOn));
    }
    if (commitment.receiverContact?.id === from.id) {
      await successor.refuseStrangerTo(commitment.receiver);
      commitment.receiverContact = ref(successor.contact);
      em.persist(new Handover(commitment, CommitmentEnd.RECEIVER, from, successor.contact, handedOverOn));
    }
  }
  return given;
}

/** Whether the caller works for the giver or the receiver. */
export function isPartyTo(caller: Caller, commitment: Commitment): boolean {
  return caller.writesFor !== null && [commitment.giver.id, commitment.receiver.id].includes(caller.writesFor);
}
