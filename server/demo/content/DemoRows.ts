import type { DemoMeeting } from './callings.js';
import type { DemoCase } from './correspondence/CaseRows.js';
import type { DemoPosition } from './correspondence/PositionRows.js';
import type { DemoEdition, DemoIndicator } from './strategy/readings.js';
import type { DemoStrategy } from './strategy/StrategyRows.js';
import type { DemoTopic } from './correspondence/topics.js';

/** A moment in ISO 8601, UTC: "2026-03-04T09:30:00.000Z". */
export type Moment = string;
/** A day: "2026-03-04". */
export type Day = string;
/** A stable name for a row, unique over the whole demo: "org:berg", "contact:saga-hedvall". */
export type Key = string;

export type OrganizationKind =
  | 'REGION'
  | 'COUNTY_BOARD'
  | 'MUNICIPALITY'
  | 'MUNICIPAL_FEDERATION'
  | 'CITY_NETWORK'
  | 'OPERATOR'
  | 'COMMUNICATION_OPERATOR'
  | 'ENERGY_COMPANY'
  | 'VILLAGE_ASSOCIATION'
  | 'FIBRE_ASSOCIATION'
  | 'INTEREST_ORGANIZATION'
  | 'NATIONAL_AUTHORITY'
  | 'MINISTRY'
  | 'COUNCIL'
  | 'CONTRACTOR'
  | 'OTHER';
export type Sector = 'PUBLIC' | 'PRIVATE' | 'NON_PROFIT';
export type SuccessionKind = 'RENAMED' | 'MERGED' | 'BOUGHT' | 'TAKEN_OVER' | 'SPLIT';
export type RelationshipKind =
  | 'OWNS'
  | 'PART_OF'
  | 'CONTRACT_WITH'
  | 'OPERATES_FOR'
  | 'BUILDS_FOR'
  | 'FUNDS'
  | 'SUPERVISES'
  | 'COOPERATES'
  | 'NEIGHBOURS';
export type ContactStatus = 'ACTIVE' | 'LEFT' | 'ANONYMIZED';
export type ResponsibilityArea =
  | 'SPATIAL_PLANNING'
  | 'LAND_PERMITS'
  | 'BROADBAND_SUPPORT'
  | 'VILLAGE_NETWORKS'
  | 'NETWORK_OPERATION'
  | 'ROBUSTNESS'
  | 'MOBILE_COVERAGE'
  | 'STATISTICS'
  | 'CONSULTATION_RESPONSES'
  | 'COMMUNICATION';
export type MembershipStatus = 'IDENTIFIED' | 'INVITED' | 'MEMBER' | 'DORMANT' | 'DECLINED' | 'LEFT';
export type AccountRole =
  | 'COORDINATOR'
  | 'CASE_OFFICER'
  | 'DECIDER'
  | 'BOARD_MEMBER'
  | 'PARTNER'
  | 'REGISTRAR'
  | 'INTEGRATOR'
  | 'ADMINISTRATOR';
export type Visibility = 'OWN_ORGANIZATION' | 'PRINCIPALS' | 'PARTIES' | 'PARTNERSHIP' | 'PUBLIC';
export type DialogueStatus = 'OPEN' | 'RESTING' | 'CLOSED';
export type InteractionKind =
  'MEETING' | 'PHONE' | 'EMAIL' | 'LETTER' | 'VIDEO' | 'SITE_VISIT' | 'SURVEY' | 'EVENT' | 'NOTE';
export type Initiative = 'OURS' | 'THEIRS' | 'JOINT';
export type ActivityArea =
  | 'COORDINATION'
  | 'MUNICIPAL_SUPPORT'
  | 'MAPPING'
  | 'VILLAGE_SUPPORT'
  | 'SUPPORT_SCHEMES'
  | 'MARKET'
  | 'INFORMATION'
  | 'ADMINISTRATION';
export type ParticipantRole = 'SENDER' | 'RECIPIENT' | 'COPY' | 'CHAIR' | 'ATTENDEE' | 'MENTIONED';
export type CommitmentStatus = 'OPEN' | 'IN_PROGRESS' | 'FULFILLED' | 'WAIVED';
export type CommitmentOrigin = 'INTERACTION' | 'MEETING' | 'DIRECTIVE' | 'LETTER' | 'OTHER';

/** What every recorded row says about itself: where it belongs, who wrote it down, when, and who may read it. */
export interface DemoRecord {
  key: Key;
  partnership: Key;
  recordedAt: Moment;
  recordedBy: Key;
  recordedByOrganization: Key;
  visibility: Visibility;
  /** Accounts that may read a row marked for secrecy; null where there is no mark. */
  secrecyReaders: Key[] | null;
}

export interface DemoPartnershipName {
  key: Key;
  name: string;
  countyCode: string;
}

export interface DemoOrganization extends DemoRecord {
  name: string;
  shortName: string | null;
  kind: OrganizationKind;
  sector: Sector;
  organizationNumber: string | null;
  countyCode: string | null;
  municipalityCode: string | null;
  email: string | null;
  registrarEmail: string | null;
  phone: string | null;
  website: string | null;
  notes: string | null;
  parent: Key | null;
  activeFrom: Day | null;
  activeUntil: Day | null;
}

