import type { Contact } from '../../contact/Contact.js';
import { ParticipantRole } from '../../dialogue/InteractionKind.js';
import { defaultVisibility } from '../../organization/defaultVisibility.js';
import type { Organization } from '../../organization/Organization.js';
import { Visibility } from '../../shared/Visibility.js';
import type { FoundProblem } from '../ImportProblem.js';
import type { EmailParticipant } from '../parsing/EmailMessage.js';
import type { AddressBook } from './AddressBook.js';
import type { ReadyEmail } from './ReadyEmail.js';

const LONGEST_TOPIC = 300;

/** Somebody of an e-mail whom the caller knows. */
export interface KnownParticipant extends EmailParticipant {
  organization: Organization | null;
  contact: Contact | null;
  role: ParticipantRole;
}

/** What an e-mail is to be written down as. */
export interface ComposedEmail {
  topic: string;
  occurredAt: Date;
  /** each once for a role */
  participants: KnownParticipant[];
  unknown: (EmailParticipant & { role: ParticipantRole })[];
  /** whether those who record it sent it */
  isOurs: boolean;
  /** who may see it unless something else is chosen */
  visibility: Visibility;
  problems: FoundProblem[];
}

/** Matches the addresses of an e-mail, and tells what follows from whose they are. */
export function composeEmail({ message }: ReadyEmail, book: AddressBook): ComposedEmail {
  const { from, to, cc, sentAt, topic, subject } = message;
  const problems: FoundProblem[] = message.problems.map((one) => ({ row: 1, ...one }));
  const now = new Date();
  const isAhead = sentAt !== null && sentAt > now;
  if (isAhead) problems.push({ row: 1, code: 'DATE_AHEAD' });
  const occurredAt = sentAt === null || isAhead ? now : sentAt;
  const all = [
    { ...from, role: ParticipantRole.SENDER },
    ...to.map((one) => ({ ...one, role: ParticipantRole.RECIPIENT })),
    ...cc.map((one) => ({ ...one, role: ParticipantRole.COPY })),
  ].map((one) => ({ ...one, whose: book.whose(one, occurredAt) }));
  const participants = onceEach(all.flatMap(({ whose, ...one }) => (whose ? [{ ...one, ...whose }] : [])));
  const unknown = all.flatMap(({ whose, ...one }) => (whose ? [] : [one]));
  const sender = all[0]!.whose?.organization ?? book.suggestedFor(from.address);
  return {
    topic: (topic || subject || 'E-post utan ämne').slice(0, LONGEST_TOPIC).toWellFormed(),
    occurredAt,
    participants,
    unknown,
    isOurs: book.isOurs(sender),
    visibility: visibilityOf(participants, unknown.length > 0),
    problems,
  };
}

/** As for any interaction; but while it is not known for whom somebody speaks, it may be a market actor. */
function visibilityOf(participants: KnownParticipant[], hasUnknown: boolean): Visibility {
  if (hasUnknown || participants.some(({ organization }) => organization === null)) return Visibility.PARTIES;
  return defaultVisibility(participants.map(({ organization }) => organization));
}

function onceEach(participants: KnownParticipant[]): KnownParticipant[] {
  const keyOf = ({ organization, contact, role }: KnownParticipant) =>
    [contact?.id ?? organization?.id, role].join(' ');
  return [...new Map(participants.map((one) => [keyOf(one), one])).values()];
}
