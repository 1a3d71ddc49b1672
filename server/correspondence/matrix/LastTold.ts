import { ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/reading/filtering.js';

/** Whether what an authority was last told on a topic still holds. */
export enum ToldState {
  AGREED = 'AGREED',
  STALE = 'STALE',
  CONTRADICTED = 'CONTRADICTED',
}
describedEnum(ToldState, 'ToldState', 'Whether what an authority was last told on a topic still holds.', {
  AGREED: 'Both principals stand by it.',
  STALE: 'A position it leaned on was replaced, or is valid no more; or it leaned on none.',
  CONTRADICTED: 'The principals said no to it, took it back, or have told another letter since that says otherwise.',
});

/** What one authority was last told on one topic. Derived whenever it is read. */
@ObjectType({ description: 'What one authority was last told on one topic.' })
export abstract class LastTold {}
