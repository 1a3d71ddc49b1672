import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Affiliation } from '../../contact/Affiliation.js';
import { Contact } from '../../contact/Contact.js';
import { registerContact, RegisterContactInput } from '../../contact/registerContact.js';
import { Interaction } from '../../dialogue/Interaction.js';
import { Initiative, ParticipantRole } from '../../dialogue/InteractionKind.js';
import { InteractionParticipant } from '../../dialogue/InteractionParticipant.js';
import { refuseJoining } from '../../organization/defaultVisibility.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find, findOptional } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { oursOf, type Whose } from './AddressBook.js';
import { placeOf } from './placeOf.js';
import { refuseSettled } from './refuseSettled.js';
import { rememberAddress } from './rememberAddress.js';
import { TriageStatus, UnmatchedAddress } from './UnmatchedAddress.js';

@InputType({ description: 'Whose an unknown address is.' })
export class ResolveUnmatchedAddressInput {
  @Field(() => ID, { description: 'Which unknown address.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The contact it belongs to.' })
  contact?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organization it belongs to; beside a contact, the one that the contact spoke for.',
  })
  organization?: string | null;

  @Field(() => RegisterContactInput, {
    nullable: true,
    description: 'A new contact it belongs to. Its address is this one, if it gives no other.',
  })
  registerContact?: RegisterContactInput | null;

  @Field({
    defaultValue: true,
    description: 'Whether later e-mails from the address are matched: the contact or organization gets it.',
  })
  rememberAddress!: boolean;
}

/** What came of it. */
export interface ResolvedAddress {
  unmatchedAddresses: UnmatchedAddress[];
  interactions: Interaction[];
  contact: Contact | null;
  organization: Organization | null;
  isRemembered: boolean;
}

/** Says whose an unknown address is: that one has its part in this e-mail, and in all others that wait for the same address. */
export async function resolveUnmatchedAddress(
  em: EntityManager,
  caller: Caller,
  input: ResolveUnmatchedAddressInput,
): Promise<ResolvedAddress> {
  const asked = await find(em, UnmatchedAddress, input.id, 'input.id');
  refuseSettled(asked);
  const { address } = asked;
  const { contact, organization } = await whoseIs(em, caller, address, input);
  const waiting = await em.find(UnmatchedAddress, { address, status: TriageStatus.OPEN });
  const ids = waiting.map((one) => one.interaction.id);
  const interactions = await em.find(Interaction, { id: { $in: ids } });
  const present = await em.find(InteractionParticipant, { interaction: { $in: ids } });
  const affiliations =
    contact && !organization ? await em.find(Affiliation, { contact }, { populate: ['organization'] }) : [];
  const ours = await oursOf(em, caller);
  for (const one of waiting) {
    const interaction = interactions.find(({ id }) => id === one.interaction.id)!;
    const place = organization ?? placeOf(affiliations, interaction.occurredAt, null);
    one.status = TriageStatus.RESOLVED;
    if (one.role === ParticipantRole.SENDER && place && ours.has(place.id)) interaction.initiative = Initiative.OURS;
    const isPresent = present.some(
      (part) =>
        part.interaction.id === interaction.id &&
        part.role === one.role &&
        (contact ? part.contact?.id === contact.id : part.organization?.id === place?.id && part.contact === null),
    );
    if (isPresent) continue;
    refuseJoining(caller, [place], interaction.visibilityLevel, 'input.id');
    em.persist(new InteractionParticipant(interaction, place, contact, one.role));
  }
  const isRemembered = input.rememberAddress && rememberAddress(caller, address, { contact, organization });
  return { unmatchedAddresses: waiting, interactions, contact, organization, isRemembered };
}

async function whoseIs(
  em: EntityManager,
  caller: Caller,
  address: string,
  input: ResolveUnmatchedAddressInput,
): Promise<Whose> {
  const organization = await findOptional(em, Organization, input.organization, 'input.organization');
  const known = await findOptional(em, Contact, input.contact, 'input.contact');
  if (known && !input.registerContact) return { contact: known, organization };
  if (!known && input.registerContact) {
    const made = await registerContact(em, caller, {
      ...input.registerContact,
      email: input.registerContact.email ?? address,
    });
    await em.flush();
    return { contact: made.contact, organization };
  }
  if (organization && !known) return { contact: null, organization };
  throw badInput('input.contact', {
    sv: 'Ange en kontakt, en ny kontakt eller en organisation.',
    en: 'Give a contact, a new contact or an organization.',
  });
}
