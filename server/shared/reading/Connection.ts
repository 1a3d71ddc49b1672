import { Field, Int, ObjectType } from 'type-graphql';
import type { Noun } from './Reading.js';
import { readingOf } from './Reading.js';

/** Where a page of a connection stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Whether more follow this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null when the page is empty.' })
  endCursor!: string | null;
}

const connections = new Map<Noun, Noun>();

/** The GraphQL type `<Noun>Connection` with its edge. */
export function connectionOf(noun: Noun): Noun {
  const known = connections.get(noun);
  if (known) return known;
  const { name } = readingOf(noun);

  @ObjectType(`${name}Edge`, { description: 'A row of a connection with its cursor.' })
  class Edge {
    @Field({ description: 'Give it as `after` or `before` to go on from here, with the same order and filter.' })
    cursor!: string;

    @Field(() => noun, { description: 'The record itself.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list, after the Relay connection specification.' })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [noun], { description: 'The rows alone.' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'How many rows the whole list has for this caller: counted up to 1,000, null beyond.',
    })
    totalCount!: number | null;
  }

  connections.set(noun, Connection);
  return Connection;
}
