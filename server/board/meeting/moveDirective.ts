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
    description:
      'What was done, with DONE, and with CARRIED_OUT where it was not said before; why it is given back, with RETURNED. 1 to 4,000 characters.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'With CARRIED_OUT: the meeting at which the board confirmed it.' })
  confirmedAt?: string | null;
}

const NEXT: Record<DirectiveStatus, DirectiveStatus[]> = {
  RECEIVED: [DirectiveStatus.CONFIRMED, DirectiveStatus.RETURNED],
  CONFIRMED: [DirectiveStatus.IN_PROGRESS, DirectiveStatus.DONE, DirectiveStatus.CARRIED_OUT, DirectiveStatus.RETURNED],
  IN_PROGRESS: [DirectiveStatus.DONE, DirectiveStatus.CARRIED_OUT, DirectiveStatus.RETURNED],
  // The board may find that it is not done: work goes on.
  DONE: [DirectiveStatus.CARRIED_OUT, DirectiveStatus.IN_PROGRESS, DirectiveStatus.RETURNED],
  CARRIED_OUT: [],
  RETURNED: [],
};

/**
 * Moves a directive on. The coordinator says what was done; carried out it is when the board has said so at a meeting;
 * returned it is with a reason.
 */
export async function moveDirective(em: EntityManager, caller: Caller, input: MoveDirectiveInput): Promise<Directive> {
  refuseOthersThanPrincipals(caller);
  const directive = await findVersion(em, Directive, input.id, input.expectedVersion);
  if (!NEXT[directive.status].includes(input.status)) {
    throw badInput('input.status', {
      sv: 'Det steget följer inte på där uppdraget står.',
      en: 'That step does not follow on where the directive stands.',
    });
  }
  const told = () => textWithin('input.text', input.text ?? '', 4000);
  if (input.status === DirectiveStatus.DONE) directive.doneHow = told();
  if (input.status === DirectiveStatus.CARRIED_OUT) {
    const meeting = await confirmingMeeting(em, input);
    if (input.text?.trim() || directive.doneHow === null) directive.doneHow = told();
    directive.confirmedAt = ref(meeting);
    directive.settledOn = meeting.heldOn;
  }
  if (input.status === DirectiveStatus.RETURNED) {
    directive.returnedWhy = told();
    directive.settledOn = today();
  }
  directive.status = input.status;
  return directive;
}

async function confirmingMeeting(em: EntityManager, input: MoveDirectiveInput): Promise<BoardMeeting> {
  const meeting = await findOptional(em, BoardMeeting, input.confirmedAt, 'input.confirmedAt');
  if (meeting) return meeting;
  throw badInput('input.confirmedAt', {
    sv: 'Styrelsen avgör vid ett möte om uppdraget är utfört. Ange vilket.',
    en: 'The board says at a meeting that a directive is carried out. Give which.',
  });
}
