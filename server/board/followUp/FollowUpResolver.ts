import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { assessPhase, AssessPhaseInput } from './assessPhase.js';
import { draftFollowUp, DraftFollowUpInput } from './draftFollowUp.js';
import { FollowUp, FollowUpSection } from './FollowUp.js';
import { handInFollowUp, HandInFollowUpInput } from './handInFollowUp.js';
import { MunicipalityPhase } from './MunicipalityPhase.js';
import { writeFollowUp, WriteFollowUpInput } from './writeFollowUp.js';

@Payload('The phase that was written down.')
export class MunicipalityPhasePayload {
  @Field(() => MunicipalityPhase, { description: 'It.' })
  phase!: MunicipalityPhase;
}

@Payload('The account of a year, as it stands now.')
export class FollowUpPayload {
  @Field(() => FollowUp, { description: 'It.' })
  followUp!: FollowUp;
}

@Payload('What a follow-up says under one heading now.')
export class FollowUpSectionPayload {
  @Field(() => FollowUpSection, { description: 'It.' })
  section!: FollowUpSection;
}

@Resolver()
export class FollowUpResolver {
  @Mutation(() => MunicipalityPhasePayload, {
    description: 'Writes down the phase of a municipality; the earlier ones stay as its history. For the principals.',
  })
  @Allowed(PRINCIPAL_HANDS)
  assessPhase(
    @Arg('input', () => AssessPhaseInput) input: AssessPhaseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ phase: await assessPhase(em, caller, input) }));
  }

  @Mutation(() => FollowUpPayload, {
    description: 'Drafts the account of a year from the records. For the principals.',
  })
  @Allowed(PRINCIPAL_HANDS)
  draftFollowUp(
    @Arg('input', () => DraftFollowUpInput) input: DraftFollowUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ followUp: await draftFollowUp(em, caller, input) }));
  }

  @Mutation(() => FollowUpSectionPayload, { description: 'Writes under one heading of a follow-up.' })
  @Allowed(PRINCIPAL_HANDS)
  writeFollowUp(
    @Arg('input', () => WriteFollowUpInput) input: WriteFollowUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ section: await writeFollowUp(em, caller, input) }));
  }

  @Mutation(() => FollowUpPayload, {
    description: 'Notes that a follow-up is handed in: it stands from then on, and every member may read it.',
  })
  @Allowed(PRINCIPAL_HANDS)
  handInFollowUp(
    @Arg('input', () => HandInFollowUpInput) input: HandInFollowUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ followUp: await handInFollowUp(em, caller, input) }));
  }
}