export interface DemoMembership {
  key: Key;
  partnership: Key;
  organization: Key;
  isPrincipal: boolean;
  status: MembershipStatus;
  from: Day | null;
  until: Day | null;
}

export interface DemoSuccession {
  key: Key;
  predecessor: Key;
  successor: Key;
  kind: SuccessionKind;
  occurredOn: Day;
  source: string | null;
}

export interface DemoRelationship extends DemoRecord {
  subject: Key;
  object: Key;
  kind: RelationshipKind;
  from: Day | null;
  until: Day | null;
  sharePercent: number | null;
  note: string | null;
}

export interface DemoContact extends DemoRecord {
  givenName: string;
  familyName: string;
  email: string | null;
  otherEmails: string[];
  phone: string | null;
  source: string | null;
  verifiedAt: Moment | null;
  status: ContactStatus;
  leftOn: Day | null;
}

export interface DemoAffiliation {
  key: Key;
  contact: Key;
  organization: Key;
  title: string | null;
  from: Day | null;
  until: Day | null;
}

export interface DemoResponsibility {
  key: Key;
  organization: Key;
  contact: Key | null;
  area: ResponsibilityArea;
  from: Day | null;
  until: Day | null;
}

export interface DemoAccount {
  key: Key;
  email: string;
  name: string;
  role: AccountRole;
  organization: Key;
  /** The same person in the register of contacts, where there is one. */
  contact: Key | null;
  language: 'sv' | 'en';
}

export interface DemoDialogue extends DemoRecord {
  title: string;
  purpose: string | null;
  status: DialogueStatus;
  cadenceDays: number | null;
  goal: Key | null;
  organizations: Key[];
}

export interface DemoParticipant {
  organization: Key | null;
  contact: Key | null;
  role: ParticipantRole;
}

export interface DemoMinutesPoint {
  number: number;
  text: string;
  owner: Key | null;
  ownerContact: Key | null;
  followUpOn: Day | null;
  doneOn: Day | null;
}

/** A file given as its text; size and hash follow from it. */
export interface DemoAttachment {
  fileName: string;
  mediaType: string;
  text: string;
}

export interface DemoInteraction extends DemoRecord {
  kind: InteractionKind;
  occurredAt: Moment;
  topic: string;
  /** Markdown. */
  summary: string | null;
  initiative: Initiative;
  awaitsAnswer: boolean;
  dialogue: Key | null;
  timeSpentMinutes: number | null;
  activityArea: ActivityArea | null;
  messageId: string | null;
  inReplyTo: string | null;
  participants: DemoParticipant[];
  minutesPoints: DemoMinutesPoint[];
  attachments: DemoAttachment[];
}

export interface DemoRenegotiation {
  oldDueOn: Day;
  newDueOn: Day;
  reason: string;
  agreedOn: Day;
}

export interface DemoCommitment extends DemoRecord {
  title: string;
  description: string | null;
  giver: Key;
  giverContact: Key | null;
  receiver: Key;
  receiverContact: Key | null;
  dueOn: Day | null;
  status: CommitmentStatus;
  origin: CommitmentOrigin;
  interaction: Key | null;
  dialogue: Key | null;
  goal: Key | null;
  /** code of the clause that it carries out */
  clause: string | null;
  fulfilledOn: Day | null;
  proof: string | null;
  waivedReason: string | null;
  renegotiations: DemoRenegotiation[];
}

export interface DemoSignature {
  organization: Key;
  signatory: string;
  signedOn: Day;
}

export interface DemoDeclaration extends DemoRecord {
  title: string;
  edition: number;
  preamble: string | null;
  signatures: DemoSignature[];
}

export type ClauseOutcome = 'FULFILLED' | 'PARTLY' | 'NOT_YET';

export interface DemoClauseAssessment extends DemoRecord {
  /** Its code, such as "A4". */
  clause: string;
  outcome: ClauseOutcome;
  reason: string;
  assessedOn: Day;
}

export interface DemoClauseEvidence extends DemoRecord {
  clause: string;
  recordType: 'Interaction' | 'Commitment';
  record: Key;
  strength: 'STRONG' | 'THIN';
  occurredOn: Day;
  why: string;
}

export interface DemoInterestAssessment extends DemoRecord {
  organization: Key;
  interest: 'PRIMARY' | 'SECONDARY' | 'NONE';
  worksForRegionalDevelopment: boolean;
  reason: string;
  assessedOn: Day;
  reviewOn: Day | null;
}

export interface DemoMembershipStep extends DemoRecord {
  organization: Key;
  status: MembershipStatus;
  reason: string | null;
  happenedOn: Day;
  askAgainOn: Day | null;
}

export interface DemoRejoinder extends DemoRecord {
  recordType: 'Interaction';
  record: Key;
  kind: 'COMMENT' | 'CORRECTION';
  text: string;
  asked: Key;
  answer: string | null;
  answeredAt: Moment | null;
  answeredBy: Key | null;
}

