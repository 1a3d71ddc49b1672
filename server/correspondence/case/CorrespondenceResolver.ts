import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { registerCorrespondence, RegisterCorrespondenceInput } from './registerCorrespondence.js';
import { assignCorrespondence, AssignCorrespondenceInput } from './assignCorrespondence.js';
import { moveDeadline, MoveDeadlineInput } from './moveDeadline.js';
import { setDiaryNumber, SetDiaryNumberInput } from './setDiaryNumber.js';
import { closeCorrespondence, CloseCorrespondenceInput } from './closeCorrespondence.js';
import { Correspondence } from './Correspondence.js';
import { DiaryReference } from './DiaryReference.js';

@Payload('The case, as it is now.')
export class CorrespondencePayload {
  @Field(() => Correspondence, { description: 'It.' })
  correspondence!: Correspondence;
}

@Payload('The diary number, as it is now.')
export class DiaryReferencePayload {
  @Field(() => DiaryReference, { description: 'It.' })
  diaryReference!: DiaryReference;
}

@Resolver()
export class CorrespondenceResolver {
  @Mutation(() => CorrespondencePayload, {
    description: 'Registers a case with an authority: diary numbers are asked for and deadlines proposed.',
  })
  @Allowed(PRINCIPAL_HANDS)
  registerCorrespondence(
    @Arg('input', () => RegisterCorrespondenceInput) input: RegisterCorrespondenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({
      correspondence: await registerCorrespondence(em, caller, input),
    }));
  }

  @Mutation(() => CorrespondencePayload, { description: 'Decides who answers a case.' })
  @Allowed(PRINCIPAL_HANDS)
  assignCorrespondence(
    @Arg('input', () => AssignCorrespondenceInput) input: AssignCorrespondenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({
      correspondence: await assignCorrespondence(em, caller, input),
    }));
  }

  @Mutation(() => CorrespondencePayload, { description: 'Sets or moves a day of our own on the way to the answer.' })
  @Allowed(PRINCIPAL_HANDS)
  moveDeadline(
    @Arg('input', () => MoveDeadlineInput) input: MoveDeadlineInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ correspondence: await moveDeadline(em, caller, input) }));
  }

  @Mutation(() => DiaryReferencePayload, {
    description: 'Asks for a diary number of the own principal, or writes it down.',
  })
  @Allowed(PRINCIPAL_HANDS)
  setDiaryNumber(
    @Arg('input', () => SetDiaryNumberInput) input: SetDiaryNumberInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ diaryReference: await setDiaryNumber(em, caller, input) }));
  }

  @Mutation(() => CorrespondencePayload, { description: 'Closes a case.' })
  @Allowed(PRINCIPAL_HANDS)
  closeCorrespondence(
    @Arg('input', () => CloseCorrespondenceInput) input: CloseCorrespondenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({
      correspondence: await closeCorrespondence(em, caller, input),
    }));
  }
}
