import type { FindingCode, FindingSeverity } from '../../gql/graphql';

/** An objection to a text, as the editor shows it: found while writing, or kept with the letter. */
export interface CheckedFinding {
  key: string;
  code: FindingCode;
  severity: FindingSeverity;
  sentence?: string | null;
  from?: number | null;
  until?: number | null;
  opposedSentence?: string | null;
  explanation: string;
  resolution: string;
  suggestion?: string | null;
}

/** Pieces of a text, each with the objection that stands there; objections that overlap an earlier one are left out. */
export function markedText(
  text: string,
  findings: readonly CheckedFinding[],
): { text: string; finding: CheckedFinding | null }[] {
  const placed = findings
    .filter(({ from, until }) => from != null && until != null && until <= text.length)
    .sort((one, other) => one.from! - other.from!);
  const pieces: { text: string; finding: CheckedFinding | null }[] = [];
  let at = 0;
  for (const finding of placed) {
    if (finding.from! < at) continue;
    if (finding.from! > at) pieces.push({ text: text.slice(at, finding.from!), finding: null });
    pieces.push({ text: text.slice(finding.from!, finding.until!), finding });
    at = finding.until!;
  }
  pieces.push({ text: text.slice(at), finding: null });
  return pieces;
}
