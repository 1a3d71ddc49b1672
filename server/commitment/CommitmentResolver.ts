import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Responsibility } from '../contact/Responsibility.js';
import { Interaction } from '../dialogue/Interaction.js';
import { MinutesPoint } from '../dialogue/MinutesPoint.js';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { changeCommitment, ChangeCommitmentInput } from './changeCommitment.js';
import { Commitment } from './Commitment.js';
import { startCommitment, StartCommitmentInput } from './startCommitment.js';
import { renegotiateCommitment, RenegotiateCommitmentInput } from './renegotiateCommitment.js';
import { fulfilCommitment, FulfilCommitmentInput } from './fulfilCommitment.js';
import { waiveCommitment, WaiveCommitmentInput } from './waiveCommitment.js';
import { reopenCommitment, ReopenCommitmentInput } from './reopenCommitment.js';
import { giveCommitment, GiveCommitmentInput } from './giveCommitment.js';
import { handOverAssignments, HandOverAssignmentsInput } from './handOverAssignments.js';
import { promiseMinutesPoints, PromiseMinutesPointsInput } from './promiseMinutesPoints.js';
import { markContactLeft, MarkContactLeftInput } from './markContactLeft.js';
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

@Payload('What points of minutes became.')
export class PromiseMinutesPointsPayload {
  @Field(() => [Commitment], { description: 'The commitments, in the order of the points.' })
  commitments!: Commitment[];
}

@Payload('A person who is relieved, and what went to the successor.')
export class HandedOverPayload {
  @Field(() => Contact, { description: 'Who is relieved. `openAssignments` tells what is left.' })
  contact!: Contact;

  @Field(() => [Commitment], { description: 'Commitments that the successor answers for now.' })
  commitments!: Commitment[];

  @Field(() => [MinutesPoint], { description: 'Points of minutes that the successor follows up now.' })
  minutesPoints!: MinutesPoint[];

  @Field(() => [Responsibility], { description: 'What the successor is responsible for now.' })
  responsibilities!: Responsibility[];
}

@Resolver()
export class CommitmentResolver {
  @Mutation(() => PromiseMinutesPointsPayload, {
    description: "Makes commitments of points of a meeting's minutes, each promised by who follows it up.",
  })
  @Allowed(RECORDERS)
  promiseMinutesPoints(
    @Arg('input', () => PromiseMinutesPointsInput) input: PromiseMinutesPointsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitments: await promiseMinutesPoints(em, caller, input) }));
  }

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

  @Mutation(() => HandedOverPayload, {
    description: 'Says that a person has left, and hands over all that points at the person.',
  })
  @Allowed(RECORDERS)
  markContactLeft(
    @Arg('input', () => MarkContactLeftInput) input: MarkContactLeftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => markContactLeft(em, caller, input));
  }

  @Mutation(() => HandedOverPayload, { description: 'Hands over all that points at a person.' })
  @Allowed(RECORDERS)
  handOverAssignments(
    @Arg('input', () => HandOverAssignmentsInput) input: HandOverAssignmentsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => handOverAssignments(em, caller, input));
  }

  @Mutation(() => CommitmentPayload, { description: 'Says that work on a commitment has begun.' })
  @Allowed(RECORDERS)
  startCommitment(
    @Arg('input', () => StartCommitmentInput) input: StartCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitment: await startCommitment(em, caller, input) }));
  }

  @Mutation(() => CommitmentPayload, { description: 'Sets a new due date that was agreed; the old one is kept.' })
  @Allowed(RECORDERS)
  renegotiateCommitment(
    @Arg('input', () => RenegotiateCommitmentInput) input: RenegotiateCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitment: await renegotiateCommitment(em, caller, input) }));
  }

  @Mutation(() => CommitmentPayload, { description: 'Says that a commitment was kept, with proof.' })
  @Allowed(RECORDERS)
  fulfilCommitment(
    @Arg('input', () => FulfilCommitmentInput) input: FulfilCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitment: await fulfilCommitment(em, caller, input) }));
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Lets go of a commitment: for those it was given to, and the principals.',
  })
  @Allowed(RECORDERS)
  waiveCommitment(
    @Arg('input', () => WaiveCommitmentInput) input: WaiveCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitment: await waiveCommitment(em, caller, input) }));
  }

  @Mutation(() => CommitmentPayload, { description: 'Opens a commitment again that was kept or written off.' })
  @Allowed(RECORDERS)
  reopenCommitment(
    @Arg('input', () => ReopenCommitmentInput) input: ReopenCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitment: await reopenCommitment(em, caller, input) }));
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Puts right how a commitment was written down; only what is given changes.',
  })
  @Allowed(RECORDERS)
  changeCommitment(
    @Arg('input', () => ChangeCommitmentInput) input: ChangeCommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ commitment: await changeCommitment(em, caller, input) }));
  }
}
