import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './ClauseCodes.module.css';

/** The codes of the clauses that something shows, each a link to its clause. */
export function ClauseCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('board');
  return (
    <span className={classes.codes}>
      {codes.map((code) => (
        <Link key={code} to={`/clauses/${code}`} aria-label={`${t('record.heading')} ${code}`}>
          {code}
        </Link>
      ))}
    </span>
  );
}
