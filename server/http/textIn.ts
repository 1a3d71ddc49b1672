import type { Request } from 'express';
import { badInput } from '../shared/Refusal.js';

/** A text of a request's body; null when it is not there. BAD_USER_INPUT when it is longer than anyone writes, or no text. */
export function optionalTextIn(request: Request, name: string, longest = 1000): string | null {
  const value = ((request.body ?? {}) as Record<string, unknown>)[name] ?? '';
  if (typeof value === 'string' && value.length <= longest) return value === '' ? null : value;
  throw badInput(name, { sv: `Ange ${name} som text.`, en: `Give ${name} as text.` });
}

/** The same for a text that must be there. */
export function textIn(request: Request, name: string): string {
  const value = optionalTextIn(request, name);
  if (value !== null) return value;
  throw badInput(name, { sv: `Ange ${name}.`, en: `Give ${name}.` });
}
