import { Field, ID } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Interaction } from '../dialogue/Interaction.js';
import { Organization } from '../organization/Organization.js';
import { Payload } from '../shared/Allowed.js';
import { RefusedAttachment } from './email/ReadyEmail.js';
import { UnmatchedAddress } from './email/UnmatchedAddress.js';
import { Import } from './Import.js';
import { ImportProblem } from './ImportProblem.js';

@Payload('The receipt of an import, as it stands now.')
export class ImportPayload {
  @Field(() => Import, { description: 'It.' })
  import!: Import;
}

@Payload('What became of an e-mail.')
export class ImportEmailPayload {
  @Field(() => Interaction, { description: 'What it was written down as.' })
  interaction!: Interaction;

  @Field({ description: 'Whether the organization had the message already; then nothing was changed.' })
  alreadyImported!: boolean;

  @Field(() => Import, { nullable: true, description: 'The receipt; null when the message was there already.' })
  import!: Import | null;

  @Field(() => [RefusedAttachment], { description: 'Attachments that are not kept.' })
  refusedAttachments!: RefusedAttachment[];

  @Field(() => [ImportProblem], { description: 'What was not as it should be.' })
  problems!: ImportProblem[];
}

@Payload('What became of one of several e-mails.')
export class ImportEmailResult {
  @Field(() => ID, { description: 'The upload, as it was given.' })
  upload!: string;

  @Field(() => Interaction, { nullable: true, description: 'What it was written down as; null when it was left out.' })
  interaction!: Interaction | null;

  @Field({ description: 'Whether the organization had the message already; then nothing was changed.' })
  alreadyImported!: boolean;

  @Field(() => Import, { nullable: true, description: 'The receipt; null when nothing was changed.' })
  import!: Import | null;

  @Field(() => [RefusedAttachment], { description: 'Attachments that are not kept.' })
  refusedAttachments!: RefusedAttachment[];

  @Field(() => [ImportProblem], { description: 'What was not as it should be.' })
  problems!: ImportProblem[];

  @Field(() => String, { nullable: true, description: 'Why it was left out, as a sentence; null when it was not.' })
  refusal!: string | null;
}

@Payload('What became of each of several e-mails.')
export class ImportEmailsPayload {
  @Field(() => [ImportEmailResult], { description: 'One result for each, in the order given.' })
  results!: ImportEmailResult[];
}

@Payload('An address that is unknown no longer.')
export class ResolveUnmatchedAddressPayload {
  @Field(() => [UnmatchedAddress], { description: 'All that waited for this address, this one among them.' })
  unmatchedAddresses!: UnmatchedAddress[];

  @Field(() => [Interaction], { description: 'The e-mails they stood in.' })
  interactions!: Interaction[];

  @Field(() => Contact, { nullable: true, description: 'The contact it belongs to; null for an organization alone.' })
  contact!: Contact | null;

  @Field(() => Organization, { nullable: true, description: 'The organization that was named.' })
  organization!: Organization | null;

  @Field({ description: 'Whether later e-mails from the address are matched by themselves.' })
  isRemembered!: boolean;
}

@Payload('Unknown addresses that wait no longer.')
export class DismissUnmatchedAddressPayload {
  @Field(() => [UnmatchedAddress], { description: 'They.' })
  unmatchedAddresses!: UnmatchedAddress[];
}
