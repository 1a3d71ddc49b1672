import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, InterfaceType } from 'type-graphql';
import type { Caller } from './Caller.js';
import { DateTime } from './scalars.js';
import { Stored } from './Stored.js';
import { Visibility } from './Visibility.js';

/** A record that someone made: with provenance, a version, and a wall of its own. Its table carries `recordedPolicies`. */
@InterfaceType('Recorded', {
  implements: Stored,
  description: 'A record that someone made: who recorded it and when, its version, and who may see it.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
@Entity({ abstract: true })
export abstract class Recorded extends Stored {
  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change the record.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => DateTime, { description: 'When it was written down here, which may be long after it happened.' })
  @Property({ type: 'datetime', length: 3 })
  recordedAt: Date = new Date();

  /** account that wrote it down */
  @Property({ type: 'uuid' })
  recordedById: string;

  /** organization that account worked for then */
  @Property({ type: 'uuid' })
  recordedByOrganizationId: string;

  /** partnership it belongs to */
  @Property({ type: 'uuid' })
  partnershipId: string;

  @Enum({ items: () => Visibility, type: 'text' })
  visibilityLevel: Visibility;

  /** organizations that take part: kept by triggers from the rows that say so, never by hand, so that a policy never joins */
  @Property({ columnType: 'uuid[]', type: 'array', defaultRaw: "'{}'", hidden: true })
  partyIds?: string[];

  /** accounts that alone may read it, when it carries a secrecy mark */
  @Property({ columnType: 'uuid[]', type: 'array', nullable: true, hidden: true })
  secrecyReaderIds: string[] | null = null;

  /** provision of the Public Access to Information and Secrecy Act that the mark leans on, such as "OSL 31 kap. 16 §" */
  @Property({ type: 'text', nullable: true, hidden: true })
  secrecyGround: string | null = null;

  constructor(caller: Caller, visibility: Visibility) {
    super();
    if (caller.writesFor === null) throw new Error('a caller that only reads cannot record');
    this.recordedById = caller.accountId;
    this.recordedByOrganizationId = caller.writesFor;
    this.partnershipId = caller.partnershipId;
    this.visibilityLevel = visibility;
  }
}