export type ResourceKind = 'SEK' | 'FTE' | 'IN_KIND';

export interface DemoPledge extends DemoRecord {
  organization: Key;
  kind: ResourceKind;
  year: number;
  amount: number;
  decision: string;
  note: string | null;
  wasKept: boolean | null;
}

export interface DemoNeed extends DemoRecord {
  kind: ResourceKind;
  year: number;
  amount: number;
  purpose: string;
}

export interface DemoMandateItem extends DemoRecord {
  verb: 'SAY' | 'DECIDE' | 'SIGN' | 'SPEND';
  text: string;
  limitSek: number | null;
  validFrom: Day;
  validUntil: Day | null;
  grants: { organization: Key; decision: string; grantedOn: Day }[];
}

export interface DemoMandateAct extends DemoRecord {
  verb: DemoMandateItem['verb'];
  actedOn: Day;
  text: string | null;
  amountSek: number | null;
  mandateItem: Key | null;
  recordType: 'Commitment' | null;
  record: Key | null;
  judgements: { organization: Key; isApproval: boolean; decision: string; judgedOn: Day }[];
}

export interface DemoAppointment extends DemoRecord {
  contact: Key;
  from: Day;
  until: Day | null;
}

export interface DemoSupportRequest extends DemoRecord {
  asked: Key;
  text: string;
  answerBy: Day;
  status: 'SENT' | 'GRANTED';
  answer: string | null;
  answeredOn: Day | null;
  escalatedOn: Day | null;
  escalatedWhy: string | null;
}

export interface DemoObstacle extends DemoRecord {
  kind:
    | 'DISTANCE_AND_COST'
    | 'LITTLE_PUBLIC_ENGAGEMENT'
    | 'LOCAL_PROCESSES'
    | 'ACTORS_UNCOORDINATED'
    | 'LACK_OF_INFORMATION'
    | 'POOR_ROBUSTNESS'
    | 'DIGITALIZATION_UNPRIORITIZED';
  text: string;
  raisedOn: Day;
  clearedOn: Day | null;
  clearedHow: string | null;
}

export interface DemoMunicipalityPhase extends DemoRecord {
  municipality: Key;
  phase: 'UNAWARE' | 'AWARE' | 'DECIDED' | 'ACTIVE' | 'UNMAPPED';
  since: Day;
  evidence: string;
}

export interface DemoBoardSeat extends DemoRecord {
  contact: Key;
  organization: Key;
  role: 'CHAIR' | 'MEMBER' | 'DEPUTY';
  from: Day;
  until: Day | null;
}

export interface DemoBoardMeeting {
  key: Key;
  heldOn: Day;
  title: string;
  agenda: string;
  attendance: string;
  /** Number of its first paragraph; the minutes number on from meeting to meeting. */
  firstParagraph: number;
  directive: string | null;
  dueAfterDays: number;
  /** At which later meeting the directive was settled, and how; null while it is open. */
  settled: { at: Key; how: string; returned?: true } | null;
  viewpoint: string | null;
  answer: string | null;
  /** What the minutes say of the report; null where there was none. */
  onReport: string | null;
  /** The report was sent back: viewpoints with their answers, what the next report added, and the day it was handed in. */
  sentBack: { viewpoints: [text: string, answer: string][]; added: string; answeredOn: Day } | null;
}

/** Everything the demo shows, as plain rows that refer to one another by key. Parents come before what refers to them. */
export interface DemoPartnership {
  partnerships: DemoPartnershipName[];
  organizations: DemoOrganization[];
  memberships: DemoMembership[];
  successions: DemoSuccession[];
  relationships: DemoRelationship[];
  contacts: DemoContact[];
  affiliations: DemoAffiliation[];
  responsibilities: DemoResponsibility[];
  accounts: DemoAccount[];
  strategies: DemoStrategy[];
  indicators: DemoIndicator[];
  editions: DemoEdition[];
  dialogues: DemoDialogue[];
  interactions: DemoInteraction[];
  meetings: DemoMeeting[];
  commitments: DemoCommitment[];
  declarations: DemoDeclaration[];
  clauseAssessments: DemoClauseAssessment[];
  clauseEvidence: DemoClauseEvidence[];
  topics: DemoTopic[];
  positions: DemoPosition[];
  interestAssessments: DemoInterestAssessment[];
  membershipSteps: DemoMembershipStep[];
  rejoinders: DemoRejoinder[];
  pledges: DemoPledge[];
  needs: DemoNeed[];
  mandateItems: DemoMandateItem[];
  mandateActs: DemoMandateAct[];
  municipalityPhases: DemoMunicipalityPhase[];
  boardSeats: DemoBoardSeat[];
  appointments: DemoAppointment[];
  supportRequests: DemoSupportRequest[];
  obstacles: DemoObstacle[];
  boardMeetings: DemoBoardMeeting[];
  cases: DemoCase[];
}
