import type {
  Visibility,
  InlineCommitmentInput,
  InteractionInitiative,
  InteractionKind,
  ParticipantRole,
  RecordInteractionInput,
} from '../gql/graphql';
import type { ActorOrganization } from './actor';
import type { DraftCommitment, DraftParticipant, RecordDraft } from './recordDraft';
import { defaultVisibility, isBeyondParties, marketNames } from './recordReaders';
import { stockholmMoment } from './stockholmMoment';

const together: readonly InteractionKind[] = ['MEETING', 'VIDEO', 'SITE_VISIT', 'EVENT'];

/** What part somebody has in an interaction, where nothing else is said. */
export function usualRole(kind: InteractionKind, initiative: InteractionInitiative, isOurs: boolean): ParticipantRole {
  if (together.includes(kind) || (initiative === 'JOINT' && kind !== 'NOTE')) return 'ATTENDEE';
  if (kind === 'NOTE') return isOurs ? 'SENDER' : 'MENTIONED';
  return (initiative === 'THEIRS') === isOurs ? 'RECIPIENT' : 'SENDER';
}

/** The part of a participant: the one chosen, else the usual. */
export function roleOf({ role, organization }: DraftParticipant, { kind, initiative }: RecordDraft, we: string | null) {
  return role ?? usualRole(kind, initiative, organization !== null && organization.id === we);
}

/** The organizations that take part, each once, ourselves last: those who can promise one another something. */
export function organizationsOf(participants: readonly DraftParticipant[], we: string | null): ActorOrganization[] {
  const organizations = new Map(participants.flatMap(({ organization: o }) => (o ? [[o.id, o] as const] : [])));
  const own = we === null ? undefined : organizations.get(we);
  if (own) organizations.delete(own.id);
  return [...organizations.values(), ...(own ? [own] : [])];
}

/** Who promises whom: the first of the others promises us, until something else is chosen. */
export function endsOf({ giver, receiver }: DraftCommitment, organizations: readonly ActorOrganization[]) {
  const known = (id: string | null) => organizations.find((one) => one.id === id)?.id;
  const from = known(giver) ?? organizations.find(({ id }) => id !== receiver)?.id ?? null;
  const to = known(receiver) ?? organizations.findLast(({ id }) => id !== from)?.id ?? null;
  return { giver: from, receiver: to };
}

/** The one person who speaks for an organization there; null where there is none or several. */
function speaker(participants: readonly DraftParticipant[], organizationId: string): string | null {
  const people = participants.filter(({ organization, contact }) => contact && organization?.id === organizationId);
  return people.length === 1 ? people[0]!.contact!.id : null;
}

function commitmentInput(draft: RecordDraft, commitment: DraftCommitment, we: string | null): InlineCommitmentInput {
  const { giver, receiver } = endsOf(commitment, organizationsOf(draft.participants, we));
  return {
    title: commitment.title.trim(),
    dueOn: commitment.dueOn || null,
    giver: giver ?? '',
    giverContact: giver && speaker(draft.participants, giver),
    receiver: receiver ?? '',
    receiverContact: receiver && speaker(draft.participants, receiver),
  };
}

/** A commitment nobody has written in is none. */
export function isWritten({ title, dueOn }: DraftCommitment): boolean {
  return title.trim() !== '' || dueOn !== '';
}

interface Surroundings {
  /** For whom the writer works. */
  we: string | null;
  /** The dialogue suggested for those who take part; null where none is. */
  suggested: string | null;
}

/** What is sent of a draft. Everything the writer was shown is said, so that nothing is recorded otherwise than it looked. */
export function recordInput(draft: RecordDraft, { we, suggested }: Surroundings): RecordInteractionInput {
  const { dialogue, occurred, participants } = draft;
  return {
    kind: draft.kind,
    occurredAt: occurred && stockholmMoment(occurred.day, occurred.clock),
    topic: draft.topic.trim(),
    summary: draft.summary.trim() || null,
    initiative: draft.initiative,
    awaitsAnswer: draft.awaitsAnswer,
    dialogue: dialogue === 'auto' ? suggested : dialogue === 'none' ? null : dialogue.id,
    inReplyTo: draft.inReplyTo?.id ?? null,
    timeSpentMinutes: draft.minutes.trim() === '' ? null : Number(draft.minutes),
    activityArea: draft.activityArea,
    participants: participants.map((one) => ({
      organization: one.organization?.id ?? null,
      contact: one.contact?.id ?? null,
      role: roleOf(one, draft, we),
    })),
    visibility: levelOf(draft, we),
    attachments: draft.attachments.map(({ upload }) => upload),
    commitments: draft.commitments.filter(isWritten).map((one) => commitmentInput(draft, one, we)),
  };
}

/**
 * Whether what is written comes from a company of the market, other than the writer's own: more than the parties see it
 * only when that company has been asked, afterwards.
 */
export function comesFromMarket(draft: RecordDraft, we: string | null): boolean {
  const taking = draft.participants.filter(
    (one) => one.organization?.id !== we && roleOf(one, draft, we) !== 'MENTIONED',
  );
  return marketNames(taking).length > 0;
}

/** Who may see what is written: as its writer chose, where that may be chosen. */
export function levelOf(draft: RecordDraft, we: string | null): Visibility {
  const level = draft.visibility ?? defaultVisibility(draft.participants);
  return isBeyondParties(level) && comesFromMarket(draft, we) ? 'PARTIES' : level;
}
