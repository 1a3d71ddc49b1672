import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { refuseOtherVersion } from '../../shared/find.js';
import type { Recorded } from '../../shared/Recorded.js';
import { badInput } from '../../shared/Refusal.js';
import { findRecorded } from './findRecorded.js';
import { refuseOthersRecord } from './widenVisibility.js';

@InputType({ description: 'Takes the secrecy mark off a record.' })
export class RemoveSecrecyInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller saw.' })
  expectedVersion!: number;
}

/** Takes the secrecy mark off: its visibility alone says again who sees it. An act of a named reader of who recorded it. */
export async function removeSecrecy(em: EntityManager, caller: Caller, input: RemoveSecrecyInput): Promise<Recorded> {
  const record = await findRecorded(em, input.id);
  refuseOthersRecord(caller, record);
  refuseOtherVersion(record, input.expectedVersion);
  if (record.secrecyReaderIds === null) {
    throw badInput('input.id', {
      sv: 'Uppgiften har ingen sekretessmarkering.',
      en: 'The record has no secrecy mark.',
    });
  }
  record.secrecyReaderIds = null;
  record.secrecyGround = null;
  return record;
}
