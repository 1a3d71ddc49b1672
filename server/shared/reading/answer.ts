import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { Context } from '../Context.js';
import { spoken } from '../speakingTheCallersLanguage.js';
import { Query, readingNamed, readingOf } from './Reading.js';

type Compiled = Record<string, unknown>;

/** A compiled object holds its fields under the keys that the operation asked with, each as it is to be answered. */
const byKey: GraphQLFieldResolver<Compiled, unknown> = (source, _args, _context, info) => source[info.path.key];

/** A root field takes its part of the one statement's answer; refusals reach the caller in the caller's language. */
const fromAnswer: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  try {
    return (await context.answer(info))[info.path.key];
  } catch (error) {
    throw spoken(error, context.asked.language);
  }
};

const isOfPages = (name: string) => /(Connection|Edge)$/.test(name) || name === 'PageInfo';

/**
 * Lets compiled answers through: every field of a read noun, of a page and of a payload takes its value from the JSON that
 * the one statement made. `payloads`: names of the payload types.
 */
export function answerFromCompiled(schema: GraphQLSchema, payloads: ReadonlySet<string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || ['Mutation', 'Subscription'].includes(type.name)) continue;
    const fields = type.getFields();
    if (type.name === 'Query') {
      for (const name of readingOf(Query).fields.keys()) fields[name]!.resolve = fromAnswer;
    } else if (readingNamed(type.name) || payloads.has(type.name) || isOfPages(type.name)) {
      for (const field of Object.values(fields)) field.resolve = byKey;
    }
  }
}
