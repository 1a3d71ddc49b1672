import { Language } from './Caller.js';

/** How numbers and days of a language are written. */
export const LOCALES: Record<Language, string> = { [Language.sv]: 'sv-SE', [Language.en]: 'en-GB' };

/** Writes numbers as a language does, with one decimal at most. */
export const numbersIn = (language: Language) => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
