import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { find } from '../../shared/find.js';
import { refuseSettled } from './refuseSettled.js';
import { TriageStatus, UnmatchedAddress } from './UnmatchedAddress.js';

@InputType({ description: 'An unknown address that is nobody who matters.' })
export class DismissUnmatchedAddressInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;

  @Field({ defaultValue: false, description: 'Whether the same address goes from all other e-mails, too.' })
  everywhere!: boolean;
}

/** Takes an unknown address off the triage list. */
export async function dismissUnmatchedAddress(
  em: EntityManager,
  input: DismissUnmatchedAddressInput,
): Promise<UnmatchedAddress[]> {
  const asked = await find(em, UnmatchedAddress, input.id, 'input.id');
  refuseSettled(asked);
  const { address } = asked;
  const all = input.everywhere ? await em.find(UnmatchedAddress, { address, status: TriageStatus.OPEN }) : [asked];
  for (const one of all) one.status = TriageStatus.DISMISSED;
  return all;
}
