import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';
import { newId } from './uuid.js';

/** Everything with identity: a row with a uuid, seen from outside under one opaque global id. */
@InterfaceType('Node', {
  description: 'Everything with identity. The id is opaque and global: `node(id)` finds any record by it.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
@Entity({ abstract: true })
export abstract class Stored {
  @Field(() => ID, { description: 'Opaque and global; stable for the life of the record.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();
}
