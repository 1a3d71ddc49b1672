import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { refuseOtherVersion, refuseUnchangeable } from '../../shared/find.js';
import type { Recorded } from '../../shared/Recorded.js';
import { badInput } from '../../shared/Refusal.js';
import { Visibility } from '../../shared/Visibility.js';
import { visibilityRank } from '../../shared/visibilityRank.js';
import { findRecorded } from './findRecorded.js';

@InputType({ description: 'Lets fewer people see a record.' })
export class NarrowVisibilityInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller saw.' })
  expectedVersion!: number;

  @Field(() => Visibility, { description: 'Who may see it from now on: fewer people than before.' })
  visibility!: Visibility;
}

/** Lets fewer people see a record; those who lose sight of it are told that it is withdrawn, and lose its history too. */
export async function narrowVisibility(
  em: EntityManager,
  caller: Caller,
  input: NarrowVisibilityInput,
): Promise<Recorded> {
  const record = await findRecorded(em, input.id);
  refuseUnchangeable(caller, record);
  refuseOtherVersion(record, input.expectedVersion);
  if (visibilityRank(input.visibility) >= visibilityRank(record.visibilityLevel)) {
    throw badInput('input.visibility', {
      sv: 'Det här begränsar inte insynen. Ska fler få se uppgiften, använd widenVisibility.',
      en: 'This does not narrow it. To let more people see it, use widenVisibility.',
    });
  }
  const isForeign = record.recordedByOrganizationId !== caller.writesFor;
  if (isForeign && input.visibility === Visibility.OWN_ORGANIZATION) {
    throw badInput('input.visibility', {
      sv: 'Då skulle bara den organisation som skrev uppgiften se den, och inte du.',
      en: 'Then only the organization that recorded it would see it, and you would not.',
    });
  }
  record.visibilityLevel = input.visibility;
  return record;
}
