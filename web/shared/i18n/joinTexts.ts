/** The words of one room from two places: those that are there from the start, and those that come with the other pages. */
export function joinTexts<First extends object, Rest extends object>(
  first: { sv: First; en: First },
  rest: { sv: Rest; en: Rest },
): { sv: First & Rest; en: First & Rest } {
  return { sv: { ...first.sv, ...rest.sv }, en: { ...first.en, ...rest.en } };
}
