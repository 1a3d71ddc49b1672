import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { localeOf } from '../shared/i18n/language';
import classes from './ResourceChart.module.css';

const fragment = gql(`
  fragment ResourceChart_gap on ResourceGap {
    year
    kind
    needed
    pledged
    missing
  }
`);

/** What is needed and pledged, year by year: bars to look at, and the same figures as a table to read. */
export function ResourceChart({ gaps: masked }: { gaps: readonly FragmentType<typeof fragment>[] }) {
  const { t, i18n } = useTranslation('mandate');
  const gaps = readFragment(fragment, masked);
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 2 });
  const money = gaps.filter(({ kind }) => kind === 'SEK');
  const most = Math.max(1, ...money.map(({ needed, pledged }) => Math.max(needed, pledged)));
  return (
    <>
      <div className={classes.chart} aria-hidden>
        {money.map(({ year, needed, pledged, missing }) => (
          <div key={year} className={classes.year}>
            <div className={classes.bars}>
              <div className={classes.needed} style={{ height: `${(100 * needed) / most}%` }} />
              <div
                className={classes.pledged}
                data-short={missing > 0 || undefined}
                style={{ height: `${(100 * pledged) / most}%` }}
              />
            </div>
            <span>{year}</span>
          </div>
        ))}
        <p className={classes.legend}>
          <span className={classes.keyNeeded} /> {t('resources.needed')} <span className={classes.keyPledged} />{' '}
          {t('resources.pledged')} ({t('kind.SEK').toLowerCase()})
        </p>
      </div>
      {/* A box that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.box} role="region" aria-label={t('resources.gap')} tabIndex={0}>
        <table className={classes.table}>
          <caption className={classes.caption}>{t('resources.gap')}</caption>
          <thead>
            <tr>
              {(['year', 'kind', 'needed', 'pledged', 'missing'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`resources.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ year, kind, needed, pledged, missing }) => (
              <tr key={`${year}-${kind}`}>
                <th scope="row">{year}</th>
                <td>{t(`kind.${kind}`)}</td>
                <td>{number.format(needed)}</td>
                <td>{number.format(pledged)}</td>
                <td data-gap={missing > 0 || undefined}>{number.format(missing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
