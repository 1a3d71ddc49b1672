import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { partPolicies, PRINCIPAL_OF, recordedPolicies, walled, WRITES_FOR } from '../../shared/policies.js';
import { USER_ROLE } from '../../shared/Caller.js';
import { Recorded } from '../../shared/Recorded.js';
import { Day, Markdown } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { Clause } from './Clause.js';

/** One edition of the declaration of intent. In force when both principals have signed it, until a later one is. */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'One edition of the declaration of intent. In force when both principals have signed it, until a later one is.',
})
@Entity(
  walled([
    ...recordedPolicies('declaration'),
    {
      name: 'declaration_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Unique({ properties: ['partnershipId', 'edition'] })
@Index({ properties: ['edition'] })
@Index({ properties: ['recordedAt', 'id'] })
export class Declaration extends Recorded {
  @Field(() => String, { description: 'What it is called.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => Int, { description: 'Counts the editions of a partnership, from 1.' })
  @Property({ type: 'integer' })
  edition: number;

  @Field(() => Markdown, { nullable: true, description: 'What stands before the clauses.' })
  @Property({ type: 'text', nullable: true })
  preamble: string | null;

  constructor(caller: Caller, title: string, edition: number, preamble: string | null) {
    super(caller, Visibility.PARTNERSHIP);
    this.title = title;
    this.edition = edition;
    this.preamble = preamble;
  }
}

/** What one clause says in one edition, in both languages. It stands when somebody has signed. */
@ObjectType({ implements: [Stored], description: 'What one clause says in one edition, in both languages.' })
@Entity(walled(partPolicies('clause_wording', { declaration_id: 'declaration', clause_id: 'clause' })))
@Unique({ properties: ['declaration', 'clause'] })
export class ClauseWording extends Stored {
  @Field(() => Declaration, { description: 'In which edition.' })
  @ManyToOne(() => Declaration, { ref: true, deleteRule: 'cascade' })
  declaration: Ref<Declaration>;

  @Field(() => Clause, { nullable: true, description: 'Which clause; null when not to be seen.' })
  @ManyToOne(() => Clause, { ref: true, deleteRule: 'no action', index: true })
  clause: Ref<Clause>;

  @Field(() => String, { description: 'In Swedish.' })
  @Property({ type: 'text' })
  swedish: string;

  @Field(() => String, { description: 'In English.' })
  @Property({ type: 'text' })
  english: string;

  constructor(declaration: Declaration, clause: Clause, words: { swedish: string; english: string }) {
    super();
    this.declaration = ref(declaration);
    this.clause = ref(clause);
    this.swedish = words.swedish;
    this.english = words.english;
  }
}

/** A principal's signature under an edition: once each, and never taken back. */
@ObjectType({
  implements: [Stored],
  description: "A principal's signature under an edition: once each, never taken back.",
})
@Entity(
  walled([
    ...partPolicies('declaration_signature', { declaration_id: 'declaration', organization_id: 'organization' }),
    {
      name: 'declaration_signature_own',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `organization_id = ${WRITES_FOR} and exists (select 1 from membership m where m.organization_id = declaration_signature.organization_id and m.is_principal)`,
    },
  ]),
)
@Unique({ properties: ['declaration', 'organization'] })
export class DeclarationSignature extends Stored {
  @Field(() => Declaration, { description: 'Under which edition.' })
  @ManyToOne(() => Declaration, { ref: true, deleteRule: 'cascade' })
  declaration: Ref<Declaration>;

  @Field(() => Organization, { nullable: true, description: 'For which principal; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => String, { description: 'Who signed: name and title as they stand under the text.' })
  @Property({ type: 'text' })
  signatory: string;

  @Field(() => Day, { description: 'The day it was signed.' })
  @Property({ type: 'date' })
  signedOn: string;

  constructor(declaration: Declaration, organization: Organization, signatory: string, signedOn: string) {
    super();
    this.declaration = ref(declaration);
    this.organization = ref(organization);
    this.signatory = signatory;
    this.signedOn = signedOn;
  }
}
