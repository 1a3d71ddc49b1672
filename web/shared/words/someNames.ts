import type { TFunction } from 'i18next';

/** Names shown before the rest are only counted. */
const most = 3;

/** The first of many names and how many more there are: "Bergs kommun, ServaNet, Norrsund och 4 till". */
export function someNames(names: readonly string[], t: TFunction<never>): string {
  const count = names.length - most;
  // One name more takes no more room than saying that there is one.
  if (count <= 1) return names.join(', ');
  return (t as TFunction<'shared'>)('shared:list.andMore', { names: names.slice(0, most).join(', '), count });
}
