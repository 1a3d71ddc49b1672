import { ObjectType } from 'type-graphql';
import { describedEnum } from '../shared/reading/filtering.js';

/** What kind of silence there is. The first that holds. */
export enum SilenceState {
  WE_OWE_AN_ANSWER = 'WE_OWE_AN_ANSWER',
  NO_ANSWER_TO_US = 'NO_ANSWER_TO_US',
  RESTING = 'RESTING',
  NEVER_CONTACTED = 'NEVER_CONTACTED',
  BEYOND_CADENCE = 'BEYOND_CADENCE',
  IN_TOUCH = 'IN_TOUCH',
}
describedEnum(
  SilenceState,
  'SilenceState',
  'What kind of silence there is, seen from the principals, whoever asks: the first of these that holds.',
  {
    WE_OWE_AN_ANSWER: 'They asked, and the principals have not answered.',
    NO_ANSWER_TO_US: 'The principals asked, and they have not answered.',
    RESTING: 'The dialogue, or the membership, rests by agreement: silence is not counted.',
    NEVER_CONTACTED: 'Nobody has spoken with them.',
    BEYOND_CADENCE: 'More days that count have passed since the last contact than the cadence allows.',
    IN_TOUCH: 'None of this.',
  },
);

/** How silent it is with an organization, or in a dialogue, and why. Derived whenever it is read. */
@ObjectType({
  description:
    'How silent it is between the principals and an organization, or in a dialogue, and why; as far as the caller may see.',
})
export abstract class Silence {}
