import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Float, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';
import { Organization } from './Organization.js';

/** What one organization is to another, said from the subject's end. */
export enum RelationshipKind {
  OWNS = 'OWNS',
  PART_OF = 'PART_OF',
  CONTRACT_WITH = 'CONTRACT_WITH',
  OPERATES_FOR = 'OPERATES_FOR',
  BUILDS_FOR = 'BUILDS_FOR',
  FUNDS = 'FUNDS',
  SUPERVISES = 'SUPERVISES',
  COOPERATES = 'COOPERATES',
  NEIGHBOURS = 'NEIGHBOURS',
}
describedEnum(
  RelationshipKind,
  'RelationshipKind',
  "What one organization is to another, said from the subject's end.",
  {
    OWNS: 'The subject owns the object, wholly or in part.',
    PART_OF: 'The subject is part of, or a member of, the object.',
    CONTRACT_WITH: 'The two have a contract.',
    OPERATES_FOR: "The subject runs the object's network.",
    BUILDS_FOR: 'The subject builds for the object.',
    FUNDS: 'The subject funds the object.',
    SUPERVISES: 'The subject supervises the object.',
    COOPERATES: 'The two cooperate.',
    NEIGHBOURS: 'The two are neighbours.',
  },
);

/** A typed, dated tie between two organizations: one stored row, seen from both ends. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A typed, dated tie between two organizations: one stored row, seen from both ends.',
})
@Entity(walled(recordedPolicies('relationship', { subject_id: 'organization', object_id: 'organization' })))
@Index({ properties: ['kind'] })
@Index({ properties: ['until'] })
@Index({ properties: ['recordedAt', 'id'] })
@Index({
  name: 'relationship_from_or_ever',
  expression: `create index relationship_from_or_ever on relationship (coalesce("from", '-infinity'::date), id)`,
})
export class Relationship extends Recorded {
  @Field(() => Organization, {
    nullable: true,
    description: 'The end the kind is said from; null when not to be seen.',
  })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  subject!: Ref<Organization>;

  @Field(() => Organization, { nullable: true, description: 'The other end; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  object!: Ref<Organization>;

  @Field(() => RelationshipKind, { description: 'What the subject is to the object.' })
  @Enum({ items: () => RelationshipKind, type: 'text' })
  kind!: RelationshipKind;

  @Field(() => Day, { nullable: true, description: 'First day; null when not known.' })
  @Property({ type: 'date', nullable: true })
  from: string | null = null;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  until: string | null = null;

  @Field(() => Float, { nullable: true, description: 'Share owned, in percent.' })
  @Property({ type: 'double', nullable: true, check: 'share_percent between 0 and 100' })
  sharePercent: number | null = null;

  @Field(() => String, { nullable: true, description: 'A note.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  constructor(
    caller: Caller,
    subject: Organization,
    object: Organization,
    facts: {
      kind: RelationshipKind;
      from?: string | null;
      until?: string | null;
      sharePercent?: number | null;
      note?: string | null;
    },
    visibility = Visibility.PARTNERSHIP,
  ) {
    super(caller, visibility);
    this.subject = ref(subject);
    this.object = ref(object);
    Object.assign(this, facts);
  }
}
