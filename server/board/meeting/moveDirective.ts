import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { findOptional, findVersion } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { BoardMeeting } from './BoardMeeting.js';
import { Directive, DirectiveStatus } from './Directive.js';

@InputType({ description: 'A step with a directive.' })
export class MoveDirectiveInput {
  @Field(() => ID, { description: 'Which directive.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => DirectiveStatus, { description: 'Where it stands from now on.' })
  status!: DirectiveStatus;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, with CARRIED_OUT; why it is given back, with RETURNED. 1 to 4,000 characters.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'With CARRIED_OUT: the meeting at which the board confirmed it.' })
  confirmedAt?: string | null;
}

const NEXT: Record<DirectiveStatus, DirectiveStatus[]> = {
  RECEIVED: [DirectiveStatus.CONFIRMED, DirectiveStatus.RETURNED],
  CONFIRMED: [DirectiveStatus.IN_PROGRESS, DirectiveStatus.CARRIED_OUT, DirectiveStatus.RETURNED],
  IN_PROGRESS: [DirectiveStatus.CARRIED_OUT, DirectiveStatus.RETURNED],
  CARRIED_OUT: [],
  RETURNED: [],
};

/** Moves a directive on. Carried out it is when the board has said so at a meeting; returned it is with a reason. */
export async function moveDirective(em: EntityManager, caller: Caller, input: MoveDirectiveInput): Promise<Directive> {
  refuseOthersThanPrincipals(caller);
  const directive = await findVersion(em, Directive, input.id, input.expectedVersion);
  if (!NEXT[directive.status].includes(input.status)) {
    throw badInput('input.status', {
      sv: 'Det steget följer inte på där uppdraget står.',
      en: 'That step does not follow on where the directive stands.',
    });
  }
  const meeting = await findOptional(em, BoardMeeting, input.confirmedAt, 'input.confirmedAt');
  if (input.status === DirectiveStatus.CARRIED_OUT) {
    if (!meeting) {
      throw badInput('input.confirmedAt', {
        sv: 'Styrelsen avgör vid ett möte om uppdraget är utfört. Ange vilket.',
        en: 'The board says at a meeting that a directive is carried out. Give which.',
      });
    }
    directive.doneHow = textWithin('input.text', input.text ?? '', 4000);
    directive.confirmedAt = ref(meeting);
    directive.settledOn = meeting.heldOn;
  }
  if (input.status === DirectiveStatus.RETURNED) {
    directive.returnedWhy = textWithin('input.text', input.text ?? '', 4000);
    directive.settledOn = today();
  }
  directive.status = input.status;
  return directive;
}
