import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Clause } from '../partnership/declaration/Clause.js';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import type { Context } from '../shared/Context.js';
import { ClauseEvidence } from './ClauseEvidence.js';
import { linkEvidence, LinkEvidenceInput } from './linkEvidence.js';
import { unlinkEvidence, UnlinkEvidenceInput } from './unlinkEvidence.js';

@Payload('What was pointed out as evidence.')
export class ClauseEvidencePayload {
  @Field(() => ClauseEvidence, { description: 'It.' })
  evidence!: ClauseEvidence;
}

@Payload('The clause, with the evidence that it has now.')
export class ClausePayload {
  @Field(() => Clause, { description: 'It.' })
  clause!: Clause;
}

@Resolver()
export class EvidenceResolver {
  @Mutation(() => ClauseEvidencePayload, { description: 'Points out a record as evidence for a clause.' })
  @Allowed(RECORDERS)
  linkEvidence(
    @Arg('input', () => LinkEvidenceInput) input: LinkEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ evidence: await linkEvidence(em, caller, input) }));
  }

  @Mutation(() => ClausePayload, { description: 'Takes back that a record is evidence for a clause.' })
  @Allowed(RECORDERS)
  unlinkEvidence(
    @Arg('input', () => UnlinkEvidenceInput) input: UnlinkEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ clause: await unlinkEvidence(em, caller, input) }));
  }
}
