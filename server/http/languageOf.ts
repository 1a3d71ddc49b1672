import type { Request } from 'express';
import { Language } from '../shared/Caller.js';

/** The language a request asks for by Accept-Language; null when it does not say one of ours. */
export function languageOf(request: Request): Language | null {
  // `*` is what programs send that do not care.
  if (!/\b(sv|en)\b/i.test(request.headers['accept-language'] ?? '')) return null;
  const asked = request.acceptsLanguages(Language.sv, Language.en);
  return asked === false ? null : (asked as Language);
}
