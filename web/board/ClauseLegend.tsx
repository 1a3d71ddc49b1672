import { useTranslation } from 'react-i18next';
import classes from './ClauseLegend.module.css';
import { StrengthSign } from './StrengthSign';

/** How to read the squares. */
export function ClauseLegend() {
  const { t } = useTranslation('board');
  return (
    <span className={classes.legend}>
      {(['STRONG', 'THIN', 'NONE'] as const).map((strength) => (
        <span key={strength} className={classes.sign}>
          <StrengthSign strength={strength} />
          {t(`strength.${strength}`)}
        </span>
      ))}
    </span>
  );
}
