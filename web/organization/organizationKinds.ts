import type { OrganizationKind } from '../gql/graphql';
import { kindTexts } from '../shared/kindTexts';

/** Every kind of organization there is a word for, in the order of the contract. */
export const organizationKinds = Object.keys(kindTexts.sv.organization) as OrganizationKind[];
