import { Field, InputType } from 'type-graphql';
import { badInput } from '../shared/Refusal.js';
import { refuseBackwards } from '../shared/refuseBackwards.js';
import { CountyCode, Day, EmailAddress, Markdown, MunicipalityCode, OrganizationNumber } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import type { Organization } from './Organization.js';

@InputType({ description: 'What may be said of an organization beside its name and kind.' })
export class OrganizationDetailsInput {
  @Field(() => String, { nullable: true, description: 'What people call it, at most 50 characters.' })
  shortName?: string | null;

  @Field(() => OrganizationNumber, { nullable: true, description: 'Its organization number.' })
  organizationNumber?: string | null;

  @Field(() => CountyCode, {
    nullable: true,
    description: 'SCB code of the county it works in. Follows from the municipality where that is given.',
  })
  countyCode?: string | null;

  @Field(() => MunicipalityCode, { nullable: true, description: 'SCB code of the municipality it is, or works in.' })
  municipalityCode?: string | null;

  @Field(() => EmailAddress, { nullable: true, description: 'Its function mailbox.' })
  email?: string | null;

  @Field(() => EmailAddress, { nullable: true, description: "Its registrar's mailbox." })
  registrarEmail?: string | null;

  @Field(() => String, { nullable: true, description: 'Its switchboard, at most 50 characters.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its website, beginning with http:// or https://.' })
  website?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'Notes that everyone who sees the organization may read.' })
  notes?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it existed.' })
  activeFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day it existed.' })
  activeUntil?: string | null;
}

/** What an organization's facts must be; a municipality's code tells its county. */
export function settleFacts(organization: Organization): void {
  textWithin('input.name', organization.name, 200);
  if (organization.shortName) textWithin('input.shortName', organization.shortName, 50);
  if (organization.phone) textWithin('input.phone', organization.phone, 50);
  if (organization.website && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(organization.website)) {
    throw badInput('input.website', {
      sv: 'En webbadress börjar med http:// eller https://.',
      en: 'The address of a website begins with http:// or https://.',
    });
  }
  refuseBackwards('input.activeUntil', organization.activeFrom, organization.activeUntil);
  settleCounty(organization);
}

function settleCounty(organization: Organization): void {
  const { municipalityCode } = organization;
  if (municipalityCode === null) return;
  organization.countyCode ??= municipalityCode.slice(0, 2);
  if (!municipalityCode.startsWith(organization.countyCode)) {
    throw badInput('input.municipalityCode', {
      sv: 'Kommunen ligger inte i det länet.',
      en: 'The municipality does not lie in that county.',
    });
  }
}
