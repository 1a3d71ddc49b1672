import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Membership, MembershipStatus } from '../Partnership.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { InterestAssessment } from './InterestAssessment.js';
import { MembershipStep } from './MembershipStep.js';

@InputType({ description: 'A step in the life of a membership.' })
export class MoveMembershipInput {
  @Field(() => ID, { description: 'Whose membership.' })
  organization!: string;

  @Field(() => MembershipStatus, { description: 'Where it stands from now on.' })
  status!: MembershipStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why, 1 to 2,000 characters; must be said when it declined or left.',
  })
  reason?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day; today when left out. Not in the future.' })
  happenedOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'When to ask again, after a no.' })
  askAgainOn?: string | null;
}

/** Steps that may follow on each: who is invited has been assessed, who is a member has been invited. */
const NEXT: Record<MembershipStatus, MembershipStatus[]> = {
  IDENTIFIED: [MembershipStatus.ASSESSED, MembershipStatus.INVITED],
  ASSESSED: [MembershipStatus.INVITED],
  INVITED: [MembershipStatus.MEMBER, MembershipStatus.DECLINED],
  MEMBER: [MembershipStatus.DORMANT, MembershipStatus.LEFT],
  DORMANT: [MembershipStatus.MEMBER, MembershipStatus.LEFT],
  LEFT: [MembershipStatus.INVITED],
  DECLINED: [MembershipStatus.INVITED],
};
const ASSESSED_FIRST = [MembershipStatus.ASSESSED, MembershipStatus.INVITED];
const WITH_REASON = [MembershipStatus.DECLINED, MembershipStatus.LEFT];

/**
 * Takes a step for the principals. Refuses one that does not follow on where the membership stands, an invitation of an
 * actor whose interest nobody has assessed, and a no without its reason.
 */
export async function moveMembership(
  em: EntityManager,
  caller: Caller,
  input: MoveMembershipInput,
): Promise<MembershipStep> {
  refuseOthersThanPrincipals(caller);
  const { status } = input;
  const organization = await find(em, Organization, input.organization, 'input.organization');
  const partnership = caller.partnershipId;
  const membership = await em.findOne(Membership, { organization, partnership });
  refuseUnfollowing(membership, status);
  if (ASSESSED_FIRST.includes(status) && (await em.count(InterestAssessment, { organization })) === 0) {
    throw badInput('input.status', {
      sv: 'Bedöm aktörens intresse först.',
      en: 'Assess the interest of the actor first.',
    });
  }
  if (WITH_REASON.includes(status) && !input.reason?.trim()) {
    throw badInput('input.reason', { sv: 'Skriv varför.', en: 'Write why.' });
  }
  const happenedOn = input.happenedOn ?? today();
  refuseFutureDay('input.happenedOn', happenedOn);
  const reason = input.reason?.trim() ? textWithin('input.reason', input.reason, 2000) : null;
  const askAgainOn = status === MembershipStatus.DECLINED ? (input.askAgainOn ?? null) : null;
  const step = new MembershipStep(caller, organization, { status, reason, happenedOn, askAgainOn });
  em.persist(step);
  return step;
}

function refuseUnfollowing(membership: Membership | null, status: MembershipStatus): void {
  if (membership?.isPrincipal) {
    throw badInput('input.organization', {
      sv: 'Huvudmännens medlemskap ändras inte här.',
      en: 'The membership of a principal is not changed here.',
    });
  }
  const may = membership ? NEXT[membership.status] : [MembershipStatus.IDENTIFIED, ...ASSESSED_FIRST];
  if (may.includes(status)) return;
  throw badInput('input.status', {
    sv: 'Det steget följer inte på där medlemskapet står.',
    en: 'That step does not follow on where the membership stands.',
  });
}
