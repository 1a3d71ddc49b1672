import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { refuseOtherVersion } from '../../shared/find.js';
import type { Recorded } from '../../shared/Recorded.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { Visibility } from '../../shared/Visibility.js';
import { visibilityRank } from '../../shared/visibilityRank.js';
import { findRecorded } from './findRecorded.js';
import { findMissingConsents } from './findMissingConsents.js';

@InputType({ description: 'Lets more people see a record.' })
export class WidenVisibilityInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller saw.' })
  expectedVersion!: number;

  @Field(() => Visibility, { description: 'Who may see it from now on: more people than before.' })
  visibility!: Visibility;
}

/**
 * Lets more people see a record: an act of its own, of who recorded it. Beyond the parties it needs the consent of every
 * market actor that it comes from. What was logged of it before is not opened.
 */
export async function widenVisibility(
  em: EntityManager,
  caller: Caller,
  input: WidenVisibilityInput,
): Promise<Recorded> {
  const record = await findRecorded(em, input.id);
  refuseOthersRecord(caller, record);
  refuseOtherVersion(record, input.expectedVersion);
  if (visibilityRank(input.visibility) <= visibilityRank(record.visibilityLevel)) {
    throw badInput('input.visibility', {
      sv: 'Det här ger inte fler insyn. Välj i stället att begränsa insynen.',
      en: 'This lets nobody more see it. To let fewer see it, narrow it instead.',
    });
  }
  const missing = await findMissingConsents(em, record, input.visibility);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Refusal('INCONSISTENT', {
      sv: `Uppgiften kommer från ${names}, som inte har samtyckt till att fler ser den som den nu står. Fråga först om samtycke.`,
      en: `The record comes from ${names}, who has not consented to more people seeing it as it stands now. Ask for consent first.`,
    });
  }
  record.visibilityLevel = input.visibility;
  return record;
}

/** Only who recorded it opens a record to more people. */
export function refuseOthersRecord(caller: Caller, record: Recorded): void {
  if (record.recordedByOrganizationId === caller.writesFor) return;
  throw new Refusal('FORBIDDEN', {
    sv: 'Bara den organisation som skrev uppgiften får ge fler insyn i den.',
    en: 'Only the organization that recorded it may let more people see it.',
  });
}
