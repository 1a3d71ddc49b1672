import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, ID, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Day } from '../shared/scalars.js';
import { Visibility } from '../shared/Visibility.js';
import { Organization } from './Organization.js';
import { Relationship, RelationshipKind } from './Relationship.js';
import { refuseSaidTwice, refuseUnfitTie } from './refuseUnfitTie.js';

@InputType({ description: 'A tie between two organizations.' })
export class RelateOrganizationsInput {
  @Field(() => ID, { description: 'The end the kind is said from.' })
  subject!: string;

  @Field(() => RelationshipKind, { description: 'What the subject is to the object.' })
  kind!: RelationshipKind;

  @Field(() => ID, { description: 'The other end; another than the subject.' })
  object!: string;

  @Field(() => Day, { nullable: true, description: 'First day; left out when not known.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day; left out while it lasts.' })
  until?: string | null;

  @Field(() => Float, { nullable: true, description: 'Share owned, 0 to 100 percent; only with OWNS.' })
  sharePercent?: number | null;

  @Field(() => String, { nullable: true, description: 'A note, at most 1,000 characters.' })
  note?: string | null;

  @Field(() => Visibility, { defaultValue: Visibility.PARTNERSHIP, description: 'Who may see it.' })
  visibility!: Visibility;
}

/** Ties two organizations: one row, seen from both ends. Refuses what is said already, from whichever end. */
export async function relateOrganizations(
  em: EntityManager,
  caller: Caller,
  input: RelateOrganizationsInput,
): Promise<Relationship> {
  const subject = await find(em, Organization, input.subject, 'input.subject');
  const object = await find(em, Organization, input.object, 'input.object');
  if (subject === object) {
    throw badInput('input.object', {
      sv: 'En relation finns mellan två olika organisationer.',
      en: 'A relationship is between two different organizations.',
    });
  }
  const { kind, from = null, until = null, sharePercent = null } = input;
  const facts = { kind, from, until, sharePercent, note: input.note?.trim() || null };
  const relationship = new Relationship(caller, subject, object, facts, input.visibility);
  refuseUnfitTie(relationship);
  await refuseSaidTwice(em, relationship);
  em.persist(relationship);
  return relationship;
}
