/** The same keys with words of another language. */
type Translation<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Translation<Texts[Key]> };

/**
 * The words of one room in both languages. Swedish decides which keys there are: a key that English lacks, or has too
 * many of, does not compile.
 * @example export const contactTexts = roomTexts({ left: 'Har slutat' }, { left: 'Has left' });
 */
export function roomTexts<const Swedish extends object>(sv: Swedish, en: Translation<NoInfer<Swedish>>) {
  return { sv: sv as Translation<Swedish>, en };
}
