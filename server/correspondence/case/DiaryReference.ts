import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { partPolicies, walled } from '../../shared/policies.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { DiaryStatus } from '../agreement/Register.js';
import { Correspondence } from './Correspondence.js';

/** A case's number in one principal's diary. The diary itself is the principal's own and stands elsewhere. */
@ObjectType({
  implements: [Stored],
  description:
    "A case's number in one principal's diary. The diary itself is the principal's own and stands elsewhere.",
})
@Entity(
  walled(partPolicies('diary_reference', { correspondence_id: 'correspondence', organization_id: 'organization' })),
)
@Unique({ properties: ['correspondence', 'organization'] })
@Index({ properties: ['status'] })
@Index({ properties: ['number'] })
@Index({ properties: ['askedOn', 'id'] })
@Check({
  expression: `(status = 'REGISTERED') = ("number" is not null)`,
  name: 'diary_reference_registered_has_number',
})
export class DiaryReference extends Stored {
  @Field(() => Correspondence, { description: 'Of which case.' })
  @ManyToOne(() => Correspondence, { ref: true, deleteRule: 'no action' })
  correspondence: Ref<Correspondence>;

  @Field(() => Organization, { nullable: true, description: 'In whose diary.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => DiaryStatus, { description: 'Whether it is missing, asked for or there.' })
  @Enum({ items: () => DiaryStatus, type: 'text' })
  status: DiaryStatus = DiaryStatus.MISSING;

  @Field(() => String, {
    nullable: true,
    description: 'The number, such as "RUN/321/2018"; null until it is registered.',
  })
  @Property({ type: 'text', nullable: true })
  number: string | null = null;

  @Field(() => Day, { description: 'Since when it is wanted.' })
  @Property({ type: 'date' })
  askedOn: string;

  @Field(() => Day, { nullable: true, description: 'The day it was registered.' })
  @Property({ type: 'date', nullable: true })
  registeredOn: string | null = null;

  constructor(correspondence: Correspondence, organization: Ref<Organization>, askedOn: string) {
    super();
    this.correspondence = ref(correspondence);
    this.organization = organization;
    this.askedOn = askedOn;
  }
}
