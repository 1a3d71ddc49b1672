import type { Day, Key } from '../DemoRows.js';
import { recorded } from '../recorded.js';
import { addDays, momentOf } from '../swedishDay.js';
import type { DemoApproval, DemoComment, DemoFact, DemoPosition, DemoVersion } from './PositionRows.js';

export interface VersionDraft {
  on: Day;
  statement: string;
  body: string;
  motivation?: string;
  stance?: string;
  by?: Key;
  facts?: Partial<DemoFact>[];
}

export interface PositionDraft {
  code: string;
  topic: Key;
  title: string;
  status: string;
  owner?: 'region-jh' | 'lst-jamtland';
  audience?: Key;
  validFrom: Day;
  validUntil?: Day;
  reviewOn?: Day;
  supersedes?: string;
  reason?: string;
  versions: VersionDraft[];
  /** Who said what of which version: [day, principal, verdict, number, what is noted or why not]. */
  approvals?: [Day, 'region' | 'lst', 'APPROVED' | 'DECLINED', number, string?][];
  /** Who commented: [day, account, organization, text]. */
  comments?: [Day, Key, Key, string][];
}

const DECIDERS = {
  region: { organization: 'org:region-jh', account: 'account:marit-fjallhed' },
  lst: { organization: 'org:lst-jamtland', account: 'account:ingegerd-svartasen' },
};

const noFact: DemoFact = {
  kind: 'FIGURE',
  sentence: '',
  indicator: null,
  measure: null,
  population: null,
  areaClass: null,
  place: null,
  on: null,
  unit: null,
  value: null,
  tolerance: null,
  isTarget: false,
  stance: null,
  document: null,
  section: null,
  source: null,
  vintage: null,
};

/** A position of the demonstration as rows, from the little that is said of it. */
export function makePosition(draft: PositionDraft): DemoPosition {
  const { code, versions, approvals = [], comments = [] } = draft;
  const owner = draft.owner ?? 'region-jh';
  const writer = owner === 'region-jh' ? 'account:elin-fjallstrom' : 'account:nils-erik-marklund';
  const isOpen = !['DRAFT', 'FOR_APPROVAL', 'APPROVED_BY_ONE', 'NOT_AGREED'].includes(draft.status);
  const audience = draft.audience ?? null;
  const validity = { validFrom: draft.validFrom, validUntil: draft.validUntil ?? null };
  const last = versions.at(-1)!;
  const lastYes = approvals.at(-1)?.[0];
  const isJoint = ['JOINT', 'UNDER_REVIEW', 'REPLACED'].includes(draft.status);
  return {
    ...recorded(`position:${code}`, versions[0]!.on, '09:20', writer, isOpen ? 'PARTNERSHIP' : 'PRINCIPALS'),
    code,
    topic: draft.topic,
    owner: `org:${owner}`,
    status: draft.status,
    title: draft.title,
    audience,
    ...validity,
    currentNumber: versions.length,
    reviewOn: draft.reviewOn ?? null,
    approvalRequestedAt: approvals.length > 0 ? momentOf(addDays(last.on, 1), '08:00') : null,
    jointSince: isJoint && lastYes ? momentOf(lastYes, '14:00') : null,
    reason: draft.reason ?? null,
    supersedes: draft.supersedes ? `position:${draft.supersedes}` : null,
    versions: versions.map((version): DemoVersion => ({
      title: draft.title,
      statement: version.statement,
      stance: version.stance ?? null,
      body: version.body,
      motivation: version.motivation ?? null,
      audience,
      ...validity,
      madeAt: momentOf(version.on, '09:20'),
      madeBy: version.by ?? writer,
      facts: (version.facts ?? []).map((fact) => ({ ...noFact, ...fact })),
    })),
    approvals: approvals.map(([on, principal, verdict, number, note]): DemoApproval => ({
      number,
      ...DECIDERS[principal],
      isBySubstitute: false,
      verdict,
      form: 'DELEGATION',
      decisionReference: null,
      reservation: verdict === 'APPROVED' ? (note ?? null) : null,
      reason: verdict === 'DECLINED' ? (note ?? null) : null,
      decidedAt: momentOf(on, '14:00'),
    })),
    comments: comments.map(([on, account, organization, text]): DemoComment => ({
      number: versions.length,
      account,
      organization,
      text,
      madeAt: momentOf(on, '10:40'),
    })),
  };
}
