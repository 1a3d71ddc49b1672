import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { Membership } from '../../partnership/Partnership.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Correspondence } from './Correspondence.js';
import { Answering, CorrespondenceKind, CorrespondenceStatus } from './CorrespondenceKind.js';
import { Deadline } from './Deadline.js';
import { DiaryReference } from './DiaryReference.js';
import { refuseOthersThanPrincipals } from './findCase.js';
import { proposeDeadlines } from './proposeDeadlines.js';

@InputType({ description: 'A case with an authority.' })
export class RegisterCorrespondenceInput {
  @Field(() => CorrespondenceKind, { description: 'What kind of case it is.' })
  kind!: CorrespondenceKind;

  @Field(() => ID, { description: 'Which authority.' })
  authority!: string;

  @Field(() => String, { description: 'In brief what it concerns, 1 to 300 characters.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: "The authority's own number." })
  authorityNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The referred document, such as "SOU 2025:110".' })
  document?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day the authority wants an answer.' })
  dueOn?: string | null;

  @Field(() => Answering, { nullable: true, description: 'Who answers, where that is decided already.' })
  answering?: Answering | null;

  @Field({ defaultValue: true, description: 'Whether the authority began it; false when we did.' })
  isIncoming!: boolean;
}

/**
 * Registers a case: each principal's diary number is asked for, and days of our own are counted backwards from the day the
 * answer is due, over Swedish working days.
 */
export async function registerCorrespondence(
  em: EntityManager,
  caller: Caller,
  input: RegisterCorrespondenceInput,
): Promise<Correspondence> {
  refuseOthersThanPrincipals(caller, caller.partnershipId);
  const authority = await find(em, Organization, input.authority, 'input.authority');
  const begun = input.isIncoming ? CorrespondenceStatus.RECEIVED : CorrespondenceStatus.INITIATED;
  const registered = new Correspondence(caller, authority, {
    kind: input.kind,
    subject: textWithin('input.subject', input.subject, 300),
    authorityNumber: input.authorityNumber?.trim() || null,
    document: input.document?.trim() || null,
    dueOn: input.dueOn ?? null,
    status: input.answering ? CorrespondenceStatus.ASSIGNED : begun,
  });
  registered.answering = input.answering ?? null;
  const day = today();
  const principals = await em.find(Membership, { partnership: caller.partnershipId, isPrincipal: true });
  em.persist([
    registered,
    ...principals.map(({ organization }) => new DiaryReference(registered, organization, day)),
    ...(input.dueOn ? proposeDeadlines(input.dueOn, day) : []).map(
      ({ kind, dueOn }) => new Deadline(registered, kind, dueOn),
    ),
  ]);
  return registered;
}
