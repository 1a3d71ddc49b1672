import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { textWithin } from '../../shared/textWithin.js';
import { readTerms } from './registerTopic.js';
import { Topic } from './Topic.js';

@InputType({ description: 'A topic put right; only what is given changes.' })
export class ChangeTopicInput {
  @Field(() => ID, { description: 'Which topic.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: 'All its words, in the place of those it has.' })
  terms?: string[] | null;
}

/** Puts right what a topic is called, and the words that give it away. */
export async function changeTopic(em: EntityManager, caller: Caller, input: ChangeTopicInput): Promise<Topic> {
  const topic = await findToChange(em, caller, Topic, input.id, input.expectedVersion);
  if (input.name != null) topic.name = textWithin('input.name', input.name, 100);
  if (input.terms != null) topic.terms = readTerms(input.terms);
  return topic;
}
