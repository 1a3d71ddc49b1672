import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../shared/Context.js';
import { DateTime } from '../shared/scalars.js';

/** What one account may spend on operations, in points a minute. */
@ObjectType({
  description:
    'What the caller may spend on operations, in points a minute; each answer tells its cost in `extensions.cost`.',
})
@Extensions({ plain: true })
export class RateLimit {
  @Field(() => Int, { description: 'Points a minute.' })
  limit!: number;

  @Field(() => Int, { description: 'Points left, this operation counted.' })
  remaining!: number;

  @Field(() => Int, { description: 'What this operation cost.' })
  cost!: number;

  @Field(() => DateTime, { description: 'When the whole limit is there again.' })
  resetAt!: Date;

  /** Of the operation under way; the whole limit where nothing counts, as in work done without a request. */
  static of({ asked }: Context): RateLimit {
    return Object.assign(new RateLimit(), asked.spent ?? { limit: 0, remaining: 0, cost: 0, resetAt: new Date() });
  }
}
