import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import './shared/RecordedReading.js';
import './shared/changes/ChangeReading.js';
import './organization/OrganizationReading.js';
import './organization/OrganizationTie.js';
import './organization/RelationshipReading.js';
import './organization/SuccessionStep.js';
import './contact/ContactReading.js';
import './contact/OpenAssignments.js';
import './partnership/PartnershipReading.js';
import './partnership/declaration/ClauseReading.js';
import './partnership/members/MembersReading.js';
import './partnership/resources/ResourcesReading.js';
import './partnership/mandate/MandateReading.js';
import './partnership/mandate/CoordinatorPost.js';
import './partnership/act/ActReading.js';
import './partnership/evidenceOfMemberships.js';
import './partnership/ResponsibilityCoverage.js';
import './access/AccessReading.js';
import './access/AuthorReading.js';
import './access/visibility/ReadersReading.js';
import './access/visibility/VisibilityReading.js';
import './strategy/StrategyReading.js';
import './strategy/GoalReading.js';
import './strategy/IndicatorReading.js';
import './strategy/targetProgress.js';
import './dialogue/DialogueReading.js';
import './dialogue/InteractionReading.js';
import './dialogue/MinutesReading.js';
import './dialogue/meeting/MeetingReading.js';
import './dialogue/OverviewReading.js';
import './dialogue/SilenceReading.js';
import './correspondence/position/PositionReading.js';
import './correspondence/approval/ApprovalReading.js';
import './correspondence/case/CorrespondenceReading.js';
import './correspondence/letter/LetterReading.js';
import './correspondence/check/FindingReading.js';
import './correspondence/matrix/MatrixReading.js';
import './correspondence/reliance/AffectedLetterReading.js';
import './commitment/CommitmentReading.js';
import './board/ClauseEvidenceReading.js';
import './board/EvidenceReading.js';
import './board/meeting/BoardReading.js';
import './board/report/ReportReading.js';
import './board/seat/SeatReading.js';
import './board/followUp/FollowUpReading.js';
import './board/rejoinder/RejoinderReading.js';
import './board/evidenceOfCommitments.js';
import './board/evidenceOfGoals.js';
import './board/evidenceOfInteractions.js';
import './exchange/email/UnmatchedAddressReading.js';
import './exchange/ImportReading.js';
import './exchange/handover/OpenItem.js';
import './timeline/GraphQuestions.js';
import './timeline/SearchReading.js';
import './timeline/TimelineReading.js';
import { AccessResolver } from './access/AccessResolver.js';
import { VisibilityResolver } from './access/visibility/VisibilityResolver.js';
import { ApprovalResolver } from './correspondence/approval/ApprovalResolver.js';
import { CorrespondenceResolver } from './correspondence/case/CorrespondenceResolver.js';
import { LetterResolver } from './correspondence/check/LetterResolver.js';
import { PositionResolver } from './correspondence/position/PositionResolver.js';
import { RejoinderResolver } from './board/rejoinder/RejoinderResolver.js';
import { ActResolver } from './partnership/act/ActResolver.js';
import { MandateResolver } from './partnership/mandate/MandateResolver.js';
import { ResourcesResolver } from './partnership/resources/ResourcesResolver.js';
import { MembersResolver } from './partnership/members/MembersResolver.js';
import { BoardResolver } from './board/meeting/BoardResolver.js';
import { SeatResolver } from './board/seat/SeatResolver.js';
import { FollowUpResolver } from './board/followUp/FollowUpResolver.js';
import { ReportResolver } from './board/report/ReportResolver.js';
import { EvidenceResolver } from './board/EvidenceResolver.js';
import { CommitmentResolver } from './commitment/CommitmentResolver.js';
import { ContactResolver } from './contact/ContactResolver.js';
import { CadenceResolver } from './dialogue/CadenceResolver.js';
import { DialogueAttachmentResolver } from './dialogue/DialogueAttachmentResolver.js';
import { IndicatorResolver } from './strategy/IndicatorResolver.js';
import { StrategyResolver } from './strategy/StrategyResolver.js';
import { MeetingResolver } from './dialogue/meeting/MeetingResolver.js';
import { DialogueResolver } from './dialogue/DialogueResolver.js';
import { OrganizationResolver } from './organization/OrganizationResolver.js';
import { DeclarationResolver } from './partnership/declaration/DeclarationResolver.js';
import { ExchangeResolver } from './exchange/ExchangeResolver.js';
import { EmailedLetterResolver } from './exchange/letters/EmailedLetterResolver.js';
import { FiguresResolver } from './exchange/figures/FiguresResolver.js';
import { payloadNames } from './shared/Allowed.js';
import { answerFromCompiled } from './shared/reading/answer.js';
import { describeReadings } from './shared/reading/describeReadings.js';
import { Query } from './shared/reading/Reading.js';
import { RecordChangeResolver } from './shared/changes/RecordChange.js';
import { refuseUnruled } from './shared/refuseUnruled.js';
import { speakingTheCallersLanguage } from './shared/speakingTheCallersLanguage.js';

/** The whole GraphQL schema: every room's declared readings, and the resolvers of its mutations. */
export async function makeSchema(): Promise<GraphQLSchema> {
  describeReadings();
  const schema = await buildSchema({
    resolvers: [
      Query,
      RecordChangeResolver,
      AccessResolver,
      VisibilityResolver,
      OrganizationResolver,
      ContactResolver,
      StrategyResolver,
      IndicatorResolver,
      DialogueResolver,
      DialogueAttachmentResolver,
      CadenceResolver,
      MeetingResolver,
      PositionResolver,
      ApprovalResolver,
      CorrespondenceResolver,
      LetterResolver,
      CommitmentResolver,
      DeclarationResolver,
      EvidenceResolver,
      BoardResolver,
      ReportResolver,
      SeatResolver,
      FollowUpResolver,
      MembersResolver,
      ActResolver,
      MandateResolver,
      ResourcesResolver,
      RejoinderResolver,
      ExchangeResolver,
      EmailedLetterResolver,
      FiguresResolver,
    ],
    validate: true,
    // Asked for by type-graphql wherever there is a subscription; ours bring their streams themselves.
    pubSub: { publish: () => undefined, subscribe: () => ({}) as never },
    globalMiddlewares: [speakingTheCallersLanguage],
  });
  answerFromCompiled(schema, payloadNames());
  refuseUnruled(schema);
  return schema;
}
