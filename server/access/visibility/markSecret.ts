import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findAll, refuseOtherVersion, refuseUnchangeable } from '../../shared/find.js';
import type { Recorded } from '../../shared/Recorded.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { Account } from '../Account.js';
import { findRecorded } from './findRecorded.js';

const MOST_READERS = 50;

@InputType({ description: 'Puts a record under a secrecy mark.' })
export class MarkSecretInput {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => Int, { description: 'The version the caller saw.' })
  expectedVersion!: number;

  @Field(() => [ID], {
    description:
      'Accounts that alone may read it, of those who see it already, 1 to 50. Who marks it is always one of them.',
  })
  readers!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The provision that the mark leans on, such as "OSL 31 kap. 16 §".',
  })
  legalGround?: string | null;
}

/**
 * Narrows a record to named readers, whatever its visibility says; from then on its readings are logged. Somebody of the
 * organization that recorded it must be among them. A record that is marked already can only get fewer readers this way.
 */
export async function markSecret(em: EntityManager, caller: Caller, input: MarkSecretInput): Promise<Recorded> {
  const record = await findRecorded(em, input.id);
  refuseUnchangeable(caller, record);
  refuseOtherVersion(record, input.expectedVersion);
  if (input.readers.length < 1 || input.readers.length > MOST_READERS) {
    throw badInput('input.readers', { sv: 'Ange 1 till 50 läsare.', en: 'Give 1 to 50 readers.' });
  }
  const asked = input.readers.map((id, at) => ({ id, field: `input.readers.${at}` }));
  const found = await findAll(em, Account, asked);
  const readers = input.readers.map((id) => found(id)!);
  const isOfRecorder = (organizationId: string) => organizationId === record.recordedByOrganizationId;
  if (!isOfRecorder(caller.organizationId) && !readers.some(({ organization }) => isOfRecorder(organization.id))) {
    throw badInput('input.readers', {
      sv: 'Någon från den organisation som skrev uppgiften måste vara läsare.',
      en: 'Somebody of the organization that recorded it must be a reader.',
    });
  }
  const ids = [...new Set([caller.accountId, ...readers.map(({ id }) => id)])].sort();
  refuseNewReaders(record, ids);
  record.secrecyReaderIds = ids;
  if (input.legalGround != null) record.secrecyGround = textWithin('input.legalGround', input.legalGround, 200);
  return record;
}

function refuseNewReaders({ secrecyReaderIds }: Recorded, ids: string[]): void {
  if (secrecyReaderIds === null || ids.every((id) => secrecyReaderIds.includes(id))) return;
  throw new Refusal('INCONSISTENT', {
    sv: 'Uppgiften är redan sekretessmarkerad för färre läsare. Häv markeringen innan du ger andra insyn.',
    en: 'The record is under a secrecy mark for fewer readers. Remove the mark before you let others read it.',
  });
}
