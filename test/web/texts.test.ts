import { texts } from '../../web/texts';

/** Every text of one language under its full key, such as `access.signIn.title`. */
function flatten(branch: object, path = ''): Record<string, string> {
  return Object.entries(branch).reduce<Record<string, string>>((all, [key, value]) => {
    const at = path ? `${path}.${key}` : key;
    return { ...all, ...(typeof value === 'string' ? { [at]: value } : flatten(value as object, at)) };
  }, {});
}

/** The values a text is filled with. A text about one of something need not say the number: "varje dag". */
function placeholders(key: string, text: string) {
  const names = new Set([...text.matchAll(/{{(\w+)[^}]*}}/g)].map(([, name]) => name));
  if (key.endsWith('_one')) names.delete('count');
  return [...names].sort();
}

describe.each(Object.entries(texts))('the words of %s', (_room, { sv, en }) => {
  const swedish = flatten(sv);
  const english = flatten(en);

  test('say the same things in Swedish and in English', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(swedish).sort());
  });

  test('are never empty', () => {
    for (const text of [...Object.values(swedish), ...Object.values(english)]) expect(text.trim()).not.toBe('');
  });

  test('name the same values in both languages', () => {
    for (const [key, text] of Object.entries(swedish)) {
      expect([key, placeholders(key, english[key]!)]).toEqual([key, placeholders(key, text)]);
    }
  });
});
