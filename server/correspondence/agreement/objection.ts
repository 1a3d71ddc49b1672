import type { Claim } from './Claim.js';
import { type Finding, type FindingCode, FindingSeverity, type InTwoLanguages, type Opposed } from './Finding.js';

interface Given {
  code: FindingCode;
  severity?: FindingSeverity;
  claim?: Claim | null;
  opposed?: Opposed | null;
  principalId?: string | null;
  explanation: InTwoLanguages;
  resolution: InTwoLanguages;
  suggestion?: string | null;
}

/** A finding, with the place to underline taken from its claim, and a key that stays the same from check to check. */
export function objection(given: Given): Finding {
  const claim = given.claim ?? null;
  const opposed = given.opposed ?? null;
  const what = [
    given.code,
    claim?.sentence.replace(/\s+/gu, ' ') ?? '',
    claim?.words ?? '',
    claim?.section ?? '',
    opposed?.kind ?? '',
    opposed?.id ?? '',
    given.principalId ?? '',
  ];
  return {
    key: what.join('|'),
    code: given.code,
    severity: given.severity ?? FindingSeverity.WARNING,
    claim,
    sentence: claim?.sentence ?? null,
    from: claim?.from ?? null,
    until: claim?.until ?? null,
    opposed,
    principalId: given.principalId ?? null,
    explanation: given.explanation,
    resolution: given.resolution,
    suggestion: given.suggestion ?? null,
  };
}
