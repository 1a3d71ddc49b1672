import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, scopePolicy, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { DateTime, Day, EmailAddress } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import type { Visibility } from '../shared/Visibility.js';

/** Where a contact stands. */
export enum ContactStatus {
  ACTIVE = 'ACTIVE',
  LEFT = 'LEFT',
  ANONYMIZED = 'ANONYMIZED',
}
describedEnum(ContactStatus, 'ContactStatus', 'Where a contact stands.', {
  ACTIVE: 'Speaks for an organization.',
  LEFT: 'Has left; kept so that history keeps the name.',
  ANONYMIZED: 'Erased: no name or address is kept, only what public records require.',
});

/** What may be said of a contact. Never a personal identity number. */
export interface ContactFacts {
  givenName: string;
  familyName: string;
  email?: string | null;
  otherEmails?: string[];
  phone?: string | null;
  source?: string | null;
  verifiedAt?: Date | null;
}

/** A person who speaks, or spoke, for organizations. */
@ObjectType({ implements: [Stored, Recorded], description: 'A person who speaks, or spoke, for organizations.' })
@Entity(walled([...recordedPolicies('contact'), scopePolicy('contact', 'contacts:read')]))
@Index({ properties: ['familyName', 'givenName'] })
@Index({ properties: ['email'] })
@Index({ properties: ['verifiedAt'] })
@Index({ properties: ['status', 'verifiedAt'] })
@Index({ properties: ['recordedAt', 'id'] })
@Index({
  name: 'contact_name',
  expression: `create index contact_name on contact ((given_name || ' ' || family_name))`,
})
@Index({
  name: 'contact_sorted_name',
  expression: `create index contact_sorted_name on contact ((family_name || ' ' || given_name), id)`,
})
@Index({
  name: 'contact_verified_or_never',
  expression: `create index contact_verified_or_never on contact (coalesce(verified_at, '-infinity'::timestamptz), id)`,
})
export class Contact extends Recorded {
  @Field(() => String, { description: 'Given name.' })
  @Property({ type: 'text' })
  givenName!: string;

  @Field(() => String, { description: 'Family name.' })
  @Property({ type: 'text' })
  familyName!: string;

  @Field(() => EmailAddress, { nullable: true, description: 'E-mail address at work.' })
  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Field(() => [EmailAddress], { description: 'Other addresses that mail comes from.' })
  @Property({ columnType: 'text[]', type: 'array', defaultRaw: `'{}'` })
  otherEmails: string[] = [];

  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where the facts come from.' })
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When somebody last made sure that the facts hold; null when never.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  verifiedAt: Date | null = null;

  @Field(() => ContactStatus, { description: 'Where the contact stands.' })
  @Enum({ items: () => ContactStatus, type: 'text' })
  status: ContactStatus = ContactStatus.ACTIVE;

  @Field(() => Day, { nullable: true, description: 'The day the person left; null while active.' })
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;

  constructor(caller: Caller, facts: ContactFacts, visibility: Visibility) {
    super(caller, visibility);
    Object.assign(this, facts);
  }
}
