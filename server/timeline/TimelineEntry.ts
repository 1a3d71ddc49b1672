import { ObjectType } from 'type-graphql';
import { describedEnum } from '../shared/reading/filtering.js';

/** What happened, as a line of a timeline tells it. */
export enum TimelineKind {
  INTERACTION = 'INTERACTION',
  MEETING_CALLED = 'MEETING_CALLED',
  COMMITMENT_GIVEN = 'COMMITMENT_GIVEN',
  COMMITMENT_RENEGOTIATED = 'COMMITMENT_RENEGOTIATED',
  COMMITMENT_FULFILLED = 'COMMITMENT_FULFILLED',
  LETTER_SENT = 'LETTER_SENT',
  LETTER_RECEIVED = 'LETTER_RECEIVED',
  POSITION_JOINT = 'POSITION_JOINT',
  DIALOGUE_OPENED = 'DIALOGUE_OPENED',
  SUCCESSION = 'SUCCESSION',
  RELATIONSHIP_BEGAN = 'RELATIONSHIP_BEGAN',
  RELATIONSHIP_ENDED = 'RELATIONSHIP_ENDED',
  AFFILIATION_BEGAN = 'AFFILIATION_BEGAN',
  AFFILIATION_ENDED = 'AFFILIATION_ENDED',
  DECLARATION_SIGNED = 'DECLARATION_SIGNED',
  STRATEGY_ADOPTED = 'STRATEGY_ADOPTED',
  FIGURES_READ_IN = 'FIGURES_READ_IN',
  CLAUSE_ASSESSED = 'CLAUSE_ASSESSED',
}
describedEnum(TimelineKind, 'TimelineKind', 'What happened, as a line of a timeline tells it.', {
  INTERACTION: 'People spoke.',
  MEETING_CALLED: 'People were called to a meeting.',
  COMMITMENT_GIVEN: 'Something was promised.',
  COMMITMENT_RENEGOTIATED: 'A new due date was agreed.',
  COMMITMENT_FULFILLED: 'A promise was kept.',
  LETTER_SENT: 'A letter went out to an authority.',
  LETTER_RECEIVED: 'A letter came in from an authority.',
  POSITION_JOINT: 'The principals came to agree on a position.',
  DIALOGUE_OPENED: 'A dialogue was opened.',
  SUCCESSION: 'One organization came to continue another.',
  RELATIONSHIP_BEGAN: 'Two organizations came to be tied.',
  RELATIONSHIP_ENDED: 'A tie between two organizations ended.',
  AFFILIATION_BEGAN: 'A contact came to speak for an organization.',
  AFFILIATION_ENDED: 'A contact ceased to speak for an organization.',
  DECLARATION_SIGNED: 'A principal signed an edition of the declaration.',
  STRATEGY_ADOPTED: 'An organization adopted a strategy.',
  FIGURES_READ_IN: 'Published statistics, codes or outlines were read in.',
  CLAUSE_ASSESSED: 'A principal judged how far a clause is carried out.',
});

/** Why a line stands on this very timeline. */
export enum TimelineReason {
  PARTICIPANT = 'PARTICIPANT',
  MENTIONED = 'MENTIONED',
  GIVER = 'GIVER',
  RECEIVER = 'RECEIVER',
  PART_OF_DIALOGUE = 'PART_OF_DIALOGUE',
  OWN = 'OWN',
  PARTNERSHIP = 'PARTNERSHIP',
  EVIDENCE = 'EVIDENCE',
}
describedEnum(TimelineReason, 'TimelineReason', 'Why a line stands on this very timeline.', {
  PARTICIPANT: 'It took part.',
  MENTIONED: 'It was spoken of.',
  GIVER: 'It promised.',
  RECEIVER: 'It was promised something.',
  PART_OF_DIALOGUE: 'It belongs to the dialogue.',
  OWN: 'It is about itself.',
  PARTNERSHIP: 'It belongs to the partnership.',
  EVIDENCE: 'It shows how the clause is carried out.',
});

/** One line of a timeline: a dated record, why it stands there, and who wrote it down. Derived whenever it is read. */
@ObjectType({ description: 'One line of a timeline: a dated record, why it stands there, and who wrote it down.' })
export abstract class TimelineEntry {}
