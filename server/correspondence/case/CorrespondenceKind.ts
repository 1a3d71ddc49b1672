import { describedEnum } from '../../shared/reading/filtering.js';
import { DiaryStatus } from '../agreement/Register.js';

/** What a case with an authority is. */
export enum CorrespondenceKind {
  REFERRAL = 'REFERRAL',
  CONSULTATION = 'CONSULTATION',
  QUALITY_ASSURANCE = 'QUALITY_ASSURANCE',
  PRIORITIZATION = 'PRIORITIZATION',
  NEEDS_SURVEY = 'NEEDS_SURVEY',
  REPORT = 'REPORT',
  REQUISITION = 'REQUISITION',
  SURVEY = 'SURVEY',
  REQUEST = 'REQUEST',
  PERMIT = 'PERMIT',
  RUNNING_CONTACT = 'RUNNING_CONTACT',
}
describedEnum(CorrespondenceKind, 'CorrespondenceKind', 'What a case with an authority is.', {
  REFERRAL: 'A proposal sent out for answers (remiss).',
  CONSULTATION: 'A public consultation (samråd).',
  QUALITY_ASSURANCE: 'Quality assurance of the list of buildings.',
  PRIORITIZATION: "The region's priorities in the national support.",
  NEEDS_SURVEY: 'A survey of needs, or other material asked for.',
  REPORT: 'An account of what was done.',
  REQUISITION: 'A requisition of money.',
  SURVEY: 'A questionnaire.',
  REQUEST: 'A letter that asks for something (skrivelse, hemställan).',
  PERMIT: 'A permit, or a case of cables in land.',
  RUNNING_CONTACT: 'Questions by phone and e-mail.',
});

/** Who answers, of the two principals. */
export enum Answering {
  JOINTLY = 'JOINTLY',
  REGION = 'REGION',
  COUNTY_BOARD = 'COUNTY_BOARD',
  SEPARATELY = 'SEPARATELY',
}
describedEnum(Answering, 'Answering', 'Who answers, of the two principals.', {
  JOINTLY: 'Both, in one letter.',
  REGION: 'The region alone.',
  COUNTY_BOARD: 'The county administrative board alone.',
  SEPARATELY: 'Both, each for itself.',
});

/** Where a case stands. */
export enum CorrespondenceStatus {
  RECEIVED = 'RECEIVED',
  INITIATED = 'INITIATED',
  ASSIGNED = 'ASSIGNED',
  IN_PREPARATION = 'IN_PREPARATION',
  IN_CHECK = 'IN_CHECK',
  DECIDED = 'DECIDED',
  SENT = 'SENT',
  AWAITING_ANSWER = 'AWAITING_ANSWER',
  SUPPLEMENT = 'SUPPLEMENT',
  CLOSED = 'CLOSED',
}
describedEnum(CorrespondenceStatus, 'CorrespondenceStatus', 'Where a case with an authority stands.', {
  RECEIVED: 'It came in; nobody has decided who answers.',
  INITIATED: 'We began it; nobody has decided who writes.',
  ASSIGNED: 'It is decided who answers.',
  IN_PREPARATION: 'A letter is being written.',
  IN_CHECK: 'The letter is checked, and those who decide are asked to approve it.',
  DECIDED: 'The letter is approved and may be sent.',
  SENT: 'The letter is sent; no answer is awaited.',
  AWAITING_ANSWER: 'The letter is sent; the authority owes an answer.',
  SUPPLEMENT: 'The authority asked for more.',
  CLOSED: 'Nothing more is to be done.',
});

/** Days on the way to the day an answer is due. */
export enum DeadlineKind {
  DRAFT = 'DRAFT',
  CONSULTATION = 'CONSULTATION',
  APPROVAL = 'APPROVAL',
  DISPATCH = 'DISPATCH',
}
describedEnum(DeadlineKind, 'DeadlineKind', 'Days on the way to the day an answer is due.', {
  DRAFT: 'A draft is written.',
  CONSULTATION: 'Municipalities and other partners have commented.',
  APPROVAL: 'Both principals have approved.',
  DISPATCH: 'It goes out.',
});

describedEnum(DiaryStatus, 'DiaryStatus', "Where a principal's diary number stands.", {
  MISSING: 'Nobody has asked for one.',
  REQUESTED: 'The registrar is asked for one.',
  REGISTERED: 'It has one.',
});
