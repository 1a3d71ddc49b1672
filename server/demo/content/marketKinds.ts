import { ActorCategory, CATEGORY_OF } from '../../organization/OrganizationKind.js';
import type { DemoOrganization } from './DemoRows.js';

/** Whether an organization of this kind is a market actor: what comes from it is for its parties alone. */
export const isMarketKind = (kind: DemoOrganization['kind'] | undefined): boolean =>
  kind !== undefined && CATEGORY_OF[kind] === ActorCategory.MARKET;
