import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { partPolicies, walled } from '../shared/policies.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Stored } from '../shared/Stored.js';
import { Import } from './Import.js';

/** What a row of an imported file did to a record. */
export enum ImportOutcome {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  SKIPPED = 'SKIPPED',
}
describedEnum(ImportOutcome, 'ImportOutcome', 'What a row of an imported file did to a record.', {
  CREATED: 'The record is new.',
  CHANGED: 'The record was there; empty fields were filled, or an address was added.',
  SKIPPED: 'Nothing was done.',
});

/** Why a row is left out. */
export enum SkipReason {
  RECOGNIZED = 'RECOGNIZED',
  HAS_LEFT = 'HAS_LEFT',
  NOT_CHANGEABLE = 'NOT_CHANGEABLE',
  CHOSEN = 'CHOSEN',
  PROBLEM = 'PROBLEM',
}
describedEnum(SkipReason, 'SkipReason', 'Why a row is left out.', {
  RECOGNIZED: 'The person is known, and the row says nothing new.',
  HAS_LEFT: 'The person is known to have left.',
  NOT_CHANGEABLE: 'The person is known, and only others may change what is known.',
  CHOSEN: 'The one who imported chose so.',
  PROBLEM: 'The row has a problem.',
});

/** One record that one row of an imported file touched; a row that is left out has none, or the one it was recognized as. */
@ObjectType({
  implements: [Stored],
  description:
    'One record that one row of an imported file touched. A row that is left out names the record it was recognized as, or none.',
})
@Entity(walled(partPolicies('imported_record', { import_id: 'import' })))
@Index({ properties: ['import', 'row', 'id'] })
@Index({ properties: ['recordId'] })
export class ImportedRecord extends Stored {
  @Field(() => Import, { description: 'In which import.' })
  @ManyToOne(() => Import, { ref: true, deleteRule: 'cascade' })
  import: Ref<Import>;

  @Field(() => Int, { description: 'The row of the file, or the number of the vCard; 1 for an e-mail.' })
  @Property({ type: 'integer' })
  row: number;

  @Field(() => ImportOutcome, { description: 'What was done.' })
  @Enum({ items: () => ImportOutcome, type: 'text' })
  outcome: ImportOutcome;

  @Field(() => SkipReason, { nullable: true, description: 'Why the row was left out; null when it was not.' })
  @Enum({ items: () => SkipReason, type: 'text', nullable: true })
  skipReason: SkipReason | null = null;

  /** GraphQL type of the record */
  @Property({ type: 'text', nullable: true })
  recordType: string | null = null;

  /** uuid of the record */
  @Property({ type: 'uuid', nullable: true })
  recordId: string | null = null;

  /** the fields that were changed, as they were; shown to nobody, for a receipt is seen by others than its records */
  @Property({ type: 'json', nullable: true })
  before: Record<string, unknown> | null = null;

  /** of an e-mail that answers what is not there yet: the Message-IDs it answers, the nearest first */
  @Property({ columnType: 'text[]', type: 'array', nullable: true })
  answers: string[] | null = null;

  @Field(() => Int, { nullable: true, description: 'Version of the record after the import; null when left out.' })
  @Property({ type: 'integer', nullable: true })
  versionAfter: number | null = null;

  constructor(receipt: Import, row: number, outcome: ImportOutcome) {
    super();
    this.import = ref(receipt);
    this.row = row;
    this.outcome = outcome;
  }

  /** The record that a row made or changed; `before`: the fields that changed, as they were. */
  static of(
    receipt: Import,
    row: number,
    record: Stored & { version?: number },
    before: Record<string, unknown> | null = null,
  ): ImportedRecord {
    const outcome = before === null ? ImportOutcome.CREATED : ImportOutcome.CHANGED;
    const imported = new ImportedRecord(receipt, row, outcome);
    Object.assign(imported, { recordType: record.constructor.name, recordId: record.id, before });
    imported.versionAfter = record.version ?? 1;
    return imported;
  }

  /** A row that was left out, and the record it was recognized as. */
  static skipped(receipt: Import, row: number, reason: SkipReason, record: Stored | null = null): ImportedRecord {
    const imported = new ImportedRecord(receipt, row, ImportOutcome.SKIPPED);
    imported.skipReason = reason;
    if (record) Object.assign(imported, { recordType: record.constructor.name, recordId: record.id });
    return imported;
  }
}
