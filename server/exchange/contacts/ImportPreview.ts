import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { OrganizationKind, Sector } from '../../organization/OrganizationKind.js';
import { OrganizationNumber } from '../../shared/scalars.js';
import { ImportSource } from '../Import.js';
import { SkipReason } from '../ImportedRecord.js';
import { ImportProblem } from '../ImportProblem.js';
import { EmailPreview } from '../email/EmailPreview.js';
import { KnownContact, KnownOrganization } from '../KnownRecord.js';
import { FoundBy } from './KnownOrganizations.js';
import { ImportedField } from './news.js';
import { ImportAction } from './planRows.js';

/*
 * What a preview answers: plain values, worked out and not stored. A known record is given by its id and what tells it
 * apart; `node(id)` has the rest.
 */

@Extensions({ plain: true })
@ObjectType({ description: 'A contact that a row may be about, and why.' })
export class ContactMatch {
  @Field(() => KnownContact, { description: 'Who.' })
  contact!: KnownContact;

  @Field(() => FoundBy, { description: 'By what.' })
  foundBy!: FoundBy;
}

@Extensions({ plain: true })
@ObjectType({ description: 'Something that a row says otherwise than what is known.' })
export class ImportDifference {
  @Field(() => ImportedField, { description: 'What.' })
  field!: ImportedField;

  @Field(() => String, { nullable: true, description: 'What is known; null when nothing.' })
  known!: string | null;

  @Field(() => String, { description: 'What the row says.' })
  said!: string;
}

@Extensions({ plain: true })
@ObjectType({ description: 'A row of a contact list or a vCard, read and matched.' })
export class ImportPreviewRow {
  @Field(() => Int, { description: 'The row of the file, the first being 1; the number of a vCard.' })
  row!: number;

  @Field(() => String, { description: 'Given name.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => [String], { description: 'Other addresses.' })
  otherEmails!: string[];

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Title or role.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The organization as the file names it.' })
  organizationName!: string | null;

  @Field(() => OrganizationNumber, { nullable: true, description: 'Its organization number, as the file has it.' })
  organizationNumber!: string | null;

  @Field(() => KnownOrganization, { nullable: true, description: 'The organization that is meant; null when unknown.' })
  organization!: KnownOrganization | null;

  @Field(() => FoundBy, { nullable: true, description: 'By what the organization was recognized.' })
  organizationFoundBy!: FoundBy | null;

  @Field(() => ImportAction, { description: 'What is proposed.' })
  action!: ImportAction;

  @Field(() => SkipReason, { nullable: true, description: 'Why the row would be left out; null when it would not.' })
  skipReason!: SkipReason | null;

  @Field(() => KnownContact, { nullable: true, description: 'The contact the row is taken to be about.' })
  contact!: KnownContact | null;

  @Field(() => Int, { nullable: true, description: 'The earlier row that makes the same person.' })
  sameAsRow!: number | null;

  @Field(() => [ContactMatch], { description: 'Known contacts with an address or the name of the row, at most 10.' })
  matches!: ContactMatch[];

  @Field(() => [ImportDifference], { description: 'What a known contact would get.' })
  news!: ImportDifference[];

  @Field(() => [ImportDifference], { description: 'What the row says otherwise: what is known stays.' })
  kept!: ImportDifference[];

  @Field(() => [String], { description: 'Texts of the row that the register has no place for.' })
  leftOut!: string[];
}

@Extensions({ plain: true })
@ObjectType({ description: 'An organization that rows name and the caller does not know.' })
export class PreviewedOrganization {
  @Field(() => String, { description: 'Its name in the file.' })
  name!: string;

  @Field(() => OrganizationNumber, { nullable: true, description: 'Its organization number in the file.' })
  organizationNumber!: string | null;

  @Field(() => Int, { description: 'How many rows name it.' })
  rowCount!: number;

  @Field(() => OrganizationKind, { description: 'What it probably is, by its name.' })
  proposedKind!: OrganizationKind;

  @Field(() => Sector, { description: 'Who probably stands behind it.' })
  proposedSector!: Sector;

  @Field(() => [KnownOrganization], { description: 'Known organizations of that name, where there are several.' })
  candidates!: KnownOrganization[];
}

@Extensions({ plain: true })
@ObjectType({ description: 'A column of a contact list.' })
export class ImportHeading {
  @Field(() => String, { description: 'Its heading.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it was taken for; null when it is not used.' })
  mappedTo!: string | null;
}

@Extensions({ plain: true })
@ObjectType({ description: 'What a file holds and what importing it would do. Nothing is stored.' })
export class ImportPreview {
  @Field(() => ImportSource, { description: 'What kind of file it is.' })
  source!: ImportSource;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Int, { description: 'How many people it holds, rows with problems among them; 1 for an e-mail.' })
  rowCount!: number;

  @Field(() => Int, { description: 'How many rows would make a contact.' })
  createCount!: number;

  @Field(() => Int, { description: 'How many rows would add to a known contact.' })
  updateCount!: number;

  @Field(() => Int, { description: 'How many rows would be left out because they say nothing new, or may not.' })
  skipCount!: number;

  @Field(() => Int, { description: 'How many rows have problems and cannot be imported.' })
  problemRowCount!: number;

  @Field(() => [ImportPreviewRow], { description: 'At most 200 rows without problems, in the order of the file.' })
  rows!: ImportPreviewRow[];

  @Field(() => [ImportProblem], { description: 'What is wrong, at most 500.' })
  problems!: ImportProblem[];

  @Field(() => Int, { description: 'How many problems there are.' })
  problemCount!: number;

  @Field(() => [PreviewedOrganization], { description: 'Organizations that are named and unknown, at most 500.' })
  unknownOrganizations!: PreviewedOrganization[];

  @Field(() => [ImportHeading], { description: 'The columns of a contact list; empty for other files.' })
  headings!: ImportHeading[];

  @Field(() => EmailPreview, { nullable: true, description: 'The e-mail; null for other files.' })
  email!: EmailPreview | null;

  @Field(() => String, {
    description: 'Give it as `preview` to `importContacts`: what was looked at is what is done, or nothing is.',
  })
  fingerprint!: string;
}
