import type { DemoOrganization, Key } from './DemoRows.js';
import type { OrganizationDraft } from './drafts.js';
import { isMarketKind } from './marketKinds.js';
import { marketActors } from './organizations/marketActors.js';
import { nationalBodies } from './organizations/nationalBodies.js';
import { neighbours } from './organizations/neighbours.js';
import { publicBodies } from './organizations/publicBodies.js';
import { villageAssociations } from './organizations/villageAssociations.js';
import { recordedEarly } from './recorded.js';

const blank = {
  shortName: null,
  organizationNumber: null,
  countyCode: null,
  municipalityCode: null,
  email: null,
  registrarEmail: null,
  phone: null,
  website: null,
  notes: null,
  parent: null,
  activeFrom: null,
  activeUntil: null,
};

const drafts: OrganizationDraft[] = [
  ...publicBodies,
  ...marketActors,
  ...villageAssociations,
  ...nationalBodies,
  ...neighbours,
];

/** The domain each organization's people write from. */
export const mailDomain = new Map<Key, string>(drafts.map((draft) => [draft.key, draft.domain]));

/** All organizations of the Jämtland partnership's register. */
export const organizations: DemoOrganization[] = drafts.map(({ domain: _, ...draft }) => ({
  ...blank,
  ...recordedEarly(draft.key, draft.visibility ?? 'PARTNERSHIP'),
  ...draft,
}));

/** Those of them that are market actors. */
export const marketKeys = new Set<Key>(drafts.filter(({ kind }) => isMarketKind(kind)).map(({ key }) => key));
