import type { Day, Key } from '../DemoRows.js';

export interface Employment {
  organization: Key;
  title: string;
  from: Day | null;
  until: Day | null;
  /** Comes before those who joined from elsewhere, when somebody has to speak for the organization. */
  leads: boolean;
}

export interface Person {
  givenName: string;
  familyName: string;
  /** "tel", "stale", "new" (never verified), "left", "private", "alias". */
  marks: string[];
  employments: Employment[];
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

const employment = (
  organization: string,
  [title = '', from = '', until = '']: string[],
  leads: boolean,
): Employment => ({
  organization: `org:${organization}`,
  title,
  from: from || null,
  until: until || null,
  leads,
});

/**
 * Reads a list of people: "# berg" opens an organization; "Name | title | from | until | marks" is a person in it;
 * "+ organization | title | from | until" is another employment of the person above, "++" one in which the person leads.
 */
export function readPeople(text: string): Person[] {
  const people: Person[] = [];
  let organization = '';
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (!line) continue;
    if (line.startsWith('#')) {
      organization = line.slice(1).trim();
    } else if (line.startsWith('+')) {
      const [where = '', ...rest] = cells(line.replace(/^\++/, ''));
      people.at(-1)?.employments.push(employment(where, rest, line.startsWith('++')));
    } else {
      const [name = '', ...rest] = cells(line);
      const [givenName = '', ...family] = name.split(' ');
      people.push({
        givenName,
        familyName: family.join(' '),
        marks: (rest[3] ?? '').split(' ').filter(Boolean),
        employments: [employment(organization, rest, true)],
      });
    }
  }
  return people;
}
