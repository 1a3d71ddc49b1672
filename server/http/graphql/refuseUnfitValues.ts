import type { Asked } from '../../shared/Context.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { graphqlRefusal } from './graphqlRefusal.js';
import { LIMITS } from './limits.js';

const tooDeep = new Refusal('COST_EXCEEDED', {
  sv: `En variabel har högst ${LIMITS.variableDepth} nivåer.`,
  en: `A variable has at most ${LIMITS.variableDepth} levels.`,
});
const noText = badInput('variables', {
  sv: 'Tecknet U+0000 står inte i någon text.',
  en: 'The character U+0000 stands in no text.',
});

/** U+0000 itself, and as GraphQL and JSON may spell it. */
const NOTHING = /\0|\\u(0000|\{0+\})/;

const isNest = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Throws for values that are bounded by nothing else: too deep for what reads them after us, or with the character that
 * PostgreSQL's texts do not hold. Without recursion, which could run out.
 */
export function refuseUnfitValues(
  document: string,
  variables: Record<string, unknown>,
  language: Asked['language'],
): void {
  if (NOTHING.test(document)) throw graphqlRefusal(noText, language);
  let level: unknown[] = Object.values(variables);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.variableDepth) throw graphqlRefusal(tooDeep, language, 400);
    if (level.some((value) => typeof value === 'string' && value.includes('\0')))
      throw graphqlRefusal(noText, language);
    level = level.filter(isNest).flatMap((value) => Object.values(value) as unknown[]);
  }
}
