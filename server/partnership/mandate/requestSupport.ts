import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Membership } from '../Partnership.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { SupportRequest } from './SupportRequest.js';

@InputType({ description: 'What a principal is asked to support, and by when it is to answer.' })
export class RequestSupportInput {
  @Field(() => ID, { description: 'Which principal.' })
  asked!: string;

  @Field(() => String, { description: 'What is asked for, 1 to 2,000 characters.' })
  text!: string;

  @Field(() => Day, { description: 'By which day an answer is due: today or later.' })
  answerBy!: string;
}

/** Asks a principal for support. Refuses to ask anybody else. */
export async function requestSupport(
  em: EntityManager,
  caller: Caller,
  input: RequestSupportInput,
): Promise<SupportRequest> {
  refuseOthersThanPrincipals(caller);
  const asked = await find(em, Organization, input.asked, 'input.asked');
  const isPrincipal = { organization: asked, partnership: caller.partnershipId, isPrincipal: true };
  if ((await em.count(Membership, isPrincipal)) === 0) {
    throw badInput('input.asked', { sv: 'Stöd begärs av en huvudman.', en: 'Support is asked of a principal.' });
  }
  if (input.answerBy < today()) {
    throw badInput('input.answerBy', { sv: 'Den dagen har redan passerat.', en: 'That day has passed already.' });
  }
  const request = new SupportRequest(caller, asked, textWithin('input.text', input.text, 2000), input.answerBy);
  em.persist(request);
  return request;
}
