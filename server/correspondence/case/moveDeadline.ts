import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { Day } from '../../shared/scalars.js';
import { Deadline } from './Deadline.js';
import { DeadlineKind } from './CorrespondenceKind.js';
import type { Correspondence } from './Correspondence.js';
import { findOpenCase } from './findCase.js';

@InputType({ description: 'A day of our own on the way to the answer.' })
export class MoveDeadlineInput {
  @Field(() => ID, { description: 'Which case.' })
  correspondence!: string;

  @Field(() => DeadlineKind, { description: 'What is to be done by then.' })
  kind!: DeadlineKind;

  @Field(() => Day, { description: 'By which day; not after the day the answer is due.' })
  dueOn!: string;
}

/** Sets or moves a day of our own. */
export async function moveDeadline(
  em: EntityManager,
  caller: Caller,
  input: MoveDeadlineInput,
): Promise<Correspondence> {
  const moved = await findOpenCase(em, caller, input.correspondence, null, 'input.correspondence');
  if (moved.dueOn && input.dueOn > moved.dueOn) {
    throw badInput('input.dueOn', {
      sv: 'Den egna dagen kan inte komma efter den dag svaret ska vara inne.',
      en: 'A day of our own can not come after the day the answer is due.',
    });
  }
  const known = await em.findOne(Deadline, { correspondence: moved, kind: input.kind });
  const deadline = known ?? new Deadline(moved, input.kind, input.dueOn);
  deadline.dueOn = input.dueOn;
  deadline.isProposed = false;
  em.persist(deadline);
  return moved;
}
