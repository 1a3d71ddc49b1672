/** What is said in both languages, in one of them. */
export function wordsIn(words: { swedish: string; english: string }, language: 'sv' | 'en'): string {
  return language === 'sv' ? words.swedish : words.english;
}
