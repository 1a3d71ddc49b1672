import type { AreaClass, Claim, Measure, Population, Stance, Unit } from './Claim.js';

/** A place that texts speak of. */
export interface RegisteredPlace {
  /** Four digits for a municipality, two for a county, "00" for the whole country. */
  code: string;
  /** "Östersund", "Jämtlands län", "Sverige": forms and genitives are found from it. */
  name: string;
  /** Other names, such as "Jämtland Härjedalen". */
  otherNames?: string[];
}

/** One of the two who must agree. */
export interface RegisteredPrincipal {
  id: string;
  name: string;
  /** Other names, such as "regionen" or "länsstyrelsen". */
  otherNames?: string[];
}

/** A matter to have a position on. */
export interface RegisteredTopic {
  id: string;
  name: string;
  /** Swedish words and phrases by which a text shows that it speaks of the topic; stems and compounds are found from them. */
  terms: string[];
}

/** The stance on one section of a referred document. */
export interface SectionStance {
  document: string | null;
  section: string;
  stance: Stance;
}

/** The life of a version of a position. */
export enum PositionStatus {
  DRAFT = 'DRAFT',
  CONSULTATION = 'CONSULTATION',
  FOR_APPROVAL = 'FOR_APPROVAL',
  APPROVED_BY_ONE = 'APPROVED_BY_ONE',
  JOINT = 'JOINT',
  /** Joint still, and being looked over. */
  UNDER_REVIEW = 'UNDER_REVIEW',
  REPLACED = 'REPLACED',
  WITHDRAWN = 'WITHDRAWN',
  NOT_AGREED = 'NOT_AGREED',
}

export interface RegisteredVersion {
  id: string;
  number: number;
  status: PositionStatus;
  /** The position in one sentence. */
  sentence: string;
  stance: Stance | null;
  sections: SectionStance[];
  /** The principals who approved this very version. */
  approvedBy: string[];
}

export interface RegisteredPosition {
  id: string;
  code: string;
  title: string;
  topicId: string;
  /** The authorities it is agreed for; null for all. */
  audience: string[] | null;
  /** First and last day of validity (yyyy-mm-dd); null for open. */
  from: string | null;
  until: string | null;
  /** The position that has taken its place. */
  replacedBy: string | null;
  versions: RegisteredVersion[];
}

/** A typed fact that the principals stand by. */
export interface RegisteredFact {
  id: string;
  /** The version of a position that it belongs to; null for a published figure. Facts of versions that are not joint are not compared. */
  versionId: string | null;
  sentence: string;
  /** A name or code, such as "N07900" or "Statligt bredbandsstöd 2024-2027". */
  indicator: string | null;
  /** Words by which a text shows that it speaks of this fact; the sentence and the indicator serve when none are given. */
  terms?: string[];
  topicId: string | null;
  measure: Measure | null;
  population: Population | null;
  areaClass: AreaClass | null;
  /** Code of the place; null where the fact has none. */
  place: string | null;
  /** The day (yyyy-mm-dd), month (yyyy-mm) or year (yyyy) that the value speaks of, or is. */
  on: string | null;
  unit: Unit;
  value: number | null;
  low: number | null;
  high: number | null;
  /** How far apart two values may stand, in the unit; null for 0.5 percentage points, or half the last digit written. */
  tolerance: number | null;
  isTarget: boolean;
  source: string | null;
  /** The edition of the source, such as "2020-03" or "MTBBK 2019"; a newer one of the same day sorts after. */
  vintage: string | null;
}

/** A letter sent, or a draft still open, by one or both principals. */
export interface RegisteredLetter {
  id: string;
  /** Its date (yyyy-mm-dd): sent, or for a draft last changed. */
  on: string;
  principalIds: string[];
  authorityId: string | null;
  /** The case it belongs to, so that stances on one remiss meet. */
  caseId: string | null;
  /** Reference for a reader, such as "RUN/321/2018". */
  reference: string | null;
  /** A later letter corrected it: what it claimed is no longer held against anybody. */
  isCorrected: boolean;
  claims: Claim[];
}

/** Everything that a letter is set against. Plain data, read once; make a new one when something changes. */
export interface Register {
  principals: RegisteredPrincipal[];
  places: RegisteredPlace[];
  /** Meant when a text names no place: the county of the partnership. */
  homePlace: string | null;
  topics: RegisteredTopic[];
  positions: RegisteredPosition[];
  facts: RegisteredFact[];
  letters: RegisteredLetter[];
  drafts: RegisteredLetter[];
}

/** Where a principal's diary number for the letter stands. */
export enum DiaryStatus {
  MISSING = 'MISSING',
  REQUESTED = 'REQUESTED',
  REGISTERED = 'REGISTERED',
}

/** What is known of the letter, note or call itself. */
export interface LetterDetails {
  /** Itself among the drafts is not held against it. */
  id: string | null;
  caseId: string | null;
  authorityId: string | null;
  /** Names by which the text may call the authority, such as "PTS" and "Post- och telestyrelsen". */
  authorityNames: string[];
  /** The principals who send or speak. */
  senderIds: string[];
  isJoint: boolean;
  /** Exact versions of positions that it cites. */
  citedVersionIds: string[];
  /** The referred document that sections belong to, such as "SOU 2025:110". */
  document: string | null;
  diary: { principalId: string; number: string | null; status: DiaryStatus }[];
  /** False for a call or meeting, which needs no diary number. */
  needsDiaryNumber: boolean;
  /** Day (yyyy-mm-dd) by which the authority wants the answer; an extension moves it. */
  replyDueOn: string | null;
  /** Day it went out or was spoken; null while it is being written. */
  sentOn: string | null;
  /** Day the other principal was told; null when it has not been. */
  otherPrincipalInformedOn: string | null;
  /** Days that may pass after sending before the other principal must have been told; 0 means before sending. */
  informWithinDays: number;
  today: string;
}
