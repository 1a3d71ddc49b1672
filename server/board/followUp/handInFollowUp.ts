import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findVersion } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { today } from '../../shared/today.js';
import { Visibility } from '../../shared/Visibility.js';
import { FollowUp } from './FollowUp.js';
import { readYearFigures } from './readYearFigures.js';
import { refuseHandedIn } from './writeFollowUp.js';

@InputType({ description: 'A follow-up that is handed in.' })
export class HandInFollowUpInput {
  @Field(() => ID, { description: 'Which follow-up.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Notes that a follow-up is handed in: words and figures stand from then on, and every member may read it. */
export async function handInFollowUp(em: EntityManager, caller: Caller, input: HandInFollowUpInput): Promise<FollowUp> {
  const followUp = await findVersion(em, FollowUp, input.id, input.expectedVersion);
  refuseHandedIn(caller, followUp);
  if (followUp.recordedByOrganizationId !== caller.writesFor) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Den huvudman som skrev uppföljningen lämnar in den.',
      en: 'The principal that wrote the follow-up hands it in.',
    });
  }
  followUp.frozenFigures = await readYearFigures(em, followUp);
  followUp.handedInOn = today();
  followUp.visibilityLevel = Visibility.PARTNERSHIP;
  return followUp;
}
