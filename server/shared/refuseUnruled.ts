import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { payloadNames } from './Allowed.js';
import { readingNamed, readingOf, Query } from './reading/Reading.js';

/**
 * Refuses to start a server with a field nobody has ruled on: every root query is a declared reading (PostgreSQL's rows
 * are its rule), every mutation names its roles, every other object is a read noun, a payload, or part of a connection.
 */
export function refuseUnruled(schema: GraphQLSchema): void {
  const unruled: string[] = [];
  const queries = readingOf(Query).fields;
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!queries.has(field.name) && field.extensions['allowed'] === undefined) unruled.push(`Query.${field.name}`);
  }
  for (const root of [schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (field.extensions['allowed'] === undefined) unruled.push(`${root!.name}.${field.name}`);
    }
  }
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.has(type)) continue;
    const known = readingNamed(type.name) ?? payloadNames().has(type.name);
    const part = /(Connection|Edge)$/.test(type.name) || type.name === 'PageInfo';
    if (!known && !part && type.extensions['plain'] !== true) unruled.push(type.name);
  }
  if (unruled.length > 0) throw new Error(`No rule says who may read ${unruled.join(', ')}.`);
}
