import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Account } from '../../server/access/Account.js';
import { WideningRequest } from '../../server/access/visibility/WideningRequest.js';
import { ClauseEvidence } from '../../server/board/ClauseEvidence.js';
import { Commitment } from '../../server/commitment/Commitment.js';
import { CommitmentEnd, Handover } from '../../server/commitment/Handover.js';
import { Renegotiation } from '../../server/commitment/Renegotiation.js';
import { ClaimKind } from '../../server/correspondence/agreement/Claim.js';
import { Approval } from '../../server/correspondence/approval/Approval.js';
import { Verdict } from '../../server/correspondence/approval/Verdict.js';
import { Correspondence } from '../../server/correspondence/case/Correspondence.js';
import {
  CorrespondenceKind,
  CorrespondenceStatus,
  DeadlineKind,
} from '../../server/correspondence/case/CorrespondenceKind.js';
import { Deadline } from '../../server/correspondence/case/Deadline.js';
import { DiaryReference } from '../../server/correspondence/case/DiaryReference.js';
import { Finding } from '../../server/correspondence/check/Finding.js';
import { FindingAnswer } from '../../server/correspondence/check/FindingAnswer.js';
import { FindingAnswerKind } from '../../server/correspondence/check/findingEnums.js';
import { FindingCode, FindingSeverity } from '../../server/correspondence/agreement/Finding.js';
import { Citation } from '../../server/correspondence/letter/Citation.js';
import { Letter } from '../../server/correspondence/letter/Letter.js';
import { LetterApproval } from '../../server/correspondence/letter/LetterApproval.js';
import { LetterAttachment } from '../../server/correspondence/letter/LetterAttachment.js';
import { LetterChannel, LetterDirection, LetterStatus } from '../../server/correspondence/letter/LetterKind.js';
import { LetterSection } from '../../server/correspondence/letter/LetterSection.js';
import { Stance } from '../../server/correspondence/agreement/Claim.js';
import { Fact } from '../../server/correspondence/position/Fact.js';
import { Position } from '../../server/correspondence/position/Position.js';
import { PositionComment } from '../../server/correspondence/position/PositionComment.js';
import { PositionVersion } from '../../server/correspondence/position/PositionVersion.js';
import { Topic } from '../../server/correspondence/position/Topic.js';
import { Affiliation } from '../../server/contact/Affiliation.js';
import { Contact } from '../../server/contact/Contact.js';
import { Responsibility, ResponsibilityArea } from '../../server/contact/Responsibility.js';
import { Attachment } from '../../server/dialogue/Attachment.js';
import { Dialogue, Participation } from '../../server/dialogue/Dialogue.js';
import { Interaction } from '../../server/dialogue/Interaction.js';
import { InteractionKind, ParticipantRole } from '../../server/dialogue/InteractionKind.js';
import { InteractionParticipant } from '../../server/dialogue/InteractionParticipant.js';
import { Meeting } from '../../server/dialogue/meeting/Meeting.js';
import { MeetingInvitation } from '../../server/dialogue/meeting/MeetingInvitation.js';
import { MinutesPoint } from '../../server/dialogue/MinutesPoint.js';
import { UnmatchedAddress } from '../../server/exchange/email/UnmatchedAddress.js';
import { Import, ImportSource } from '../../server/exchange/Import.js';
import { ImportedRecord } from '../../server/exchange/ImportedRecord.js';
import { Organization } from '../../server/organization/Organization.js';
import { OrganizationKind, Sector } from '../../server/organization/OrganizationKind.js';
import { Relationship, RelationshipKind } from '../../server/organization/Relationship.js';
import { Succession, SuccessionKind } from '../../server/organization/Succession.js';
import { Clause } from '../../server/partnership/declaration/Clause.js';
import { ClauseAssessment, ClauseOutcome } from '../../server/partnership/declaration/ClauseAssessment.js';
import { ClauseWording, Declaration, DeclarationSignature } from '../../server/partnership/declaration/Declaration.js';
import { EvidenceStrength } from '../../server/partnership/declaration/EvidenceStrength.js';
import { CoordinatorAppointment } from '../../server/partnership/mandate/CoordinatorAppointment.js';
import { MandateGrant, MandateItem, MandateVerb } from '../../server/partnership/mandate/MandateItem.js';
import { ActJudgement, MandateAct } from '../../server/partnership/act/MandateAct.js';
import { Obstacle, ObstacleKind } from '../../server/partnership/mandate/Obstacle.js';
import { SupportRequest } from '../../server/partnership/mandate/SupportRequest.js';
import { Pledge } from '../../server/partnership/resources/Pledge.js';
import { ResourceKind } from '../../server/partnership/resources/ResourceKind.js';
import { ResourceNeed } from '../../server/partnership/resources/ResourceNeed.js';
import { BoardMeeting, BoardParagraph } from '../../server/board/meeting/BoardMeeting.js';
import { Directive } from '../../server/board/meeting/Directive.js';
import { Viewpoint } from '../../server/board/meeting/Viewpoint.js';
import { FollowUp, FollowUpKind, FollowUpSection } from '../../server/board/followUp/FollowUp.js';
import { MunicipalityPhase, Phase } from '../../server/board/followUp/MunicipalityPhase.js';
import { BoardAttendance, BoardSeat, Presence, SeatRole } from '../../server/board/seat/BoardSeat.js';
import { BoardReport } from '../../server/board/report/BoardReport.js';
import { ReportMention } from '../../server/board/report/ReportMention.js';
import { ReportSection } from '../../server/board/report/ReportSection.js';
import { Rejoinder, RejoinderKind } from '../../server/board/rejoinder/Rejoinder.js';
import { Interest, InterestAssessment } from '../../server/partnership/members/InterestAssessment.js';
import { MembershipStep } from '../../server/partnership/members/MembershipStep.js';
import { MembershipStatus } from '../../server/partnership/Partnership.js';
import { Withdrawal } from '../../server/dialogue/Withdrawal.js';
import { AreaClass, Measure, Population, Unit } from '../../server/strategy/figureKinds.js';
import { Edition, EditionKind } from '../../server/strategy/Edition.js';
import { Goal } from '../../server/strategy/Goal.js';
import { Indicator } from '../../server/strategy/Indicator.js';
import { Outline, Place } from '../../server/strategy/Place.js';
import { Reading } from '../../server/strategy/Reading.js';
import { Adoption, Strategy, StrategyScope } from '../../server/strategy/Strategy.js';
import { Target } from '../../server/strategy/Target.js';
import type { Recorded } from '../../server/shared/Recorded.js';
import type { Stored } from '../../server/shared/Stored.js';
import { newId } from '../../server/shared/uuid.js';
import { Visibility } from '../../server/shared/Visibility.js';
import type { Person, World } from './World.js';

