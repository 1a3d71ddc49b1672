import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { quarterOf } from './quarterOf';
import classes from './QuarterStrip.module.css';
import { StrengthSign } from './StrengthSign';

const fragment = gql(`
  fragment QuarterStrip_cell on EvidenceCell {
    quarter
    strength
    recordCount
  }
`);

interface QuarterStripProps {
  code: string;
  cells: readonly FragmentType<typeof fragment>[];
  /** The quarter that is shown under it. */
  shown: string;
}

/** A clause through the quarters; each is a link to what shows it then. */
export function QuarterStrip({ code, cells: masked, shown }: QuarterStripProps) {
  const { t } = useTranslation('board');
  const cells = readFragment(fragment, masked);
  return (
    <nav aria-label={t('page.quarters')}>
      <ol className={classes.strip}>
        {cells.map(({ quarter, strength, recordCount }) => (
          <li key={quarter}>
            <Link
              to={`/clauses/${code}?quarter=${quarter}`}
              replace
              preventScrollReset
              className={classes.quarter}
              data-strength={strength}
              aria-current={quarter === shown ? 'true' : undefined}
              aria-label={t('cell', {
                code,
                ...quarterOf(quarter),
                strength: t(`strength.${strength}`),
                count: recordCount,
              })}
            >
              <span aria-hidden>{quarterOf(quarter).year}</span>
              <span aria-hidden>{t('quarter', quarterOf(quarter))}</span>
              <StrengthSign strength={strength} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
