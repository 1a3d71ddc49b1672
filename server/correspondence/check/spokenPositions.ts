import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../shared/globalId.js';
import { PositionStatus, type Register } from '../agreement/Register.js';
import { topicFinder, type TopicFinder } from '../agreement/topicFinder.js';

/** A joint position on a matter that a text speaks of. */
@ObjectType({ description: 'A joint position on a matter that a text speaks of.' })
@Extensions({ plain: true })
export class SpokenPosition {
  @Field(() => ID, { description: 'Id of the position, as `position(id)` takes it.' })
  position!: string;

  @Field(() => String, { description: 'How it is cited, such as "SP-7".' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it says, in a sentence.' })
  statement!: string;
}

const JOINT = [PositionStatus.JOINT, PositionStatus.UNDER_REVIEW];
const finders = new WeakMap<object, TopicFinder>();

function finderFor({ topics }: Register): TopicFinder {
  const finder = finders.get(topics) ?? topicFinder(topics);
  finders.set(topics, finder);
  return finder;
}

/** The joint positions on the topics that a text names, for an authority or for every one, in the order of the text. */
export function spokenPositions(text: string, register: Register, authorityId: string | null): SpokenPosition[] {
  const named = [...new Set(finderFor(register)(text).map(({ value }) => value))];
  return named.flatMap((topicId) =>
    register.positions.flatMap(({ id, code, title, audience, versions, topicId: on }) => {
      const joint = versions.find(({ status }) => JOINT.includes(status));
      const isForThem = audience === null || authorityId === null || audience.includes(authorityId);
      if (on !== topicId || !joint || !isForThem) return [];
      const position = toGlobalId('Position', id);
      return [Object.assign(new SpokenPosition(), { position, code, title, statement: joint.sentence })];
    }),
  );
}
