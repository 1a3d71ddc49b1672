import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Field, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS, SIGNED_IN } from '../../shared/Allowed.js';
import type { Context } from '../../shared/Context.js';
import { draftLetter, DraftLetterInput } from '../letter/draftLetter.js';
import { editLetter, EditLetterInput } from '../letter/editLetter.js';
import { requestLetterApproval } from '../letter/requestLetterApproval.js';
import { approveLetter, ApproveLetterInput } from '../letter/approveLetter.js';
import { sendLetter } from './sendLetter.js';
import { receiveLetter, ReceiveLetterInput } from '../letter/receiveLetter.js';
import { informOtherPrincipal } from '../letter/informOtherPrincipal.js';
import { answerFinding, AnswerFindingInput } from './answerFinding.js';
import { LetterStepInput } from '../letter/LetterStepInput.js';
import { Letter } from '../letter/Letter.js';
import { LetterApproval } from '../letter/LetterApproval.js';
import { Finding } from './Finding.js';
import { CheckedText } from './CheckedText.js';
import { checkAgreement } from './checkAgreement.js';
import { checkLetter } from './checkLetter.js';

@Payload('The letter, as it is now.')
export class LetterPayload {
  @Field(() => Letter, { description: 'It.' })
  letter!: Letter;
}

@Payload('What a principal said of a letter.')
export class LetterApprovalPayload {
  @Field(() => LetterApproval, { description: 'It.' })
  approval!: LetterApproval;
}

@Payload('The finding, as it is now.')
export class FindingPayload {
  @Field(() => Finding, { description: 'It.' })
  finding!: Finding;
}

@Resolver()
export class LetterResolver {
  @Query(() => CheckedText, {
    description:
      'Sets any text against joint positions, their facts, sent letters and open drafts, as far as the caller may see them. Keeps nothing.',
  })
  @Extensions({ allowed: SIGNED_IN })
  checkAgreement(
    @Arg('text', () => String, { description: 'The text, 1 to 100,000 characters.' }) text: string,
    @Arg('authority', () => ID, { nullable: true, description: 'The authority it is meant for.' })
    authority: string | null,
    @Arg('letter', () => ID, { nullable: true, description: 'The letter of the register that it is to become.' })
    letter: string | null,
    @Ctx() context: Context,
  ): Promise<CheckedText> {
    return context.read((em) => checkAgreement(em, context.caller, { text, authority, letter }));
  }

  @Mutation(() => LetterPayload, {
    description: 'Begins a letter to the authority of a case, and checks it for agreement.',
  })
  @Allowed(PRINCIPAL_HANDS)
  draftLetter(
    @Arg('input', () => DraftLetterInput) input: DraftLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => {
      const letter = await draftLetter(em, caller, input);
      await checkLetter(em, letter);
      return { letter };
    });
  }

  @Mutation(() => LetterPayload, {
    description: 'Writes a letter anew, and checks it. Approvals of other words hold no more.',
  })
  @Allowed(PRINCIPAL_HANDS)
  editLetter(
    @Arg('input', () => EditLetterInput) input: EditLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => {
      const letter = await editLetter(em, caller, input);
      await checkLetter(em, letter);
      return { letter };
    });
  }

  @Mutation(() => LetterPayload, { description: 'Asks those who decide to approve a letter as it stands.' })
  @Allowed(PRINCIPAL_HANDS)
  requestLetterApproval(
    @Arg('input', () => LetterStepInput) input: LetterStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => {
      const letter = await requestLetterApproval(em, caller, input);
      await checkLetter(em, letter);
      return { letter };
    });
  }

  @Mutation(() => LetterApprovalPayload, {
    description: 'Says yes or no to the very words of a letter, for the principal of the caller.',
  })
  @Allowed(PRINCIPAL_HANDS)
  approveLetter(
    @Arg('input', () => ApproveLetterInput) input: ApproveLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ approval: await approveLetter(em, caller, input) }));
  }

  @Mutation(() => LetterPayload, { description: 'Sends a letter: from now on it never changes.' })
  @Allowed(PRINCIPAL_HANDS)
  sendLetter(
    @Arg('input', () => LetterStepInput) input: LetterStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ letter: await sendLetter(em, caller, input) }));
  }

  @Mutation(() => LetterPayload, { description: 'Writes down a letter that came in.' })
  @Allowed(PRINCIPAL_HANDS)
  receiveLetter(
    @Arg('input', () => ReceiveLetterInput) input: ReceiveLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ letter: await receiveLetter(em, caller, input) }));
  }

  @Mutation(() => LetterPayload, {
    description: 'Notes that the other principal was told today of a letter that one sends alone.',
  })
  @Allowed(PRINCIPAL_HANDS)
  informOtherPrincipal(
    @Arg('input', () => LetterStepInput) input: LetterStepInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ letter: await informOtherPrincipal(em, caller, input) }));
  }

  @Mutation(() => FindingPayload, { description: 'Answers a finding for the principal of the caller, with a reason.' })
  @Allowed(PRINCIPAL_HANDS)
  answerFinding(
    @Arg('input', () => AnswerFindingInput) input: AnswerFindingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ finding: await answerFinding(em, caller, input) }));
  }
}
