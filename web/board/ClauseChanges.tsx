import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { useLanguage } from '../shared/i18n/useLanguage';
import classes from './ClauseChanges.module.css';
import { wordsIn } from './wordsIn';
import { StrengthSign } from './StrengthSign';

const fragment = gql(`
  fragment ClauseChanges_clause on Clause {
    id
    code
    now: quarters(last: 1) {
      quarter
      strength
      tallies {
        missing
        rule {
          key
          swedish
          english
        }
      }
    }
  }
`);

/** What would make the clauses strong that are not, in the running quarter. */
export function ClauseChanges({ clauses: masked }: { clauses: readonly FragmentType<typeof fragment>[] }) {
  const [language] = useLanguage();
  const { t } = useTranslation('board');
  const weak = readFragment(fragment, masked).flatMap(({ id, code, now }) => {
    const cell = now[0];
    if (!cell || cell.strength === 'STRONG') return [];
    const nearest = cell.tallies
      .filter(({ missing }) => missing != null)
      .sort((one, other) => one.missing! - other.missing!)[0];
    return [{ id, code, cell, nearest }];
  });
  if (weak.length === 0) return <p className={classes.none}>{t('change.none')}</p>;
  return (
    <ul className={classes.rows}>
      {weak.map(({ id, code, cell, nearest }) => (
        <li key={id}>
          <StrengthSign strength={cell.strength} />
          <Link to={`/clauses/${code}?quarter=${cell.quarter}`}>{code}</Link>
          <span>
            {nearest
              ? t('change.more', { missing: nearest.missing, sentence: wordsIn(nearest.rule, language) })
              : t('change.link')}
          </span>
        </li>
      ))}
    </ul>
  );
}
