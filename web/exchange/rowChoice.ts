import type { ImportAction, ImportDecisionInput } from '../gql/graphql';
import type { PreviewRow } from './preview';

/**
 * What is to be done with a row, as the value of a choice: make a contact, add to the contact whose id follows, add to
 * the person that an earlier row of the file makes, or nothing.
 */
export type RowChoice = 'CREATE' | `UPDATE ${string}` | 'SAME' | 'SKIP';

/** What somebody chose, by the row's number. A row that is not here is handled as proposed. */
export type Choices = ReadonlyMap<number, RowChoice>;

const updating = 'UPDATE ';

function updateOf(contact: string): RowChoice {
  return `UPDATE ${contact}`;
}

/** The contact that a choice adds to; null where it adds to none. */
export function contactChosen(choice: RowChoice): string | null {
  return choice.startsWith(updating) ? choice.slice(updating.length) : null;
}

/** What the preview proposes for a row. */
export function proposedFor({ action, contact }: PreviewRow): RowChoice {
  if (action !== 'UPDATE') return action;
  return contact ? updateOf(contact.id) : 'SAME';
}

/** What is done with a row as things are chosen. */
export function chosenFor(row: PreviewRow, choices: Choices): RowChoice {
  return choices.get(row.row) ?? proposedFor(row);
}

export function actionOf(choice: RowChoice): ImportAction {
  if (choice === 'SAME' || contactChosen(choice) !== null) return 'UPDATE';
  return choice as ImportAction;
}

/** What can be chosen for a row. Nothing can be added to the one it is recognized as where that is why it is left out. */
export function choicesFor(row: PreviewRow): RowChoice[] {
  const barred = row.action === 'SKIP' ? row.contact?.id : undefined;
  const known = [
    ...new Set([...(row.contact ? [row.contact.id] : []), ...row.matches.map(({ contact }) => contact.id)]),
  ];
  return [
    'CREATE',
    ...known.filter((id) => id !== barred).map(updateOf),
    ...(row.sameAsRow !== null ? (['SAME'] as const) : []),
    'SKIP',
  ];
}

/** Chooses for one row; what is proposed anyway is no choice. */
export function choose(choices: Choices, row: PreviewRow, choice: RowChoice): Choices {
  return chooseForAll(choices, [row], choice);
}

/** Chooses the same for many rows, or as proposed for each. */
export function chooseForAll(choices: Choices, rows: readonly PreviewRow[], choice: RowChoice | 'PROPOSED'): Choices {
  const after = new Map(choices);
  for (const row of rows) {
    if (choice === 'PROPOSED' || choice === proposedFor(row)) after.delete(row.row);
    else after.set(row.row, choice);
  }
  return after;
}

/** How many rows come to what. */
export type RowCounts = Record<ImportAction, number>;

/** The counts of the preview, moved by what was chosen. */
export function countsWith(proposed: RowCounts, rows: readonly PreviewRow[], choices: Choices): RowCounts {
  const counts = { ...proposed };
  for (const row of rows) {
    const choice = choices.get(row.row);
    if (choice === undefined) continue;
    counts[row.action] -= 1;
    counts[actionOf(choice)] += 1;
  }
  return counts;
}

/** What was chosen, as the API takes it; `organizations`: for whom the person of a row speaks, where that was said. */
export function decisionsOf(choices: Choices, organizations: ReadonlyMap<number, string>): ImportDecisionInput[] {
  const rows = [...new Set([...choices.keys(), ...organizations.keys()])].sort((one, other) => one - other);
  return rows.map((row) => {
    const choice = choices.get(row);
    const organization = organizations.get(row);
    const contact = choice && contactChosen(choice);
    return {
      row,
      ...(choice && { action: actionOf(choice) }),
      ...(contact && { contact }),
      ...(organization && { organization }),
    };
  });
}
