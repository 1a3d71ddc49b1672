import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Letter } from '../../correspondence/letter/Letter.js';
import { Allowed, Payload, PRINCIPAL_HANDS } from '../../shared/Allowed.js';
import { Context } from '../../shared/Context.js';
import { bringInLetter } from './bringInLetter.js';
import { RefusedAttachment } from '../email/ReadyEmail.js';
import { ReceiveEmailedLetterInput } from './ReceiveEmailedLetterInput.js';

@Payload('What became of an e-mail from an authority.')
export class ReceiveEmailedLetterPayload {
  @Field(() => Letter, { description: 'What it was written down as.' })
  letter!: Letter;

  @Field({ description: 'Whether the message was there already; then nothing was changed.' })
  alreadyReceived!: boolean;

  @Field(() => [RefusedAttachment], { description: 'Attachments that are not kept.' })
  refusedAttachments!: RefusedAttachment[];
}

@Resolver()
export class EmailedLetterResolver {
  @Mutation(() => ReceiveEmailedLetterPayload, {
    description:
      'Writes down an e-mail from an authority as a letter that came in, with its files and the message as it came.',
  })
  @Allowed(PRINCIPAL_HANDS)
  receiveEmailedLetter(
    @Arg('input', () => ReceiveEmailedLetterInput) input: ReceiveEmailedLetterInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bringInLetter(context, info, input);
  }
}
