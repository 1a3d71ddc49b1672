import type { CommitmentOrigin, CommitmentStatus, Visibility } from '../DemoRows.js';

/** One promise as its author writes it; days are "2014-09-30" or counted from today, "-12" and "+5". */
export interface CommitmentDraft {
  givenOn: string;
  giver: string;
  receiver: string;
  due: string | null;
  status: CommitmentStatus;
  title: string;
  description: string | null;
  proof: string | null;
  fulfilled: string | null;
  waived: string | null;
  interaction: string | null;
  dialogue: string | null;
  origin: CommitmentOrigin | null;
  visibility: Visibility | null;
  recorder: string | null;
  /** "old due day > new due day | day agreed | reason" */
  renegotiations: string[];
}

const FIELDS: Record<string, (draft: CommitmentDraft, value: string) => void> = {
  text: (draft, value) => (draft.description = value),
  proof: (draft, value) => (draft.proof = value),
  fulfilled: (draft, value) => (draft.fulfilled = value),
  waived: (draft, value) => (draft.waived = value),
  from: (draft, value) => (draft.interaction = `interaction:${value}`),
  dialogue: (draft, value) => (draft.dialogue = `dialogue:${value}`),
  origin: (draft, value) => (draft.origin = value as CommitmentOrigin),
  visibility: (draft, value) => (draft.visibility = value as Visibility),
  recorder: (draft, value) => (draft.recorder = `account:${value}`),
  moved: (draft, value) => draft.renegotiations.push(value),
};

function readOne(block: string): CommitmentDraft {
  const [head = '', ...lines] = block.split('\n').map((line) => line.trim());
  const [givenOn = '', giver = '', receiver = '', due = '', status = '', title = ''] = head.split(' | ');
  const draft: CommitmentDraft = {
    givenOn,
    giver,
    receiver,
    due: due === '-' ? null : due,
    status: status as CommitmentStatus,
    title,
    description: null,
    proof: null,
    fulfilled: null,
    waived: null,
    interaction: null,
    dialogue: null,
    origin: null,
    visibility: null,
    recorder: null,
    renegotiations: [],
  };
  for (const line of lines) {
    const [, name = '', value = ''] = /^(\w+): (.+)$/.exec(line) ?? [];
    const apply = FIELDS[name];
    if (!apply) throw new Error(`"${line}" under "${title}" is not known.`);
    apply(draft, value);
  }
  return draft;
}

/**
 * Reads promises with an empty line between: a head "given on | giver | receiver | due | STATUS | title", then lines of
 * "name: value". Giver and receiver are "berg" or "berg/saga-hedvall".
 */
export const readCommitments = (text: string): CommitmentDraft[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(readOne);
