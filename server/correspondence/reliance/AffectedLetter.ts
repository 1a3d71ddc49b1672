import { ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/reading/filtering.js';

/** What has happened to what a letter relied on. */
export enum RelianceBreak {
  WITHDRAWN = 'WITHDRAWN',
  NOT_AGREED = 'NOT_AGREED',
  REPLACED = 'REPLACED',
  NEW_VERSION = 'NEW_VERSION',
  EXPIRED = 'EXPIRED',
  FIGURE_CHANGED = 'FIGURE_CHANGED',
}
describedEnum(RelianceBreak, 'RelianceBreak', 'What has happened to what a letter relied on.', {
  WITHDRAWN: 'The position it cites was withdrawn.',
  NOT_AGREED: 'The principals do not agree on the position it cites any more.',
  REPLACED: 'Another position took the place of the one it cites.',
  NEW_VERSION: 'The position it cites says something else now.',
  EXPIRED: 'The position it cites is valid no more.',
  FIGURE_CHANGED: 'A figure that it states has another value in a position that became joint since.',
});

/**
 * A letter that is not sent yet, or that the authority still owes an answer to, and a position that has changed under it.
 * Derived whenever it is read.
 */
@ObjectType({
  description:
    'A letter that is not sent yet, or that the authority still owes an answer to, and a position that has changed under it.',
})
export abstract class AffectedLetter {}
