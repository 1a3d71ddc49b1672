import type {
  ActivityArea,
  Day,
  DemoAttachment,
  DemoDialogue,
  DemoOrganization,
  DemoRelationship,
  Initiative,
  InteractionKind,
  Key,
  Visibility,
} from './DemoRows.js';
import type { Sentence } from './Sentence.js';

/** What an author of demo content has to say about an organization; the rest is filled in. */
export type OrganizationDraft = Pick<DemoOrganization, 'key' | 'name' | 'kind' | 'sector'> &
  Partial<Omit<DemoOrganization, 'partnership' | 'recordedAt' | 'recordedBy' | 'recordedByOrganization'>> & {
    /** The domain its people write from, always under example.se or example.org. */
    domain: string;
  };

/** [name, title, employed from, until, marks]; marks: "phone", "stale", "unverified", "left", "private", "alias". */
export type PersonDraft = [name: string, title: string, from?: Day, until?: Day, marks?: string];

export interface DialogueDraft extends Pick<DemoDialogue, 'key' | 'title' | 'organizations'> {
  purpose?: string;
  status?: DemoDialogue['status'];
  cadenceDays?: number;
  visibility?: Visibility;
  /** Days before today after which nothing has been said in it. */
  quietDays?: number;
  /** Theme of a contact kept fresh relative to today, so that the dialogue is within its cadence. */
  freshTheme?: string;
}

export type RelationshipDraft = Pick<DemoRelationship, 'subject' | 'object' | 'kind'> &
  Partial<Pick<DemoRelationship, 'from' | 'until' | 'sharePercent' | 'note' | 'visibility'>>;

export interface PointDraft {
  text: string;
  owner?: Key;
  followUpOn?: Day;
  doneOn?: Day;
}

/**
 * One hand-written moment. `at` is Swedish time, "2014-03-12 09:30", or counted back from today in days, "-12 09:30"
 * (moved to a working day before). `who` starts with the one who wrote, called or chaired: "@berg" is an organization with
 * whoever spoke for it that day, "org:berg" the organization alone, "contact:..." a person with the employer of that day;
 * a leading "cc:" or "re:" makes a copy or a mention.
 */
export interface StoryNote {
  key?: Key;
  at: string;
  kind: InteractionKind;
  topic: string;
  text: string;
  who: string[];
  by?: Initiative;
  dialogue?: Key;
  visibility?: Visibility;
  recorder?: Key;
  area?: ActivityArea;
  minutes?: number;
  points?: PointDraft[];
  attachments?: DemoAttachment[];
  awaits?: boolean;
  secrecyReaders?: Key[];
  replyTo?: Key;
}

/**
 * Sentences on one subject, from which notes are put together. A sentence may begin with the years it fits,
 * "2020-|", "-2019|" or "2014-2020|", and may hold slots in braces that are filled from the occasion.
 */
export interface Theme {
  area: ActivityArea;
  kinds: InteractionKind[];
  topics: Sentence[];
  openings: Sentence[];
  middles: Sentence[];
  endings: Sentence[];
}

/** Contacts that recur: so many a year, between two days, on one theme, with the same counterparts. */
export interface Stream {
  theme: string;
  who: Key[];
  perYear: number;
  dialogue?: Key;
  from?: Day;
  until?: Day;
  /** Months (1 to 12) in which it happens; all working months where left out. */
  months?: number[];
  visibility?: Visibility;
  recorder?: Key;
  /** Whose side leads it; the coordinator's where left out. */
  led?: Key;
}
