import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { Topic } from './Topic.js';

@InputType({ description: 'A topic that positions are taken on.' })
export class RegisterTopicInput {
  @Field(() => String, { description: 'What it is called, 1 to 100 characters.' })
  name!: string;

  @Field(() => [String], { description: 'Swedish words and phrases in their basic form, 1 to 100.' })
  terms!: string[];
}

/** Writes down a topic with the words that give it away in a text. */
export async function registerTopic(em: EntityManager, caller: Caller, input: RegisterTopicInput): Promise<Topic> {
  const name = textWithin('input.name', input.name, 100);
  const topic = new Topic(caller, { name, terms: readTerms(input.terms) });
  em.persist(topic);
  return topic;
}

/** Terms as they are kept: in lower case, each once. */
export function readTerms(given: string[]): string[] {
  const terms = [...new Set(given.map((term, at) => textWithin(`input.terms.${at}`, term, 100).toLowerCase()))];
  if (terms.length >= 1 && terms.length <= 100) return terms;
  throw badInput('input.terms', { sv: 'Ge 1 till 100 ord.', en: 'Give 1 to 100 words.' });
}
