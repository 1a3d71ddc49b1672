import { badInput } from '../../shared/Refusal.js';
import { type FoundProblem, ImportProblem } from '../ImportProblem.js';

const SHOWN = 3;

/** Refuses a file with problems, naming row and column of the first. */
export function refuseProblems(problems: FoundProblem[]): void {
  if (problems.length === 0) return;
  const told = (language: 'sv' | 'en', rowWord: string) =>
    problems
      .slice(0, SHOWN)
      .map((one) => ImportProblem.said(one, language))
      .map(({ row, column, message }) => `${rowWord} ${row}${column ? ` (${column})` : ''}: ${message}`)
      .join(' ');
  throw badInput('input.upload', {
    sv: `Inget har importerats: ${problems.length} fel i filen. ${told('sv', 'Rad')}`,
    en: `Nothing was imported: ${problems.length} problems in the file. ${told('en', 'Row')}`,
  });
}
