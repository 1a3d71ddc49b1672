import type { historyTexts } from './historyTexts';

type Field = keyof (typeof historyTexts)['sv']['fields'];

/** Where the word for a field of the API stands among the texts. */
export function fieldNameKey(field: string): `fields.${Field}` {
  return `fields.${field as Field}`;
}
