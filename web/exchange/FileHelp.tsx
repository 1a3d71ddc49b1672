import { useTranslation } from 'react-i18next';
import classes from './FileHelp.module.css';

const ways = ['outlook', 'google', 'spreadsheet', 'email'] as const;

/** How to get a file out of the programs people have. */
export function FileHelp() {
  const { t } = useTranslation('exchange');
  return (
    <details className={classes.help}>
      <summary>{t('drop.help')}</summary>
      <ul>
        {ways.map((way) => (
          <li key={way}>{t(`drop.${way}`)}</li>
        ))}
      </ul>
    </details>
  );
}
