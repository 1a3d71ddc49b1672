import { describedEnum } from '../../shared/reading/filtering.js';

/** What a principal said when it was asked to approve. */
export enum Verdict {
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
  RETRACTED = 'RETRACTED',
}
describedEnum(Verdict, 'Verdict', 'What a principal said when it was asked to approve.', {
  APPROVED: 'Yes, to these very words.',
  DECLINED: 'No, with a reason.',
  RETRACTED: 'An earlier yes was taken back, with a reason.',
});

/** In what form a principal decided. */
export enum DecisionForm {
  DELEGATION = 'DELEGATION',
  BOARD = 'BOARD',
  EMAIL = 'EMAIL',
}
describedEnum(DecisionForm, 'DecisionForm', 'In what form a principal decided.', {
  DELEGATION: 'A decision by delegation.',
  BOARD: 'A decision of a political board, with a paragraph of its minutes.',
  EMAIL: 'By e-mail, from someone who decides.',
});
