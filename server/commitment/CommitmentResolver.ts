import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Interaction } from '../dialogue/Interaction.js';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { Commitment } from './Commitment.js';
import { giveCommitment, GiveCommitmentInput } from './giveCommitment.js';
import {
  recordInteractionWithCommitments,
  RecordInteractionWithCommitmentsInput,
} from './recordInteractionWithCommitments.js';

@Payload('The interaction that was written down, and the promises given in it.')
export class RecordInteractionPayload {
  @Field(() => Interaction, { description: 'It.' })
  interaction!: Interaction;

  @Field(() => [Commitment], { description: 'What was promised there, in the order given.' })
  commitments!: Commitment[];
}

@Payload('The commitment, as it stands now.')
export class CommitmentPayload {
  @Field(() => Commitment, { description: 'It.' })
  commitment!: Commitment;
}

@Resolver()
export class CommitmentResolver {
  @Mutation(() => RecordInteractionPayload, {
    description: 'Writes down one moment of speaking, and what was promised there.',
  })
  @Allowed(RECORDERS)
  recordInteraction(
    @Arg('input', () => RecordInteractionWithCommitmentsInput) input: RecordInteractionWithCommitmentsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => recordInteractionWithCommitments(em, caller, input));
  }

  @Mutation(() => CommitmentPayload, { description: 'Writes down a promise from one organization to another.' })
  @Allowed(RECORDERS)
  giveCommitment(
    @Arg('input', () => GiveCommitmentInput) input: GiveCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitment: await giveCommitment(em, caller, input) }));
  }
}
