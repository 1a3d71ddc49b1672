import type { EntityManager } from '@mikro-orm/postgresql';
import { Correspondence } from '../../correspondence/case/Correspondence.js';
import { CorrespondenceStatus } from '../../correspondence/case/CorrespondenceKind.js';
import { findOpenCase, refuseOthersThanPrincipals } from '../../correspondence/case/findCase.js';
import { Letter } from '../../correspondence/letter/Letter.js';
import { LetterDirection } from '../../correspondence/letter/LetterKind.js';
import type { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import type { EmailMessage } from '../parsing/EmailMessage.js';

/** What tells in which case an e-mail from an authority belongs. */
export interface Clues {
  /** the case a person chose */
  given: string | null | undefined;
  message: EmailMessage;
  /** whose the sender's address is; null when it is nobody's that the caller knows */
  sender: Organization | null;
  answered: Letter | null;
}

/** Our own letters go out under an id of their own: see `letterEmail`. */
const OUR_ID = /^letter-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-/u;

/** The letter of ours that an e-mail answers, where it says so. */
export async function answeredLetter(
  em: EntityManager,
  { inReplyTo, references }: EmailMessage,
): Promise<Letter | null> {
  const ids = [inReplyTo, ...[...references].reverse()].flatMap((id) => OUR_ID.exec(id ?? '')?.[1] ?? []);
  return ids.length === 0 ? null : em.findOne(Letter, { id: ids[0]!, direction: LetterDirection.OUT });
}

/** The case that an e-mail belongs to: the chosen one, that of the letter it answers, or the one whose number it names. */
export async function caseOf(em: EntityManager, caller: Caller, clues: Clues): Promise<Correspondence> {
  const { given, sender, answered } = clues;
  const found = given
    ? await findOpenCase(em, caller, given, null, 'input.correspondence')
    : ((await answered?.correspondence.loadOrFail()) ?? (await namedBy(em, caller, clues)));
  refuseOthersThanPrincipals(caller, found.partnershipId);
  if (sender && sender.id !== found.authority.id) throw fromAnother(sender.name);
  return found;
}

async function namedBy(em: EntityManager, caller: Caller, { message, sender }: Clues): Promise<Correspondence> {
  if (!sender) throw unknownSender;
  const open = await em.find(Correspondence, {
    partnershipId: caller.partnershipId,
    authority: sender,
    status: { $ne: CorrespondenceStatus.CLOSED },
  });
  const said = `${message.subject}\n${message.text}`;
  const named = open.filter(({ authorityNumber }) => authorityNumber !== null && said.includes(authorityNumber));
  if (named.length === 1) return named[0]!;
  if (open.length === 1) return open[0]!;
  throw whichCase;
}

const unknownSender = badInput('input.correspondence', {
  sv: 'Avsändarens adress hör inte till någon myndighet som finns här. Välj ärendet.',
  en: "The sender's address belongs to no authority that is here. Choose the case.",
});
const whichCase = badInput('input.correspondence', {
  sv: 'Det går inte att se vilket ärende brevet hör till. Välj ärendet.',
  en: 'It can not be seen which case the letter belongs to. Choose the case.',
});
const fromAnother = (name: string) =>
  badInput('input.upload', {
    sv: `Brevet kommer från ${name}, men ärendet är med en annan myndighet.`,
    en: `The letter comes from ${name}, but the case is with another authority.`,
  });
