import type { Options } from '@mikro-orm/postgresql';
import { defineConfig } from '@mikro-orm/postgresql';
import type { ClientConfig } from 'pg';
import { Account } from './access/Account.js';
import { Session } from './access/Session.js';
import { Token } from './access/Token.js';
import { Upload } from './access/Upload.js';
import { WideningRequest } from './access/visibility/WideningRequest.js';
import { Rejoinder } from './board/rejoinder/Rejoinder.js';
import { BoardMeeting, BoardParagraph } from './board/meeting/BoardMeeting.js';
import { Directive } from './board/meeting/Directive.js';
import { Viewpoint } from './board/meeting/Viewpoint.js';
import { FollowUp, FollowUpSection } from './board/followUp/FollowUp.js';
import { MunicipalityPhase } from './board/followUp/MunicipalityPhase.js';
import { BoardAttendance, BoardSeat } from './board/seat/BoardSeat.js';
import { BoardReport } from './board/report/BoardReport.js';
import { ReportMention } from './board/report/ReportMention.js';
import { ReportSection } from './board/report/ReportSection.js';
import { ClauseEvidence } from './board/ClauseEvidence.js';
import { Commitment } from './commitment/Commitment.js';
import { Handover } from './commitment/Handover.js';
import { Renegotiation } from './commitment/Renegotiation.js';
import { Approval } from './correspondence/approval/Approval.js';
import { Delegation } from './correspondence/approval/Delegation.js';
import { Correspondence } from './correspondence/case/Correspondence.js';
import { Deadline } from './correspondence/case/Deadline.js';
import { DiaryReference } from './correspondence/case/DiaryReference.js';
import { Finding } from './correspondence/check/Finding.js';
import { FindingAnswer } from './correspondence/check/FindingAnswer.js';
import { Citation } from './correspondence/letter/Citation.js';
import { Letter } from './correspondence/letter/Letter.js';
import { LetterApproval } from './correspondence/letter/LetterApproval.js';
import { LetterAttachment } from './correspondence/letter/LetterAttachment.js';
import { LetterSection } from './correspondence/letter/LetterSection.js';
import { Fact } from './correspondence/position/Fact.js';
import { Position } from './correspondence/position/Position.js';
import { PositionComment } from './correspondence/position/PositionComment.js';
import { PositionVersion } from './correspondence/position/PositionVersion.js';
import { Topic } from './correspondence/position/Topic.js';
import { Affiliation } from './contact/Affiliation.js';
import { Contact } from './contact/Contact.js';
import { Responsibility } from './contact/Responsibility.js';
import { Attachment } from './dialogue/Attachment.js';
import { Cadence } from './dialogue/Cadence.js';
import { Dialogue, Participation } from './dialogue/Dialogue.js';
import { Interaction } from './dialogue/Interaction.js';
import { InteractionParticipant } from './dialogue/InteractionParticipant.js';
import { Meeting } from './dialogue/meeting/Meeting.js';
import { MeetingInvitation } from './dialogue/meeting/MeetingInvitation.js';
import { MinutesPoint } from './dialogue/MinutesPoint.js';
import { Withdrawal } from './dialogue/Withdrawal.js';
import { UnmatchedAddress } from './exchange/email/UnmatchedAddress.js';
import { Import } from './exchange/Import.js';
import { ImportedRecord } from './exchange/ImportedRecord.js';
import { Organization } from './organization/Organization.js';
import { Relationship } from './organization/Relationship.js';
import { Succession } from './organization/Succession.js';
import { Clause } from './partnership/declaration/Clause.js';
import { ClauseAssessment } from './partnership/declaration/ClauseAssessment.js';
import { ClauseWording, Declaration, DeclarationSignature } from './partnership/declaration/Declaration.js';
import { ActJudgement, MandateAct } from './partnership/act/MandateAct.js';
import { InterestAssessment } from './partnership/members/InterestAssessment.js';
import { MembershipStep } from './partnership/members/MembershipStep.js';
import { CoordinatorAppointment } from './partnership/mandate/CoordinatorAppointment.js';
import { MandateGrant, MandateItem } from './partnership/mandate/MandateItem.js';
import { Obstacle } from './partnership/mandate/Obstacle.js';
import { SupportRequest } from './partnership/mandate/SupportRequest.js';
import { Pledge } from './partnership/resources/Pledge.js';
import { ResourceNeed } from './partnership/resources/ResourceNeed.js';
import { Membership, Partnership } from './partnership/Partnership.js';
import { Edition } from './strategy/Edition.js';
import { Goal } from './strategy/Goal.js';
import { Indicator } from './strategy/Indicator.js';
import { Outline, Place } from './strategy/Place.js';
import { Reading } from './strategy/Reading.js';
import { Adoption, Strategy } from './strategy/Strategy.js';
import { Target } from './strategy/Target.js';
import { Recorded } from './shared/Recorded.js';
import { Stored } from './shared/Stored.js';

/** Every entity of the house, elder rooms first. */
export const entities = [
  Stored,
  Recorded,
  Organization,
  Succession,
  Relationship,
  Contact,
  Affiliation,
  Responsibility,
  Partnership,
  Membership,
  Clause,
  Declaration,
  ClauseWording,
  DeclarationSignature,
  ClauseAssessment,
  InterestAssessment,
  MembershipStep,
  Pledge,
  ResourceNeed,
  MandateItem,
  MandateGrant,
  MandateAct,
  ActJudgement,
  SupportRequest,
  Obstacle,
  CoordinatorAppointment,
  Account,
  Session,
  Token,
  Upload,
  WideningRequest,
  Strategy,
  Adoption,
  Goal,
  Target,
  Indicator,
  Edition,
  Reading,
  Place,
  Outline,
  Cadence,
  Dialogue,
  Participation,
  Interaction,
  InteractionParticipant,
  MinutesPoint,
  Meeting,
  MeetingInvitation,
  Attachment,
  Withdrawal,
  Topic,
  Position,
  PositionVersion,
  Fact,
  PositionComment,
  Approval,
  Delegation,
  Correspondence,
  DiaryReference,
  Deadline,
  Letter,
  Citation,
  LetterSection,
  LetterApproval,
  LetterAttachment,
  Finding,
  FindingAnswer,
  Commitment,
  Renegotiation,
  Handover,
  ClauseEvidence,
  BoardMeeting,
  BoardParagraph,
  Directive,
  Viewpoint,
  BoardReport,
  ReportSection,
  ReportMention,
  BoardSeat,
  BoardAttendance,
  MunicipalityPhase,
  FollowUp,
  FollowUpSection,
  Rejoinder,
  Import,
  ImportedRecord,
  UnmatchedAddress,
];

/** How the ORM meets the database: as whom to connect, and how many connections at most. */
export function ormOptions(database: ClientConfig, connections = 8): Options {
  return defineConfig({
    entities,
    host: database.host,
    port: database.port,
    user: database.user,
    password: database.password,
    dbName: database.database,
    pool: { min: 0, max: connections },
    forceUtcTimezone: true,
    batchSize: 1000,
    logger: () => undefined,
    driverOptions: { connectionTimeoutMillis: 10_000 },
    migrations: { snapshot: false },
  });
}
