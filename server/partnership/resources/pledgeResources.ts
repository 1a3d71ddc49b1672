import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, InputType, Int } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { Pledge } from './Pledge.js';
import { ResourceKind } from './ResourceKind.js';

@InputType({ description: "What the caller's organization has decided to put in, in one year." })
export class PledgeResourcesInput {
  @Field(() => ResourceKind, { description: 'What.' })
  kind!: ResourceKind;

  @Field(() => Int, { description: 'For which year, 2000 to 2100.' })
  year!: number;

  @Field(() => Float, { description: 'How much, more than 0: kronor, full-time posts, or kronor that it is worth.' })
  amount!: number;

  @Field(() => String, { description: 'The decision: who decided, when, and its number, 1 to 300 characters.' })
  decision!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  note?: string | null;
}

/** Writes down what the caller's own organization has decided to put in. */
export async function pledgeResources(em: EntityManager, caller: Caller, input: PledgeResourcesInput): Promise<Pledge> {
  refuseUnlikely(input);
  const organization = await em.findOneOrFail(Organization, caller.writesFor!);
  const { kind, year, amount } = input;
  const decision = textWithin('input.decision', input.decision, 300);
  const pledge = new Pledge(caller, organization, { kind, year, amount, decision, note: input.note?.trim() || null });
  em.persist(pledge);
  return pledge;
}

/** An amount is more than nothing, and a year is of our time. */
export function refuseUnlikely({ year, amount }: { year: number; amount: number }): void {
  if (!(amount > 0 && amount < 1e12)) {
    throw badInput('input.amount', { sv: 'Ange ett belopp större än noll.', en: 'Give an amount above zero.' });
  }
  if (year < 2000 || year > 2100) {
    throw badInput('input.year', { sv: 'Ange ett år mellan 2000 och 2100.', en: 'Give a year from 2000 to 2100.' });
  }
}
