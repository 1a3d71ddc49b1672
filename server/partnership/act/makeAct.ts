import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findOptional } from '../../shared/find.js';
import type { Recorded } from '../../shared/Recorded.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { Visibility } from '../../shared/Visibility.js';
import { MandateItem, MandateVerb } from '../mandate/MandateItem.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { MandateAct } from './MandateAct.js';

@InputType({ description: 'By what right something is done for both principals.' })
export class ByMandateInput {
  @Field(() => MandateVerb, { description: 'What kind of act it is.' })
  verb!: MandateVerb;

  @Field(() => ID, {
    nullable: true,
    description: 'The item of the mandate that it leans on. Left out: none, and the act asks for approval.',
  })
  item?: string | null;

  @Field(() => Float, { nullable: true, description: 'For how much, in kronor; always said of SPEND.' })
  amountSek?: number | null;
}

/** What was done, in what record, and when. */
export interface Deed {
  record: Recorded | null;
  text: string | null;
  actedOn: string;
  /** the input field that `by` stands in */
  field: string;
}

/**
 * Makes an act for both principals. It may lean on an item that does not cover it: then it is flagged and asks for
 * approval. Refuses an act in a record that one of the principals keeps from the other.
 */
export async function makeAct(
  em: EntityManager,
  caller: Caller,
  by: ByMandateInput,
  { record, text, actedOn, field }: Deed,
): Promise<MandateAct> {
  refuseOthersThanPrincipals(caller);
  const item = await findOptional(em, MandateItem, by.item, `${field}.item`);
  const amountSek = by.amountSek ?? null;
  if (by.verb === MandateVerb.SPEND && amountSek === null) {
    throw badInput(`${field}.amountSek`, { sv: 'Ange beloppet.', en: 'Give the amount.' });
  }
  if (amountSek !== null && !(amountSek > 0 && amountSek < 1e12)) {
    throw badInput(`${field}.amountSek`, {
      sv: 'Beloppet ska vara större än noll.',
      en: 'The amount must be above zero.',
    });
  }
  if (record?.visibilityLevel === Visibility.OWN_ORGANIZATION) {
    throw new Refusal('INCONSISTENT', {
      sv: 'Det som görs åt båda huvudmännen kan inte hållas för den ena. Öppna uppgiften för huvudmännen.',
      en: 'What is done for both principals can not be kept for one. Let both principals see the record.',
    });
  }
  const act = new MandateAct(caller, { verb: by.verb, text, amountSek, actedOn }, item, record);
  em.persist(act);
  return act;
}
