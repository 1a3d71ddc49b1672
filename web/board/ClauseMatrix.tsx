import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { useLanguage } from '../shared/i18n/useLanguage';
import { OutcomeMarks } from './OutcomeMarks';
import classes from './ClauseMatrix.module.css';
import { quarterOf } from './quarterOf';
import { StrengthSign } from './StrengthSign';

const fragment = gql(`
  fragment ClauseMatrix_clause on Clause {
    id
    code
    swedish
    english
    ...OutcomeMarks_clause
    quarters(last: 12) {
      quarter
      strength
      recordCount
    }
  }
`);

/** The clauses as rows, the quarters as columns: how well each is shown. Every square is a link to what shows it. */
export function ClauseMatrix({ clauses: masked }: { clauses: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('board');
  const [language] = useLanguage();
  const clauses = readFragment(fragment, masked);
  const quarters = clauses[0]?.quarters.map(({ quarter }) => quarterOf(quarter)) ?? [];
  const years = [...new Set(quarters.map(({ year }) => year))];
  return (
    // A table wider than the screen scrolls in its own box, which the keyboard must reach.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.box} role="region" aria-label={t('matrix')} tabIndex={0}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('clause')}
            </th>
            {years.map((year) => (
              <th
                key={year}
                scope="colgroup"
                className={classes.year}
                colSpan={quarters.filter((one) => one.year === year).length}
              >
                {year}
              </th>
            ))}
            <th scope="col" rowSpan={2}>
              {t('assessments')}
            </th>
          </tr>
          <tr>
            {quarters.map(({ year, number }) => (
              <th key={`${year}-${number}`} scope="col" className={classes.quarter}>
                {t('quarter', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clauses.map((clause) => (
            <tr key={clause.id}>
              <th scope="row">
                <Link to={`/clauses/${clause.code}`} className={classes.code}>
                  {clause.code}
                </Link>
                <span className={classes.words}>{language === 'sv' ? clause.swedish : clause.english}</span>
              </th>
              {clause.quarters.map(({ quarter, strength, recordCount }) => (
                <td key={quarter} className={classes.cell}>
                  <Link
                    to={`/clauses/${clause.code}?quarter=${quarter}`}
                    className={classes.square}
                    data-strength={strength}
                  >
                    <VisuallyHidden>
                      {t('cell', {
                        code: clause.code,
                        ...quarterOf(quarter),
                        strength: t(`strength.${strength}`),
                        count: recordCount,
                      })}
                    </VisuallyHidden>
                    <StrengthSign strength={strength} />
                    <span className={classes.count} aria-hidden>
                      {recordCount > 0 ? recordCount : ''}
                    </span>
                    <span className={classes.within} aria-hidden>
                      {t('quarterShort', { number: quarterOf(quarter).number, year: quarter.slice(2, 4) })}
                    </span>
                  </Link>
                </td>
              ))}
              <td className={classes.judged}>
                <OutcomeMarks clause={clause} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
