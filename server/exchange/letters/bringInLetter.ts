import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../shared/Context.js';
import { keepAttachments, readyEmail } from '../email/ReadyEmail.js';
import { asRefusal, handedIn } from '../HandedIn.js';
import { receiveEmailedLetter } from './receiveEmailedLetter.js';
import type { ReceiveEmailedLetterInput } from './ReceiveEmailedLetterInput.js';

const FIELD = 'input.upload';

/** Reads the file once, keeps the bytes of its attachments, and writes the letter down. */
export async function bringInLetter(context: Context, info: GraphQLResolveInfo, input: ReceiveEmailedLetterInput) {
  const [file] = await handedIn(context, [{ id: input.upload, field: FIELD }]);
  const ready = await readyEmail(file!, FIELD, context.asked.language).catch((error: unknown) => {
    throw asRefusal(error, FIELD);
  });
  await keepAttachments([ready], context.ground.files!);
  return context.write(info, async (em, caller) => ({
    ...(await receiveEmailedLetter(em, caller, input, ready)),
    refusedAttachments: ready.refused,
  }));
}
