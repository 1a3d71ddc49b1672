import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType, Int } from 'type-graphql';
import { Account } from '../access/Account.js';
import { ActorCategory } from '../organization/OrganizationKind.js';
import type { Caller } from '../shared/Caller.js';
import { refuseOtherVersion } from '../shared/find.js';
import { badInput, notFound, Refusal } from '../shared/Refusal.js';
import { Cadence } from './Cadence.js';

@InputType({ description: 'How long the partnership may be silent with the actors of one category.' })
export class SetCadenceInput {
  @Field(() => ActorCategory, { description: 'For which actors.' })
  actorCategory!: ActorCategory;

  @Field(() => Int, {
    nullable: true,
    description: 'Counted days between two contacts, 1 to 1,000; null for no cadence.',
  })
  days!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The same for an actor that takes part in an open dialogue; null when that makes no difference.',
  })
  daysInOpenDialogue?: number | null;

  @Field(() => Int, { description: 'The version that you saw.' })
  expectedVersion!: number;
}

/** Sets how long the caller's partnership may be silent with a category of actors. Refuses who works for no principal of it. */
export async function setCadence(em: EntityManager, caller: Caller, input: SetCadenceInput): Promise<Cadence> {
  if (!caller.principalOf.includes(caller.partnershipId)) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Bara samordnaren hos en huvudman sätter takten.',
      en: 'Only the coordinator, working for a principal, sets the cadence.',
    });
  }
  refuseUnlikelyDays('input.days', input.days);
  refuseUnlikelyDays('input.daysInOpenDialogue', input.daysInOpenDialogue);
  const { partnershipId: partnership } = caller;
  const cadence = await em.findOne(Cadence, { partnership, actorCategory: input.actorCategory });
  if (!cadence) throw notFound('input.actorCategory');
  refuseOtherVersion(cadence, input.expectedVersion);
  cadence.days = input.days ?? null;
  cadence.daysInOpenDialogue = input.daysInOpenDialogue ?? null;
  cadence.setBy = em.getReference(Account, caller.accountId, { wrapped: true });
  cadence.setAt = new Date();
  return cadence;
}

function refuseUnlikelyDays(field: string, days: number | null | undefined): void {
  if (days != null && (days < 1 || days > 1000)) {
    throw badInput(field, { sv: 'Ange 1 till 1 000 dagar, eller inget.', en: 'Give 1 to 1,000 days, or none.' });
  }
}
