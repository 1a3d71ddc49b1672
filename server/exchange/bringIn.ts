import type { GraphQLResolveInfo } from 'graphql';
import { Dialogue } from '../dialogue/Dialogue.js';
import type { Context } from '../shared/Context.js';
import { findOptional } from '../shared/find.js';
import { badInput, Refusal } from '../shared/Refusal.js';
import type { ImportContactsInput } from './contacts/ImportContactsInput.js';
import { importContacts } from './contacts/importContacts.js';
import type { ImportPreview } from './contacts/ImportPreview.js';
import { previewContacts } from './contacts/previewContacts.js';
import { type PeopleOfFile, readPeople } from './contacts/readPeople.js';
import { type ImportedEmail, importEmails } from './email/importEmails.js';
import type { ImportEmailInput, ImportEmailsInput } from './email/ImportEmailsInput.js';
import { previewEmail } from './email/previewEmail.js';
import { keepAttachments, type ReadyEmail, readyEmail } from './email/ReadyEmail.js';
import { asRefusal, type HandedIn, handedIn } from './HandedIn.js';
import { ImportSource } from './Import.js';
import { ImportProblem } from './ImportProblem.js';
import { OnProblems } from './OnProblems.js';
import type { PreviewImportInput } from './PreviewImportInput.js';
import { recognizeFile } from './recognizeFile.js';

/*
 * What comes before and after the transaction of an import: the file is read once, however often the transaction is
 * tried, and the bytes of attachments are kept before it, where they do no harm should it fail.
 */

const FIELD = 'input.upload';

async function reading<T>(field: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw asRefusal(error, field);
  }
}

const isEmail: Refusal = badInput(FIELD, {
  sv: 'Filen är ett e-postmeddelande, ingen kontaktlista.',
  en: 'The file is an e-mail, not a contact list.',
});

function peopleOf(file: HandedIn): HandedIn & { source: ImportSource } & PeopleOfFile {
  const source = recognizeFile(file.bytes);
  if (source === ImportSource.EMAIL) throw isEmail;
  return { ...file, source, ...readPeople(source, file.bytes) };
}

/** Tells what a file holds and what importing it would do. */
export async function lookAtFile(context: Context, { upload, after }: PreviewImportInput): Promise<ImportPreview> {
  const { language } = context.asked;
  const [file] = await handedIn(context, [{ id: upload, field: FIELD }]);
  const source = await reading(FIELD, () => recognizeFile(file!.bytes));
  if (source === ImportSource.EMAIL) {
    const ready = await reading(FIELD, () => readyEmail(file!, FIELD, language));
    return context.read((em) => previewEmail(em, context.caller, ready, language));
  }
  const people = await reading(FIELD, () => peopleOf(file!));
  return context.read((em) => previewContacts(em, context.caller, people, after, language));
}

/** Brings in a contact list or vCards. */
export async function bringInContacts(context: Context, info: GraphQLResolveInfo, input: ImportContactsInput) {
  const [file] = await handedIn(context, [{ id: input.upload, field: FIELD }]);
  const people = await reading(FIELD, () => peopleOf(file!));
  return context.write(info, async (em, caller) => ({ import: await importContacts(em, caller, people, input) }));
}

/** Brings in one e-mail. */
export async function bringInEmail(context: Context, info: GraphQLResolveInfo, input: ImportEmailInput) {
  const [file] = await handedIn(context, [{ id: input.upload, field: FIELD }]);
  const ready = await reading(FIELD, () => readyEmail(file!, FIELD, context.asked.language));
  return writeEmails(context, info, [ready], input, ([one]) => outcomeOf(one!, context.asked.language));
}

/** Brings in several e-mails. */
export async function bringInEmails(context: Context, info: GraphQLResolveInfo, input: ImportEmailsInput) {
  const { language } = context.asked;
  if (input.uploads.length < 1 || input.uploads.length > 100) {
    throw badInput('input.uploads', { sv: 'Ange 1 till 100 filer.', en: 'Give 1 to 100 files.' });
  }
  const fields = input.uploads.map((id, at) => ({ id, field: `input.uploads.${at}` }));
  const files = await handedIn(context, fields);
  const ready: ReadyEmail[] = [];
  const refusals = new Map<string, string>();
  for (const [at, file] of files.entries()) {
    const { field } = fields[at]!;
    try {
      ready.push(await reading(field, () => readyEmail(file, field, language)));
    } catch (error) {
      if (!(error instanceof Refusal) || input.onProblems === OnProblems.STOP) throw error;
      refusals.set(field, error.sentence[language]);
    }
  }
  return writeEmails(context, info, ready, input, (imported) => ({
    results: fields.map(({ id, field }) => {
      const one = imported.find(({ ready: { field: given } }) => given === field);
      if (one) return { upload: id, ...outcomeOf(one, language), refusal: null };
      const nothing = { interaction: null, import: null, alreadyImported: false, refusedAttachments: [], problems: [] };
      return { upload: id, ...nothing, refusal: refusals.get(field) };
    }),
  }));
}

async function writeEmails(
  context: Context,
  info: GraphQLResolveInfo,
  ready: ReadyEmail[],
  input: Pick<ImportEmailInput, 'dialogue' | 'visibility'>,
  payloadOf: (imported: ImportedEmail[]) => object,
): Promise<object> {
  await keepAttachments(ready, context.ground.files!);
  return context.write(info, async (em, caller) => {
    const dialogue = await findOptional(em, Dialogue, input.dialogue, 'input.dialogue');
    return payloadOf(await importEmails(em, caller, ready, { dialogue, visibility: input.visibility ?? null }));
  });
}

function outcomeOf({ interaction, receipt, ready, composed }: ImportedEmail, language: 'sv' | 'en') {
  return {
    interaction,
    import: receipt,
    alreadyImported: receipt === null,
    refusedAttachments: ready.refused,
    problems: composed.problems.map((one) => ImportProblem.said(one, language)),
  };
}
