import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { DateTime } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';

/** What kind of file was brought in. */
export enum ImportSource {
  CONTACT_LIST = 'CONTACT_LIST',
  VCARD = 'VCARD',
  EMAIL = 'EMAIL',
  FIGURES = 'FIGURES',
}
describedEnum(ImportSource, 'ImportSource', 'What kind of file is brought in; told by its content, not its name.', {
  CONTACT_LIST: 'A contact list: CSV as Outlook, Google Contacts or a spreadsheet exports it.',
  VCARD: 'vCards, one or many.',
  EMAIL: 'One e-mail message, an .eml file.',
  FIGURES: 'Published figures, codes of places or outlines: a workbook, JSON or CSV.',
});

/** A file as it was handed in. */
export interface ImportedFile {
  fileName: string;
  /** of its bytes, in hexadecimal */
  sha256: string;
}

/** How many rows of the file came to what. */
export interface ImportCounts {
  createdCount: number;
  changedCount: number;
  skippedCount: number;
}

/** A file that was brought in, once: the receipt of what came of it, by which it can be undone. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A file that was brought in: the receipt of what came of it, by which it can be undone.',
})
@Entity(walled(recordedPolicies('import')))
@Index({ properties: ['recordedAt', 'id'] })
@Index({ properties: ['source', 'recordedAt'] })
export class Import extends Recorded {
  @Field(() => ImportSource, { description: 'What kind of file it was.' })
  @Enum({ items: () => ImportSource, type: 'text' })
  source: ImportSource;

  @Field(() => String, { description: 'Name of the file.' })
  @Property({ type: 'text' })
  fileName: string;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  @Property({ type: 'text' })
  sha256: string;

  @Field(() => Int, { description: 'How many of its rows became new records; an e-mail is one row.' })
  @Property({ type: 'integer' })
  createdCount = 0;

  @Field(() => Int, { description: 'How many of its rows changed a record that was there.' })
  @Property({ type: 'integer' })
  changedCount = 0;

  @Field(() => Int, { description: 'How many of its rows were left out.' })
  @Property({ type: 'integer' })
  skippedCount = 0;

  @Field(() => DateTime, { nullable: true, description: 'When it was undone; null while it stands.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  undoneAt: Date | null = null;

  /** `seenBy`: the level of what is brought in; the receipt is never seen by more than the principals, nor by more than that. */
  constructor(caller: Caller, source: ImportSource, { fileName, sha256 }: ImportedFile, seenBy?: Visibility | null) {
    const isShared = caller.principalOf.includes(caller.partnershipId) && seenBy !== Visibility.OWN_ORGANIZATION;
    super(caller, isShared ? Visibility.PRINCIPALS : Visibility.OWN_ORGANIZATION);
    this.source = source;
    this.fileName = fileName;
    this.sha256 = sha256;
  }
}
