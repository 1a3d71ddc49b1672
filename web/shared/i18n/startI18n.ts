import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from './language';

type Texts = Record<string, Record<Language, object>>;

/** Adds the texts that were not there from the start: of whole rooms, or the rest of a room's. */
export function addTexts(texts: Texts): void {
  for (const [room, words] of Object.entries(texts)) {
    for (const language of languages) {
      i18next.addResourceBundle(language, room, words[language], true);
    }
  }
}

/**
 * Starts the translations with the texts of every room, each room a namespace of its own name.
 * The document's `lang` follows the language, so that a screen reader pronounces it right.
 */
export function startI18n(texts: Texts, language: Language): void {
  const rooms = Object.keys(texts);
  const of = (chosen: Language) => Object.fromEntries(rooms.map((room) => [room, texts[room]![chosen]]));

  i18next.on('languageChanged', (lng) => (document.documentElement.lang = lng));
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'sv',
    ns: rooms,
    defaultNS: 'shared',
    resources: { sv: of('sv'), en: of('en') },
    interpolation: { escapeValue: false },
    initAsync: false,
    // What was drawn before its words had come is drawn again with them.
    react: { bindI18nStore: 'added' },
  });
}
