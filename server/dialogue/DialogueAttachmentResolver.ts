import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { attachFile, AttachFileInput } from './attachFile.js';
import { Attachment } from './Attachment.js';
import { Interaction } from './Interaction.js';
import { removeAttachment } from './removeAttachment.js';

@Payload('The file that was attached.')
export class AttachFilePayload {
  @Field(() => Attachment, { description: 'It.' })
  attachment!: Attachment;
}

@Payload('The interaction that a file was taken away from.')
export class RemoveAttachmentPayload {
  @Field(() => Interaction, { description: 'It, as it stands now.' })
  interaction!: Interaction;
}

@Resolver()
export class DialogueAttachmentResolver {
  @Mutation(() => AttachFilePayload, {
    description: 'Attaches a file that was sent in by `POST /files` to an interaction.',
  })
  @Allowed(RECORDERS)
  attachFile(
    @Arg('input', () => AttachFileInput) input: AttachFileInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em) => ({ attachment: await attachFile(em, input) }));
  }

  @Mutation(() => RemoveAttachmentPayload, { description: 'Takes a file away from the interaction it is attached to.' })
  @Allowed(RECORDERS)
  removeAttachment(
    @Arg('id', () => ID, { description: 'Which attachment.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em) => ({ interaction: await removeAttachment(em, id) }));
  }
}
