import type { Day, DemoRecord, Key, Moment } from '../DemoRows.js';

export interface DemoLetter extends DemoRecord {
  correspondence: Key;
  direction: 'IN' | 'OUT';
  /** where it stands when all is loaded: what goes out is loaded as a draft, read by the check, and then frozen */
  becomes: 'DRAFT' | 'FOR_APPROVAL' | 'SENT' | 'RECEIVED';
  subject: string;
  body: string;
  channel: 'EMAIL' | 'POST' | 'PORTAL';
  datedOn: Day;
  isJoint: boolean;
  sender: Key;
  signatories: string[];
  replyDueOn: Day | null;
  about: Key | null;
  tie: 'ANSWERS' | 'CORRECTS' | 'SUPPLEMENTS' | 'ASKS_FOR_MORE' | null;
  otherInformedOn: Day | null;
  editedAt: Moment;
  /** positions it cites, as code and number of the version: "S2020-01/1" */
  cites: string[];
  sections: { section: string; stance: string }[];
}

export interface DemoCase extends DemoRecord {
  kind: string;
  authority: Key;
  subject: string;
  authorityNumber: string | null;
  document: string | null;
  dueOn: Day | null;
  answering: string | null;
  status: string;
  closedOn: Day | null;
  /** number in each principal's diary; null when missing, empty when asked for */
  diary: { organization: Key; number: string | null }[];
  deadlines: { kind: string; dueOn: Day; isProposed: boolean }[];
  letters: DemoLetter[];
}
