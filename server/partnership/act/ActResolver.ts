import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, DECIDERS, Payload, PRINCIPAL_HANDS } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { judgeAct, JudgeActInput } from './judgeAct.js';
import { MandateAct } from './MandateAct.js';
import { reportAct, ReportActInput } from './reportAct.js';

@Payload('The act for both principals, as it stands now.')
export class MandateActPayload {
  @Field(() => MandateAct, { description: 'It.' })
  act!: MandateAct;
}

@Resolver()
export class ActResolver {
  @Mutation(() => MandateActPayload, {
    description: 'Writes down something done for both principals. What the mandate does not cover asks for approval.',
  })
  @Allowed(PRINCIPAL_HANDS)
  reportAct(
    @Arg('input', () => ReportActInput) input: ReportActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ act: await reportAct(em, caller, input) }));
  }

  @Mutation(() => MandateActPayload, {
    description: "Says yes or no to an act outside the mandate, for the caller's principal.",
  })
  @Allowed(DECIDERS)
  judgeAct(
    @Arg('input', () => JudgeActInput) input: JudgeActInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ act: await judgeAct(em, caller, input) }));
  }
}
