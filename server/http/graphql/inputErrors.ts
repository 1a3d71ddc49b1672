import type { Language } from '../../shared/Caller.js';

/** What class-validator says of one property; its `target` and `value` are what the caller sent, and stay here. */
interface ValidationError {
  property: string;
  constraints?: Record<string, string>;
  children?: ValidationError[];
}

/** Where input breaks a declared rule, as paths such as `participants.0.role`, with the names of the rules. */
function places(errors: ValidationError[], within: string[] = []): { field: string; rules: string[] }[] {
  return errors.flatMap(({ property, constraints, children }) => [
    ...(constraints ? [{ field: [...within, property].join('.'), rules: Object.keys(constraints) }] : []),
    ...places(children ?? [], [...within, property]),
  ]);
}

/** The refusal of input that breaks a rule declared on its class; null when there is none. */
export function inputErrors(
  validationErrors: unknown,
  language: Language,
): { message: string; details: object } | null {
  if (!Array.isArray(validationErrors)) return null;
  const found = places(validationErrors as ValidationError[]);
  const names = found.map(({ field }) => field).join(', ');
  const message = { sv: `Det här passar inte: ${names}.`, en: `This does not fit: ${names}.` }[language];
  return { message, details: { field: found[0]?.field, validationErrors: found } };
}
