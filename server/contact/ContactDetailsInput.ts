import { Field, InputType } from 'type-graphql';
import { badInput } from '../shared/Refusal.js';
import { EmailAddress } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { refusePersonalNumber } from './refusePersonalNumber.js';

@InputType({ description: 'What may be said of a contact beside the name.' })
export class ContactDetailsInput {
  @Field(() => EmailAddress, { nullable: true, description: 'E-mail address at work.' })
  email?: string | null;

  @Field(() => [EmailAddress], { nullable: true, description: 'Other addresses that mail comes from, at most 20.' })
  otherEmails?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Telephone at work, at most 50 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the facts come from, at most 300 characters.' })
  source?: string | null;
}

/** What a contact's facts must be, as far as they are given. Never a personal identity number. */
export function refuseUnfitContact(
  facts: ContactDetailsInput & { givenName?: string | null; familyName?: string | null },
): void {
  for (const name of ['givenName', 'familyName'] as const) {
    if (facts[name] != null) textWithin(`input.${name}`, facts[name], 100);
  }
  if (facts.phone?.trim()) textWithin('input.phone', facts.phone, 50);
  if (facts.source?.trim()) textWithin('input.source', facts.source, 300);
  for (const field of ['givenName', 'familyName', 'source'] as const)
    refusePersonalNumber(`input.${field}`, facts[field]);
  if ((facts.otherEmails ?? []).length > 20) {
    throw badInput('input.otherEmails', { sv: 'Ange högst 20 adresser.', en: 'Give at most 20 addresses.' });
  }
}
