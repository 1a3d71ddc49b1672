import { useTranslation } from 'react-i18next';
import classes from './HeadingNote.module.css';
import type { Preview } from './preview';
import type { exchangeTexts } from './texts';

/** The columns there is a word for. */
type ContactField = Exclude<keyof (typeof exchangeTexts)['sv']['column'], 'summary' | 'unused'>;

/** Which columns of a contact list were understood, as what, and which are not used. Nothing for vCards. */
export function HeadingNote({ headings }: { headings: Preview['headings'] }) {
  const { t } = useTranslation('exchange');
  if (headings.length === 0) return null;
  const used = headings.filter(({ mappedTo }) => mappedTo !== null);
  const unused = headings.filter(({ name, mappedTo }) => mappedTo === null && name.trim() !== '');
  const meaning = (mappedTo: string) => t(`column.${mappedTo as ContactField}`, { defaultValue: mappedTo });
  return (
    <details className={classes.note}>
      <summary>{t('column.summary', { used: used.length, count: headings.length })}</summary>
      <ul>
        {used.map(({ name, mappedTo }, place) => (
          <li key={place}>
            <strong>{name}</strong> → {meaning(mappedTo!)}
          </li>
        ))}
      </ul>
      {unused.length > 0 && <p>{t('column.unused', { names: unused.map(({ name }) => name).join(', ') })}</p>}
    </details>
  );
}
