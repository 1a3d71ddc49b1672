import type { DemoCase } from './content/correspondence/CaseRows.js';
import { rowsOf } from './rowsOf.js';

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];

type Insert = (table: string, rows: Record<string, unknown>[]) => Promise<void>;

/** Loads cases with their diary numbers, deadlines and letters. Letters of our own are drafts until `checkDemoLetters`. */
export async function loadCases(insert: Insert, cases: DemoCase[]): Promise<void> {
  await insert('correspondence', rowsOf(cases, [...RECORDED, 'authority'], ['diary', 'deadlines', 'letters']));
  const diary = cases.flatMap(({ key, diary: numbers, recordedAt }) =>
    numbers.map(({ organization, number }) => ({
      key: `${key}/diary/${organization}`,
      correspondence: key,
      organization,
      status: number === null ? 'MISSING' : number === '' ? 'REQUESTED' : 'REGISTERED',
      number: number || null,
      askedOn: recordedAt.slice(0, 10),
      registeredOn: number ? recordedAt.slice(0, 10) : null,
    })),
  );
  await insert('diary_reference', rowsOf(diary, ['correspondence', 'organization']));
  const deadlines = cases.flatMap(({ key, deadlines: days }) =>
    days.map((day) => ({ key: `${key}/deadline/${day.kind}`, correspondence: key, ...day })),
  );
  await insert('deadline', rowsOf(deadlines, ['correspondence']));
  const letters = cases.flatMap(({ letters: of }) => of);
  const rows = letters.map(({ becomes, ...letter }) => ({
    ...letter,
    status: becomes === 'RECEIVED' ? 'RECEIVED' : 'DRAFT',
    frozenAt: becomes === 'RECEIVED' ? letter.editedAt : null,
    claims: [],
  }));
  await insert('letter', rowsOf(rows, [...RECORDED, 'correspondence', 'sender', 'about'], ['cites', 'sections']));
  const citations = letters.flatMap(({ key, cites }) =>
    cites.map((cited) => {
      const [code, number] = cited.split('/');
      return { key: `${key}/${cited}`, letter: key, positionVersion: `position:${code}/version/${number}` };
    }),
  );
  await insert('citation', rowsOf(citations, ['letter', 'positionVersion']));
  const sections = letters.flatMap(({ key, sections: of }) =>
    of.map((section) => ({ key: `${key}/${section.section}`, letter: key, ...section })),
  );
  await insert('letter_section', rowsOf(sections, ['letter']));
}
