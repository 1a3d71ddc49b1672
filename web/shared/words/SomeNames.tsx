import { useTranslation } from 'react-i18next';

/** Names shown before the rest are only counted. */
const most = 3;

/** The first of many names and how many more there are: "Bergs kommun, ServaNet, Norrsund och 4 till". */
export function SomeNames({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('shared');
  const different = [...new Set(names)];
  const count = different.length - most;
  // One name more takes no more room than saying that there is one.
  if (count <= 1) return <>{different.join(', ')}</>;
  return <>{t('list.andMore', { names: different.slice(0, most).join(', '), count })}</>;
}
