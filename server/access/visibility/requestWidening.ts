import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { Visibility } from '../../shared/Visibility.js';
import { visibilityRank } from '../../shared/visibilityRank.js';
import { findMissingConsents } from './findMissingConsents.js';
import { findRecorded } from './findRecorded.js';
import { WideningRequest } from './WideningRequest.js';
import { refuseOthersRecord } from './widenVisibility.js';

@InputType({ description: 'Asks market actors whether what comes from them may be seen by more people.' })
export class RequestWideningInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Visibility, { description: 'Who would come to see it: PARTNERSHIP or PUBLIC.' })
  visibility!: Visibility;

  @Field(() => String, { nullable: true, description: 'Why, for those who are asked.' })
  reason?: string | null;
}

/** Asks each market actor that a record comes from, and that has not consented to it as it stands. They must be able to read it. */
export async function requestWidening(
  em: EntityManager,
  caller: Caller,
  input: RequestWideningInput,
): Promise<WideningRequest[]> {
  const record = await findRecorded(em, input.id);
  refuseOthersRecord(caller, record);
  if (visibilityRank(input.visibility) <= visibilityRank(record.visibilityLevel)) {
    throw badInput('input.visibility', {
      sv: 'Så många ser redan uppgiften.',
      en: 'As many people see the record already.',
    });
  }
  if (record.secrecyReaderIds !== null || visibilityRank(record.visibilityLevel) < visibilityRank(Visibility.PARTIES)) {
    throw new Refusal('INCONSISTENT', {
      sv: 'De som tillfrågas måste kunna läsa uppgiften. Ge först parterna insyn.',
      en: 'Those who are asked must be able to read the record. Let the parties see it first.',
    });
  }
  const missing = await findMissingConsents(em, record, input.visibility);
  if (missing.length === 0) {
    throw badInput('input.id', {
      sv: 'Ingen behöver tillfrågas: ge fler insyn med widenVisibility.',
      en: 'Nobody needs to be asked: use widenVisibility.',
    });
  }
  const reason = input.reason == null ? null : textWithin('input.reason', input.reason, 1000);
  const requests = missing.map((actor) => new WideningRequest(caller, record, actor, input.visibility, reason));
  em.persist(requests);
  return requests;
}
