import type { Claim } from './Claim.js';
import { type Finding, FindingCode, type FindingSeverity, OpposedKind } from './Finding.js';
import { objection } from './objection.js';

/** The sentence that a stance is set against. */
export interface Against {
  kind: OpposedKind;
  id: string;
  sentence: string;
  from?: number;
  until?: number;
}

/** The objection that a text takes another stance than a position, a letter, a draft or itself. */
export function stanceObjection(
  claim: Claim,
  against: Against,
  severity: FindingSeverity,
  principalId: string | null,
): Finding {
  const where = {
    POSITION: 'den gemensamma ståndpunkten',
    LETTER: 'ett tidigare brev',
    DRAFT: 'ett öppet utkast',
    TEXT: 'en annan mening i texten',
    FACT: '',
  }[against.kind];
  const place = {
    POSITION: 'the joint position',
    LETTER: 'an earlier letter',
    DRAFT: 'an open draft',
    TEXT: 'another sentence of the text',
    FACT: '',
  }[against.kind];
  return objection({
    code: FindingCode.STANCE_CONFLICT,
    severity,
    claim,
    principalId,
    opposed: {
      kind: against.kind,
      id: against.id,
      sentence: against.sentence,
      from: against.from ?? null,
      until: against.until ?? null,
    },
    explanation: {
      sv: `Texten tar en annan ställning än ${where}: ”${against.sentence}”`,
      en: `The text takes another stance than ${place}: “${against.sentence}”`,
    },
    resolution: {
      sv: 'Skriv i enlighet med den, ta upp frågan med den andra huvudmannen, eller skriv egen linje med skäl.',
      en: 'Write in line with it, raise the matter with the other principal, or write your own line with reasons.',
    },
  });
}
