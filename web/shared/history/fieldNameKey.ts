import type { sharedTexts } from '../texts';

type Field = keyof (typeof sharedTexts)['sv']['changes']['fields'];

/** Where the word for a field of the API stands among the texts. */
export function fieldNameKey(field: string): `changes.fields.${Field}` {
  return `changes.fields.${field as Field}`;
}
