import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { answerRejoinder, AnswerRejoinderInput } from './answerRejoinder.js';
import { makeRejoinder, MakeRejoinderInput } from './makeRejoinder.js';
import { Rejoinder } from './Rejoinder.js';

@Payload('The rejoinder, as it stands now.')
export class RejoinderPayload {
  @Field(() => Rejoinder, { description: 'It.' })
  rejoinder!: Rejoinder;
}

@Resolver()
export class RejoinderResolver {
  @Mutation(() => RejoinderPayload, { description: 'Comments on what others recorded, or asks that it be put right.' })
  @Allowed(RECORDERS)
  makeRejoinder(
    @Arg('input', () => MakeRejoinderInput) input: MakeRejoinderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ rejoinder: await makeRejoinder(em, caller, input) }));
  }

  @Mutation(() => RejoinderPayload, { description: 'Answers a rejoinder, for those who recorded what it is about.' })
  @Allowed(RECORDERS)
  answerRejoinder(
    @Arg('input', () => AnswerRejoinderInput) input: AnswerRejoinderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ rejoinder: await answerRejoinder(em, caller, input) }));
  }
}
