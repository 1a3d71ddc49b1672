/** The languages on screen; Swedish is the first, and what is shown to someone who has not chosen. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

const key = 'samnod.language';

/** The language this browser has chosen, or null when nobody has chosen here. */
export function chosenLanguage(): Language | null {
  const stored = localStorage.getItem(key);
  return languages.find((language) => language === stored) ?? null;
}

/** Remembers the choice in this browser. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

/** How dates and numbers are written: in English too the Swedish order and 24 hours. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : 'sv-SE';
}
