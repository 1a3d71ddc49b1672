import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import type { Contact } from '../contact/Contact.js';
import type { Organization } from '../organization/Organization.js';
import { toGlobalId } from '../shared/globalId.js';

@Extensions({ plain: true })
@ObjectType({ description: 'A contact that a file may speak of.' })
export class KnownContact {
  @Field(() => ID, { description: 'Id of the contact.' })
  id!: string;

  @Field(() => String, { description: 'Given and family name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address; null when none is known.' })
  email!: string | null;

  @Field(() => [String], { description: 'Names of the organizations the contact speaks or spoke for.' })
  organizationNames!: string[];

  static shown(contact: Contact, organizations: Organization[]): KnownContact {
    const { id, givenName, familyName, email } = contact;
    const organizationNames = organizations.map(({ name }) => name);
    return { id: toGlobalId('Contact', id), name: `${givenName} ${familyName}`, email, organizationNames };
  }
}

@Extensions({ plain: true })
@ObjectType({ description: 'An organization that a file may speak of.' })
export class KnownOrganization {
  @Field(() => ID, { description: 'Id of the organization.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  static shown({ id, name }: Organization): KnownOrganization {
    return { id: toGlobalId('Organization', id), name };
  }
}
