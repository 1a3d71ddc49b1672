import { badInput } from './Refusal.js';

/** Fields by which every change says what it is about. */
const ABOUT = new Set(['id', 'expectedVersion']);

/** Some of the fields of a change. */
export type Given<T> = Omit<Partial<T>, 'id' | 'expectedVersion'>;

/**
 * The fields of a change that were given: what is left out stays as it is, null clears. Those that a record can not be
 * without are refused when they are null. Texts are trimmed; an empty one clears.
 */
export function givenFields<T extends object>(input: T, needed: readonly (keyof T & string)[] = []): Given<T> {
  const given = Object.entries(input)
    .filter(([field, value]) => value !== undefined && !ABOUT.has(field))
    .map(([field, value]): [string, unknown] => [field, tidied(value)]);
  const missing = given.find(([field, value]) => value === null && (needed as readonly string[]).includes(field));
  if (missing) {
    throw badInput(`input.${missing[0]}`, {
      sv: 'Uppgiften kan ändras men inte tas bort.',
      en: 'This can be changed but not taken away.',
    });
  }
  return Object.fromEntries(given) as Given<T>;
}

function tidied(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return text === '' ? null : text;
}
