import type {
  ActivityArea,
  InteractionInitiative,
  InteractionKind,
  ParticipantRole,
  RecordInteractionInput,
  Visibility,
} from '../gql/graphql';
import type { SentFile } from '../shared/api/sendFile';
import type { Actor } from './actor';

export interface DraftParticipant extends Actor {
  /** Null: as the kind and the initiative say. */
  role: ParticipantRole | null;
}

export interface DraftCommitment {
  /** Tells it apart while it is written; not sent. */
  key: string;
  title: string;
  /** Empty where no day is set. */
  dueOn: string;
  /** Organizations; null: the other side promises us. */
  giver: string | null;
  receiver: string | null;
}

/** An interaction as it is being written down, and all that must survive a reload of the page. */
export interface RecordDraft {
  kind: InteractionKind;
  participants: readonly DraftParticipant[];
  topic: string;
  summary: string;
  /** Null: now, that is when it is saved. A day and a clock in Sweden. */
  occurred: { day: string; clock: string } | null;
  initiative: InteractionInitiative;
  awaitsAnswer: boolean;
  /** `auto`: the one suggested, if one is. */
  dialogue: { id: string; title: string } | 'auto' | 'none';
  inReplyTo: { id: string; topic: string } | null;
  commitments: readonly DraftCommitment[];
  /** Files that the server has received, to be attached. It forgets them after a day. */
  attachments: readonly SentFile[];
  /** Whole minutes as typed; empty where not told. */
  minutes: string;
  activityArea: ActivityArea | null;
  /** Null: the usual for those who take part. */
  visibility: Visibility | null;
  /** Under which the server records it at most once, however often it is sent. */
  idempotencyKey: string;
  /** What was sent and got no answer: any of it may have been recorded all the same. */
  unanswered: readonly RecordInteractionInput[];
}

/** The form as it opens: a call, now, on our initiative, with ourselves and those the page is about. */
export function emptyDraft(participants: readonly Actor[]): RecordDraft {
  return {
    kind: 'PHONE',
    participants: participants.map((actor) => ({ ...actor, role: null })),
    topic: '',
    summary: '',
    occurred: null,
    initiative: 'OURS',
    awaitsAnswer: false,
    dialogue: 'auto',
    inReplyTo: null,
    commitments: [],
    attachments: [],
    minutes: '',
    activityArea: null,
    visibility: null,
    idempotencyKey: newKey(),
    unanswered: [],
  };
}

/** A key that nobody has used. */
export function newKey(): string {
  // `randomUUID` is only there over HTTPS and on localhost.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
