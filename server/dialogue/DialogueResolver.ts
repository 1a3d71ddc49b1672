import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { Dialogue } from './Dialogue.js';
import { Interaction } from './Interaction.js';
import { MinutesPoint } from './MinutesPoint.js';
import { Withdrawal } from './Withdrawal.js';
import { addMinutesPoint, AddMinutesPointInput } from './addMinutesPoint.js';
import { addToDialogue, AddToDialogueInput } from './addToDialogue.js';
import { changeDialogue, ChangeDialogueInput } from './changeDialogue.js';
import { changeInteraction, ChangeInteractionInput } from './changeInteraction.js';
import { changeMinutesPoint, ChangeMinutesPointInput } from './changeMinutesPoint.js';
import { finishMinutesPoint, FinishMinutesPointInput } from './finishMinutesPoint.js';
import { openDialogue, OpenDialogueInput } from './openDialogue.js';
import { removeFromDialogue, RemoveFromDialogueInput } from './removeFromDialogue.js';
import { setParticipants, SetParticipantsInput } from './setParticipants.js';
import { withdrawInteraction, WithdrawInteractionInput } from './withdrawInteraction.js';

@Payload('The dialogue, as it stands now.')
export class DialoguePayload {
  @Field(() => Dialogue, { description: 'It.' })
  dialogue!: Dialogue;
}

@Payload('The interaction, as it stands now.')
export class InteractionPayload {
  @Field(() => Interaction, { description: 'It.' })
  interaction!: Interaction;
}

@Payload('The point of the minutes, as it stands now.')
export class MinutesPointPayload {
  @Field(() => MinutesPoint, { description: 'It.' })
  minutesPoint!: MinutesPoint;
}

@Payload('What was taken back.')
export class WithdrawInteractionPayload {
  @Field(() => Withdrawal, { description: 'What it said, and the reason.' })
  withdrawal!: Withdrawal;
}

@Resolver()
export class DialogueResolver {
  @Mutation(() => DialoguePayload, { description: 'Opens a lasting conversation on a matter.' })
  @Allowed(RECORDERS)
  openDialogue(
    @Arg('input', () => OpenDialogueInput) input: OpenDialogueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ dialogue: await openDialogue(em, caller, input) }));
  }

  @Mutation(() => DialoguePayload, { description: 'Changes a dialogue; only what is given changes.' })
  @Allowed(RECORDERS)
  changeDialogue(
    @Arg('input', () => ChangeDialogueInput) input: ChangeDialogueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ dialogue: await changeDialogue(em, caller, input) }));
  }

  @Mutation(() => DialoguePayload, { description: 'Lets organizations join a dialogue.' })
  @Allowed(RECORDERS)
  addToDialogue(
    @Arg('input', () => AddToDialogueInput) input: AddToDialogueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ dialogue: await addToDialogue(em, caller, input) }));
  }

  @Mutation(() => DialoguePayload, { description: 'Lets organizations leave a dialogue.' })
  @Allowed(RECORDERS)
  removeFromDialogue(
    @Arg('input', () => RemoveFromDialogueInput) input: RemoveFromDialogueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ dialogue: await removeFromDialogue(em, caller, input) }));
  }

  @Mutation(() => InteractionPayload, { description: 'Puts right what was written down; only what is given changes.' })
  @Allowed(RECORDERS)
  changeInteraction(
    @Arg('input', () => ChangeInteractionInput) input: ChangeInteractionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ interaction: await changeInteraction(em, caller, input) }));
  }

  @Mutation(() => InteractionPayload, { description: 'Puts right who had a part in an interaction.' })
  @Allowed(RECORDERS)
  setParticipants(
    @Arg('input', () => SetParticipantsInput) input: SetParticipantsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ interaction: await setParticipants(em, caller, input) }));
  }

  @Mutation(() => MinutesPointPayload, { description: 'Adds a point to the minutes of an interaction.' })
  @Allowed(RECORDERS)
  addMinutesPoint(
    @Arg('input', () => AddMinutesPointInput) input: AddMinutesPointInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ minutesPoint: await addMinutesPoint(em, caller, input) }));
  }

  @Mutation(() => MinutesPointPayload, {
    description: 'Puts right a point of the minutes; only what is given changes.',
  })
  @Allowed(RECORDERS)
  changeMinutesPoint(
    @Arg('input', () => ChangeMinutesPointInput) input: ChangeMinutesPointInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ minutesPoint: await changeMinutesPoint(em, caller, input) }));
  }

  @Mutation(() => MinutesPointPayload, { description: 'Says that a point of the minutes is done.' })
  @Allowed(RECORDERS)
  finishMinutesPoint(
    @Arg('input', () => FinishMinutesPointInput) input: FinishMinutesPointInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ minutesPoint: await finishMinutesPoint(em, caller, input) }));
  }

  @Mutation(() => WithdrawInteractionPayload, { description: 'Takes an interaction back, with a reason.' })
  @Allowed(RECORDERS)
  withdrawInteraction(
    @Arg('input', () => WithdrawInteractionInput) input: WithdrawInteractionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ withdrawal: await withdrawInteraction(em, caller, input) }));
  }
}