/** A class of record: who recorded it, at which level, and whether it bears a secrecy mark. Operator A takes part in each. */
export interface RecordClass {
  recorder: Person;
  visibility: Visibility;
  readers?: Person[];
}

/** The classes that the access matrix is made of. */
export const RECORD_CLASSES: Record<string, RecordClass> = {
  'own note of the region': { recorder: 'coordinator', visibility: Visibility.OWN_ORGANIZATION },
  'draft of the principals': { recorder: 'coordinator', visibility: Visibility.PRINCIPALS },
  'between the parties': { recorder: 'coordinator', visibility: Visibility.PARTIES },
  'for the partnership': { recorder: 'coordinator', visibility: Visibility.PARTNERSHIP },
  public: { recorder: 'coordinator', visibility: Visibility.PUBLIC },
  'secret, for one officer': { recorder: 'coordinator', visibility: Visibility.PARTNERSHIP, readers: ['boardOfficer'] },
  'own note of operator A': { recorder: 'operatorA', visibility: Visibility.OWN_ORGANIZATION },
  'operator A to the parties': { recorder: 'operatorA', visibility: Visibility.PARTIES },
  "the neighbour's partnership": { recorder: 'neighbour', visibility: Visibility.PARTNERSHIP },
};

const classFile = { fileName: 'klass.txt', mediaType: 'text/plain', sizeBytes: 1, sha256: '0'.repeat(64) };

