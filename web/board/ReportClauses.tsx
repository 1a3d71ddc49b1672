import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { quarterOf } from './quarterOf';
import classes from './ReportFigures.module.css';
import own from './ReportClauses.module.css';
import { StrengthSign } from './StrengthSign';

const fragment = gql(`
  fragment ReportClauses_cell on ReportClauseCell {
    clauseCode
    quarter
    strength
    recordCount
  }
`);

/** The clauses quarter by quarter as a report tells them. Every square opens what shows the clause then. */
export function ReportClauses({ cells: masked }: { cells: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation(['boardRoom', 'board']);
  const cells = readFragment(fragment, masked);
  const quarters = [...new Set(cells.map(({ quarter }) => quarter))].sort();
  const codes = [...new Set(cells.map(({ clauseCode }) => clauseCode))];
  if (codes.length === 0) return null;
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={own.box} role="region" aria-label={t('board:matrix')} tabIndex={0}>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{t('board:clause')}</th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {t('board:quarter', quarterOf(quarter))} {quarterOf(quarter).year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">
                <Link to={`/clauses/${code}`}>{code}</Link>
              </th>
              {quarters.map((quarter) => {
                const cell = cells.find((one) => one.clauseCode === code && one.quarter === quarter);
                return (
                  <td key={quarter}>
                    {cell && (
                      <Link
                        className={own.cell}
                        to={`/clauses/${code}?quarter=${quarter}`}
                        aria-label={t('board:cell', {
                          code,
                          ...quarterOf(quarter),
                          strength: t(`board:strength.${cell.strength}`),
                          count: cell.recordCount,
                        })}
                      >
                        <StrengthSign strength={cell.strength} />
                        <span aria-hidden>
                          {t(`board:strength.${cell.strength}`)} ({cell.recordCount})
                        </span>
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
