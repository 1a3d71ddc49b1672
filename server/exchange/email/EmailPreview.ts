import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { Initiative, ParticipantRole } from '../../dialogue/InteractionKind.js';
import { DateTime, EmailAddress } from '../../shared/scalars.js';
import { Visibility } from '../../shared/Visibility.js';
import { KnownContact, KnownOrganization } from '../KnownRecord.js';
import { RefusedAttachment } from './ReadyEmail.js';

@Extensions({ plain: true })
@ObjectType({ description: 'An address of an e-mail, and whose it is.' })
export class PreviewedAddress {
  @Field(() => EmailAddress, { description: 'The address, in lower case.' })
  address!: string;

  @Field(() => String, { description: 'The name given with it; empty when none.' })
  name!: string;

  @Field(() => ParticipantRole, { description: 'What part it has.' })
  role!: ParticipantRole;

  @Field(() => KnownContact, { nullable: true, description: 'The contact it belongs to; null when none is known.' })
  contact!: KnownContact | null;

  @Field(() => KnownOrganization, {
    nullable: true,
    description: 'The organization it belongs to, or its contact speaks for; null when none is known.',
  })
  organization!: KnownOrganization | null;

  @Field(() => KnownOrganization, {
    nullable: true,
    description: 'For an unknown address: the only organization whose own address ends alike.',
  })
  suggestedOrganization!: KnownOrganization | null;
}

@Extensions({ plain: true })
@ObjectType({ description: 'An attachment that would be kept.' })
export class PreviewedAttachment {
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { description: 'Media type, sniffed from its bytes.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes!: number;
}

@Extensions({ plain: true })
@ObjectType({ description: 'What an e-mail would be written down as.' })
export class EmailPreview {
  @Field(() => String, { description: 'What it is about: its subject without "Sv:" and "Re:".' })
  topic!: string;

  @Field(() => DateTime, { description: 'When it was sent.' })
  occurredAt!: Date;

  @Field(() => String, { description: 'Beginning of its text, at most 2,000 characters.' })
  excerpt!: string;

  @Field(() => Initiative, { description: 'Who took the initiative, by who sent it.' })
  initiative!: Initiative;

  @Field(() => Visibility, { description: 'Who would see it unless something else is chosen.' })
  visibility!: Visibility;

  @Field(() => [PreviewedAddress], { description: 'Its addresses: sender, recipients, copies.' })
  addresses!: PreviewedAddress[];

  @Field(() => [PreviewedAttachment], { description: 'Attachments that would be kept.' })
  attachments!: PreviewedAttachment[];

  @Field(() => [RefusedAttachment], { description: 'Attachments that are not kept.' })
  refusedAttachments!: RefusedAttachment[];

  @Field(() => ID, { nullable: true, description: 'The interaction that it is already; null when it is new.' })
  interaction!: string | null;

  @Field(() => ID, { nullable: true, description: 'The interaction that it answers; null when none is known.' })
  answers!: string | null;
}