/** One record of every noun that takes its rights from a class, by the noun's name. */
export async function makeRecords(
  em: EntityManager,
  world: World,
  { recorder, visibility, readers }: RecordClass,
): Promise<Record<string, string>> {
  const caller = world.callers[recorder];
  const operator = await em.findOneOrFail(Organization, world.organizations.operatorA);
  const authority = await em.findOneOrFail(Organization, world.organizations.authority);
  const organization = new Organization(
    caller,
    { name: 'Klassbolaget AB', kind: OrganizationKind.OPERATOR, sector: Sector.PRIVATE },
    visibility,
  );
  const contact = new Contact(caller, { givenName: 'Klas', familyName: 'Klasson' }, visibility);
  const dialogue = new Dialogue(caller, { title: 'Klassdialog' }, visibility);
  const interaction = new Interaction(
    caller,
    { kind: InteractionKind.PHONE, occurredAt: new Date(), topic: 'Klassamtal' },
    visibility,
    dialogue,
  );
  const gathering = new Meeting(
    caller,
    { title: 'Klassträff', startsAt: new Date('2026-01-01T09:00Z'), endsAt: new Date('2026-01-01T10:00Z') },
    visibility,
  );
  const commitment = new Commitment(
    caller,
    operator,
    authority,
    { title: 'Klasslöfte', dueOn: '2030-01-01' },
    visibility,
  );
  const relationship = new Relationship(caller, operator, authority, { kind: RelationshipKind.COOPERATES }, visibility);
  const withdrawal = new Withdrawal(caller, interaction, [], 'Klasskäl');
  withdrawal.visibilityLevel = visibility;
  const receipt = new Import(caller, ImportSource.VCARD, { fileName: 'klass.vcf', sha256: '0'.repeat(64) });
  receipt.visibilityLevel = visibility;
  const request = new WideningRequest(caller, interaction, operator, Visibility.PUBLIC, null);
  request.visibilityLevel = visibility;
  const topic = new Topic(caller, { name: 'Klassämne', terms: ['klass'] }, visibility);
  const position = new Position(caller, topic, operator, { validFrom: '2026-01-01' }, visibility);
  const writer = ref(await em.findOneOrFail(Account, caller.accountId));
  const text = { title: 'Klass', statement: 'Klass.', stance: null, body: 'Klass', motivation: null };
  const version = new PositionVersion(
    position,
    1,
    { ...text, validFrom: '2026-01-01', validUntil: null },
    authority,
    writer,
  );
  const clause = await em.findOneOrFail(Clause, { partnership: caller.partnershipId, place: 1 });
  const edition = (await em.count(Declaration, { partnershipId: caller.partnershipId })) + 1;
  const declaration = new Declaration(caller, 'Klassavsikt', edition, null);
  declaration.visibilityLevel = visibility;
  const assessment = new ClauseAssessment(caller, clause, ClauseOutcome.PARTLY, 'Klasskäl', '2026-01-01');
  assessment.visibilityLevel = visibility;
  const evidence = new ClauseEvidence(caller, clause, commitment, {
    strength: EvidenceStrength.STRONG,
    occurredOn: '2026-01-01',
    why: 'Klassbelägg',
  });
  const interest = new InterestAssessment(caller, operator, {
    interest: Interest.PRIMARY,
    worksForRegionalDevelopment: true,
    reason: 'Klasskäl',
    assessedOn: '2026-01-01',
    reviewOn: null,
  });
  interest.visibilityLevel = visibility;
  const step = new MembershipStep(caller, operator, {
    status: MembershipStatus.MEMBER,
    reason: null,
    happenedOn: '2020-01-01',
    askAgainOn: null,
  });
  step.visibilityLevel = visibility;
  const rejoinder = new Rejoinder(caller, interaction, operator, RejoinderKind.COMMENT, 'Klassinlägg');
  rejoinder.visibilityLevel = visibility;
  const correspondence = new Correspondence(
    caller,
    authority,
    { kind: CorrespondenceKind.REFERRAL, subject: 'Klassärende', status: CorrespondenceStatus.RECEIVED },
    visibility,
  );
  const letter = new Letter(
    caller,
    correspondence,
    operator,
    {
      direction: LetterDirection.OUT,
      status: LetterStatus.DRAFT,
      subject: 'Klassbrev',
      body: 'Klass',
      channel: LetterChannel.EMAIL,
      datedOn: '2026-01-01',
    },
    null,
    visibility,
  );
  const told = { sv: 'Klass', en: 'Class' };
  const finding = new Finding(letter, {
    key: 'klass',
    code: FindingCode.UNSOURCED,
    severity: FindingSeverity.NOTE,
    claim: null,
    sentence: null,
    from: null,
    until: null,
    opposed: null,
    principalId: null,
    explanation: told,
    resolution: told,
    suggestion: null,
  });
  const resource = { kind: ResourceKind.SEK, year: 2027, amount: 1 };
  const mandateItem = new MandateItem(caller, {
    verb: MandateVerb.SAY,
    text: 'Klassmandat',
    limitSek: null,
    validFrom: '2026-01-01',
    validUntil: null,
  });
  const facts = { verb: MandateVerb.SAY, actedOn: '2026-01-01', text: 'Klasshandling', amountSek: null };
  const act = new MandateAct(caller, facts, null, null);
  const meeting = new BoardMeeting(caller, {
    heldOn: '2026-01-01',
    title: 'Klassmöte',
    agenda: null,
    attendance: null,
  });
  const directive = new Directive(caller, meeting, { paragraph: 1, text: 'Klassuppdrag', dueOn: null });
  const report = new BoardReport(caller, 'Klassrapport', '2026-01-01', '2026-03-31');
  const strategy = new Strategy(caller, {
    title: 'Klasstrategi',
    scope: StrategyScope.REGIONAL,
    summary: null,
    document: null,
    validFrom: '2026-01-01',
    validUntil: null,
  });
  const goal = new Goal(caller, strategy, { code: 'K1', title: 'Klassmål', description: null });
  const target = {
    measure: Measure.FIBRE_PASSED,
    population: Population.HOUSEHOLDS,
    areaClass: AreaClass.TOTAL,
    place: '23',
    unit: Unit.PERCENT,
    threshold: 98,
    from: null,
    dueOn: '2030-12-31',
  };
  const seat = new BoardSeat(caller, contact, operator, { role: SeatRole.MEMBER, from: '2026-01-01', until: null });
  const phased = { phase: Phase.ACTIVE, since: '2026-01-01', evidence: 'Klassbelägg' };
  const followUp = new FollowUp(caller, FollowUpKind.PTS, 2026);
  const measured = { measure: Measure.FIBRE_PASSED, population: Population.HOUSEHOLDS, unit: Unit.PERCENT };
  const indicator = new Indicator(caller, { code: newId(), name: 'Klassmått', publisher: 'Klass', ...measured });
  const published = new Edition(caller, {
    kind: EditionKind.READINGS,
    publisher: 'Klass',
    dataset: 'Klasstabell',
    vintage: '2026-03',
    diaryNumber: null,
    fileName: null,
    sha256: null,
  });
  const governed: Recorded[] = [
    seat,
    followUp,
    new MunicipalityPhase(caller, operator, phased, null),
    indicator,
    published,
    strategy,
    goal,
    meeting,
    directive,
    new Viewpoint(caller, meeting, { paragraph: 1, text: 'Klassynpunkt' }),
    report,
    new Pledge(caller, operator, { ...resource, decision: 'Klassbeslut', note: null }),
    new ResourceNeed(caller, { ...resource, purpose: 'Klassbehov' }),
    mandateItem,
    act,
    new SupportRequest(caller, operator, 'Klassbegäran', '2027-01-01'),
    new Obstacle(caller, ObstacleKind.LOCAL_PROCESSES, 'Klasshinder', '2026-01-01'),
    new CoordinatorAppointment(caller, contact, '2020-01-01', null),
  ];
  for (const record of governed) record.visibilityLevel = visibility;
  const recorded: Recorded[] = [
    ...governed,
    interest,
    step,
    rejoinder,
    correspondence,
    letter,
    topic,
    position,
    declaration,
    assessment,
    evidence,
    request,
    organization,
    contact,
    dialogue,
    interaction,
    gathering,
    commitment,
    relationship,
    withdrawal,
    receipt,
  ];
  for (const record of recorded)
    record.secrecyReaderIds = readers?.map((person) => world.callers[person].accountId) ?? null;
  const parts: Stored[] = [
    new DiaryReference(correspondence, ref(operator), '2026-01-01'),
    new Deadline(correspondence, DeadlineKind.DRAFT, '2026-01-01'),
    new Citation(letter, version),
    new LetterSection(letter, '4.5', Stance.SUPPORTS),
    new LetterApproval(letter, ref(operator), writer, Verdict.APPROVED),
    new LetterAttachment(letter, classFile),
    finding,
    new FindingAnswer(finding, ref(operator), writer, FindingAnswerKind.ACCEPT, 'Klasskäl'),
    version,
    new Fact(position, version, 1, { kind: ClaimKind.DATE, sentence: 'Klass.', on: '2026', isTarget: false }),
    new PositionComment(position, writer, ref(operator), 'Klass'),
    new Succession(organization, operator, { kind: SuccessionKind.BOUGHT, occurredOn: '2020-01-01' }),
    new Affiliation(contact, operator),
    new Responsibility(operator, contact, ResponsibilityArea.ROBUSTNESS),
    new Participation(dialogue, operator),
    new InteractionParticipant(interaction, operator, null, ParticipantRole.ATTENDEE),
    new MeetingInvitation(gathering, operator, null),
    new MinutesPoint(interaction, { number: 1, text: 'Klasspunkt' }, operator),
    new Attachment(interaction, {
      fileName: 'klass.txt',
      mediaType: 'text/plain',
      sizeBytes: 1,
      sha256: '0'.repeat(64),
    }),
    new Adoption(strategy, operator, 'Klassbeslut', '2026-01-01'),
    new Target(goal, target),
    new Attachment(interaction, classFile),
    new Reading(published, indicator, { place: '2303', areaClass: AreaClass.TOTAL, year: 2025, value: 50 }),
    new Place(published, '2303', 'Ragunda'),
    new Outline(published, '2303', '{}'),
    new MandateGrant(mandateItem, operator, 'Klassbeslut', '2026-01-01'),
    new ActJudgement(act, operator, { isApproval: true, decision: 'Klassbeslut', judgedOn: '2026-01-01' }),
    new BoardParagraph(meeting, { number: 1, heading: 'Klassparagraf', text: null }),
    new BoardAttendance(meeting, seat, Presence.PRESENT),
    new FollowUpSection(followUp, 1, 'Klassrubrik', 'Klasstext'),
    new ReportSection(report, 0, null, 'Klassrubrik', 'Klasstext'),
    new ReportMention(report, directive, 'Klasstext'),
    new ClauseWording(declaration, clause, { swedish: 'Klassord', english: 'Class words' }),
    new DeclarationSignature(declaration, operator, 'Klas Klasson', '2026-01-01'),
    ImportedRecord.of(receipt, 1, contact),
    new UnmatchedAddress(interaction, 'klass@example.se', 'Klas', ParticipantRole.COPY),
    new Handover(commitment, CommitmentEnd.GIVER, contact, contact, '2026-01-01'),
    new Renegotiation(commitment, { newDueOn: '2031-01-01', reason: 'Klasskäl', agreedOn: '2026-01-01' }),
  ];
  em.persist([...recorded, ...parts]);
  await em.flush();
  // What is approved is there before it is approved.
  const approval = new Approval(position, 1, ref(operator), writer, { verdict: Verdict.APPROVED });
  em.persist(approval);
  await em.flush();
  parts.push(approval);
  const logged = await em.execute<{ id: string }[]>('select id from change where record_id = ? and part is null', [
    interaction.id,
  ]);
  return {
    ...Object.fromEntries([...recorded, ...parts].map((record) => [record.constructor.name, record.id])),
    Change: logged[0]!.id,
  };
}
