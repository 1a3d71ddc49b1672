/** A field's text as a fact: null where nothing is written. */
export function given(text: string): string | null {
  return text.trim() || null;
}
