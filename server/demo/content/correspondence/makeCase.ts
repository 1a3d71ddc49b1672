import { proposeDeadlines } from '../../../correspondence/case/proposeDeadlines.js';
import type { Day, Key } from '../DemoRows.js';
import { recorded, recordingDay } from '../recorded.js';
import { momentOf } from '../swedishDay.js';
import type { DemoCase, DemoLetter } from './CaseRows.js';

export interface LetterDraft {
  on: Day;
  subject?: string;
  body: string;
  becomes?: DemoLetter['becomes'];
  from?: 'region' | 'lst' | 'authority';
  isJoint?: boolean;
  replyDueOn?: Day;
  /** place among the letters of the case of the one it has to do with */
  about?: number;
  tie?: DemoLetter['tie'];
  cites?: string[];
  sections?: [string, string][];
  informedOn?: Day;
  signatories?: string[];
}

export interface CaseDraft {
  key: string;
  on: Day;
  kind: string;
  authority: Key;
  subject: string;
  authorityNumber?: string;
  document?: string;
  dueOn?: Day;
  answering?: string;
  status: string;
  closedOn?: Day;
  /** of the region and of the county administrative board; null when missing, empty when asked for */
  diary: [string | null, string | null];
  letters: LetterDraft[];
}

const SENDERS = { region: 'org:region-jh', lst: 'org:lst-jamtland' };
const WRITERS = { region: 'account:elin-fjallstrom', lst: 'account:nils-erik-marklund' };

/** A case of the demonstration as rows, from the little that is said of it. */
export function makeCase(draft: CaseDraft, today: Day): DemoCase {
  const key = `correspondence:${draft.key}`;
  return {
    ...recorded(key, recordingDay(draft.on, 1, today), '08:40', WRITERS.region, 'PARTNERSHIP'),
    kind: draft.kind,
    authority: draft.authority,
    subject: draft.subject,
    authorityNumber: draft.authorityNumber ?? null,
    document: draft.document ?? null,
    dueOn: draft.dueOn ?? null,
    answering: draft.answering ?? null,
    status: draft.status,
    closedOn: draft.closedOn ?? null,
    diary: [SENDERS.region, SENDERS.lst].map((organization, at) => ({ organization, number: draft.diary[at] ?? null })),
    deadlines: draft.dueOn
      ? proposeDeadlines(draft.dueOn, draft.on).map((deadline) => ({ ...deadline, isProposed: true }))
      : [],
    letters: draft.letters.map((letter, at) => makeLetter(key, draft, letter, at, today)),
  };
}

function makeLetter(key: Key, of: CaseDraft, draft: LetterDraft, at: number, today: Day): DemoLetter {
  const from = draft.from ?? 'region';
  const becomes = draft.becomes ?? (from === 'authority' ? 'RECEIVED' : 'SENT');
  const isOpen = becomes === 'SENT' || becomes === 'RECEIVED';
  const writer = from === 'lst' ? WRITERS.lst : WRITERS.region;
  return {
    ...recorded(
      `${key}/letter/${at}`,
      recordingDay(draft.on, 0, today),
      '15:10',
      writer,
      isOpen ? 'PARTNERSHIP' : 'PRINCIPALS',
    ),
    correspondence: key,
    direction: from === 'authority' ? 'IN' : 'OUT',
    becomes,
    subject: draft.subject ?? of.subject,
    body: draft.body,
    channel: 'EMAIL',
    datedOn: draft.on,
    isJoint: draft.isJoint ?? (from !== 'authority' && of.answering === 'JOINTLY'),
    sender: from === 'authority' ? of.authority : SENDERS[from],
    signatories: draft.signatories ?? [],
    replyDueOn: draft.replyDueOn ?? null,
    about: draft.about === undefined ? null : `${key}/letter/${draft.about}`,
    tie: draft.tie ?? null,
    otherInformedOn: draft.informedOn ?? null,
    editedAt: momentOf(draft.on, '15:10'),
    cites: draft.cites ?? [],
    sections: (draft.sections ?? []).map(([section, stance]) => ({ section, stance })),
  };
}
