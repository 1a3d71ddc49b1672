import { asking } from '../../support/asking.js';
import type { Person } from '../../support/World.js';
import type { FileWorld } from './handIn.js';

export const RECEIPT = `import { id version source fileName createdCount changedCount skippedCount undoneAt visibility { level } }`;

const ROW = `row action skipReason sameAsRow contact { id name } organization { name } organizationFoundBy
  matches { contact { name organizationNames } foundBy } news { field known said } kept { field known said } leftOut`;
export const PREVIEW = `source rowCount createCount updateCount skipCount problemRowCount problemCount fingerprint
  rows { ${ROW} } problems { row column code message value }
  unknownOrganizations { name organizationNumber rowCount proposedKind proposedSector }`;

/** A contact list with these rows, as a Swedish Excel saves it. */
export const list = (...rows: string[]) =>
  ['Förnamn;Efternamn;Företag;Befattning;E-postadress;Mobiltelefon;Org.nr', ...rows, ''].join('\r\n');

/** Short ways to look at contact lists and bring them in. */
export function importing(files: () => FileWorld) {
  const { act } = asking(() => files().world);
  return {
    preview: async (person: Person, fileName: string, content: string) =>
      act(person, 'previewImport', { upload: await files().handIn(person, fileName, content) }, PREVIEW),

    bringIn: async (person: Person, content: string, more: object = {}) =>
      act(
        person,
        'importContacts',
        { upload: await files().handIn(person, 'kontakter.csv', content), ...more },
        RECEIPT,
      ),

    contactsNamed: async (person: Person, familyName: string) => {
      const { contacts } = await files().world.read(
        person,
        `query ($name: String!) { contacts(first: 100, filter: { name: { contains: $name } }) { nodes {
          id version name email otherEmails phone source visibility { level } affiliations { version title organization { name kind } } } } }`,
        { name: familyName },
      );
      return contacts.nodes;
    },
  };
}
