import { Field, ID, InputType, Int } from 'type-graphql';
import { OrganizationKind, Sector } from '../../organization/OrganizationKind.js';
import { MunicipalityCode, OrganizationNumber } from '../../shared/scalars.js';
import { Visibility } from '../../shared/Visibility.js';
import { OnProblems } from '../OnProblems.js';
import { ImportAction } from './planRows.js';

@InputType({ description: 'What is chosen for a row, otherwise than the preview proposes.' })
export class ImportDecisionInput {
  @Field(() => Int, { description: 'The row, as the preview numbers it.' })
  row!: number;

  @Field(() => ImportAction, { nullable: true, description: 'What to do; as proposed when left out.' })
  action?: ImportAction | null;

  @Field(() => ID, { nullable: true, description: 'The contact that the row is about.' })
  contact?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organization that the person speaks for.' })
  organization?: string | null;
}

@InputType({ description: 'An unknown organization of the file that is to be registered.' })
export class NewOrganizationInput {
  @Field(() => String, { description: 'Its name, as the file has it.' })
  name!: string;

  @Field(() => OrganizationNumber, { nullable: true, description: 'Its organization number, where the file has one.' })
  organizationNumber?: string | null;

  @Field(() => OrganizationKind, { description: 'What it is in the field.' })
  kind!: OrganizationKind;

  @Field(() => Sector, { description: 'Who stands behind it.' })
  sector!: Sector;

  @Field(() => MunicipalityCode, { nullable: true, description: 'SCB code of its municipality.' })
  municipalityCode?: string | null;
}

@InputType({ description: 'A contact list or vCards to bring in.' })
export class ImportContactsInput {
  @Field(() => ID, { description: 'What `POST /files` answered.' })
  upload!: string;

  @Field(() => [ImportDecisionInput], {
    defaultValue: [],
    description: 'Rows that are handled otherwise than proposed. All others are handled as the preview proposes.',
  })
  decisions!: ImportDecisionInput[];

  @Field(() => [NewOrganizationInput], {
    defaultValue: [],
    description: 'Unknown organizations to register. People of those that are left out speak for nobody yet.',
  })
  newOrganizations!: NewOrganizationInput[];

  @Field(() => OnProblems, { defaultValue: OnProblems.STOP, description: 'What to do when rows have problems.' })
  onProblems!: OnProblems;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see the new contacts. Left out: PARTIES for somebody at a market actor, PARTNERSHIP otherwise. Beyond PARTIES it does not hold for those at a market actor, which has not consented.',
  })
  visibility?: Visibility | null;

  @Field(() => String, {
    nullable: true,
    description: 'Fingerprint of the preview that was looked at: CONFLICT when the same would not be done any more.',
  })
  preview?: string | null;
}
