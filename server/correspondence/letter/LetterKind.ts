import { describedEnum } from '../../shared/reading/filtering.js';

/** Which way a letter went. */
export enum LetterDirection {
  IN = 'IN',
  OUT = 'OUT',
}
describedEnum(LetterDirection, 'LetterDirection', 'Which way a letter went.', {
  IN: 'From an authority.',
  OUT: 'To an authority.',
});

/** How a letter went. */
export enum LetterChannel {
  EMAIL = 'EMAIL',
  POST = 'POST',
  PORTAL = 'PORTAL',
}
describedEnum(LetterChannel, 'LetterChannel', 'How a letter went.', {
  EMAIL: 'By e-mail.',
  POST: 'By post.',
  PORTAL: "Through an authority's e-service.",
});

/** Where a letter stands. */
export enum LetterStatus {
  DRAFT = 'DRAFT',
  FOR_APPROVAL = 'FOR_APPROVAL',
  SENT = 'SENT',
  RECEIVED = 'RECEIVED',
}
describedEnum(LetterStatus, 'LetterStatus', 'Where a letter stands.', {
  DRAFT: 'It is being written.',
  FOR_APPROVAL: 'Those who decide are asked to approve these very words.',
  SENT: 'It went out, and never changes again.',
  RECEIVED: 'It came in, and never changes.',
});

/** What a letter has to do with an earlier one. */
export enum LetterTie {
  ANSWERS = 'ANSWERS',
  CORRECTS = 'CORRECTS',
  SUPPLEMENTS = 'SUPPLEMENTS',
  ASKS_FOR_MORE = 'ASKS_FOR_MORE',
}
describedEnum(LetterTie, 'LetterTie', 'What a letter has to do with an earlier one.', {
  ANSWERS: 'It answers it.',
  CORRECTS: 'It puts right what it said.',
  SUPPLEMENTS: 'It adds to it.',
  ASKS_FOR_MORE: 'The authority asks for more than it said.',
});
