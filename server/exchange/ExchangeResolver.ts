import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { ImportContactsInput } from './contacts/ImportContactsInput.js';
import { ImportPreview } from './contacts/ImportPreview.js';
import { dismissUnmatchedAddress, DismissUnmatchedAddressInput } from './email/dismissUnmatchedAddress.js';
import { ImportEmailInput, ImportEmailsInput } from './email/ImportEmailsInput.js';
import { resolveUnmatchedAddress, ResolveUnmatchedAddressInput } from './email/resolveUnmatchedAddress.js';
import { bringInContacts, bringInEmail, bringInEmails, lookAtFile } from './bringIn.js';
import {
  DismissUnmatchedAddressPayload,
  ImportEmailPayload,
  ImportEmailsPayload,
  ImportPayload,
  ResolveUnmatchedAddressPayload,
} from './ExchangePayloads.js';
import { PreviewImportInput } from './PreviewImportInput.js';
import { undoImport, UndoImportInput } from './undoImport.js';

@Resolver()
export class ExchangeResolver {
  @Mutation(() => ImportPreview, {
    description: 'Reads a file that was sent in and tells what importing it would do. Changes nothing.',
  })
  @Allowed(RECORDERS)
  previewImport(@Arg('input', () => PreviewImportInput) input: PreviewImportInput, @Ctx() context: Context) {
    return lookAtFile(context, input);
  }

  @Mutation(() => ImportPayload, { description: 'Brings in a contact list or vCards: all of it or nothing.' })
  @Allowed(RECORDERS)
  importContacts(
    @Arg('input', () => ImportContactsInput) input: ImportContactsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bringInContacts(context, info, input);
  }

  @Mutation(() => ImportEmailPayload, {
    description: 'Brings in an e-mail as an interaction. One that is there already is answered as it is.',
  })
  @Allowed(RECORDERS)
  importEmail(
    @Arg('input', () => ImportEmailInput) input: ImportEmailInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bringInEmail(context, info, input);
  }

  @Mutation(() => ImportEmailsPayload, { description: 'Brings in up to 100 e-mails, each with a receipt of its own.' })
  @Allowed(RECORDERS)
  importEmails(
    @Arg('input', () => ImportEmailsInput) input: ImportEmailsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return bringInEmails(context, info, input);
  }

  @Mutation(() => ImportPayload, {
    description: 'Takes back an import as a whole. Refused when anything of it was changed or used since.',
  })
  @Allowed(RECORDERS)
  undoImport(
    @Arg('input', () => UndoImportInput) input: UndoImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ import: await undoImport(em, caller, input) }));
  }

  @Mutation(() => ResolveUnmatchedAddressPayload, { description: 'Says whose an unknown address of e-mails is.' })
  @Allowed(RECORDERS)
  resolveUnmatchedAddress(
    @Arg('input', () => ResolveUnmatchedAddressInput) input: ResolveUnmatchedAddressInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => resolveUnmatchedAddress(em, caller, input));
  }

  @Mutation(() => DismissUnmatchedAddressPayload, { description: 'Takes an unknown address off the triage list.' })
  @Allowed(RECORDERS)
  dismissUnmatchedAddress(
    @Arg('input', () => DismissUnmatchedAddressInput) input: DismissUnmatchedAddressInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em) => ({ unmatchedAddresses: await dismissUnmatchedAddress(em, input) }));
  }
}
