import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload } from '../../shared/Allowed.js';
import { Role } from '../../shared/Caller.js';
import type { Context } from '../../shared/Context.js';
import { assessClause, AssessClauseInput } from './assessClause.js';
import { ClauseAssessment } from './ClauseAssessment.js';
import { Declaration } from './Declaration.js';
import { draftDeclaration, DraftDeclarationInput } from './draftDeclaration.js';
import { signDeclaration, SignDeclarationInput } from './signDeclaration.js';

@Payload('The edition of the declaration, as it stands now.')
export class DeclarationPayload {
  @Field(() => Declaration, { description: 'It.' })
  declaration!: Declaration;
}

@Payload('What was judged of a clause.')
export class ClauseAssessmentPayload {
  @Field(() => ClauseAssessment, { description: 'It.' })
  assessment!: ClauseAssessment;
}

const OF_PRINCIPALS = [Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER];

@Resolver()
export class DeclarationResolver {
  @Mutation(() => DeclarationPayload, {
    description: 'Drafts the next edition of the declaration. For the principals.',
  })
  @Allowed(OF_PRINCIPALS)
  draftDeclaration(
    @Arg('input', () => DraftDeclarationInput) input: DraftDeclarationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ declaration: await draftDeclaration(em, caller, input) }));
  }

  @Mutation(() => DeclarationPayload, {
    description: "Signs an edition for the caller's principal. It is in force when both have signed.",
  })
  @Allowed([Role.DECIDER])
  signDeclaration(
    @Arg('input', () => SignDeclarationInput) input: SignDeclarationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ declaration: await signDeclaration(em, caller, input) }));
  }

  @Mutation(() => ClauseAssessmentPayload, {
    description: "Judges how far a clause is carried out, for the caller's principal.",
  })
  @Allowed(OF_PRINCIPALS)
  assessClause(
    @Arg('input', () => AssessClauseInput) input: AssessClauseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ assessment: await assessClause(em, caller, input) }));
  }
}
