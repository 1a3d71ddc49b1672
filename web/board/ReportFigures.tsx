import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { localeOf } from '../shared/i18n/language';
import { useLanguage } from '../shared/i18n/useLanguage';
import classes from './ReportFigures.module.css';
import { wordsIn } from './wordsIn';

const ReportChart = lazy(async () => ({ default: (await import('./ReportChart')).ReportChart }));

const fragment = gql(`
  fragment ReportFigures_figure on ReportFigure {
    key
    chapter
    swedish
    english
    unit
    value
    previous
  }
`);

interface ReportFiguresProps {
  /** Of which report, and of which of its chapters. */
  report: string;
  chapter: string;
  /** What they are the figures of, in words. */
  name: string;
  figures: readonly FragmentType<typeof fragment>[];
}

/** The figures of one chapter: bars to look at, and a table in which each opens its records and stands beside the one before. */
export function ReportFigures({ report, chapter, name, figures: masked }: ReportFiguresProps) {
  const { t, i18n } = useTranslation('boardRoom');
  const [language] = useLanguage();
  const figures = readFragment(fragment, masked).filter((figure) => figure.chapter === chapter);
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(localeOf(i18n.language), {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  if (figures.length === 0) return null;
  const bars = figures.map((figure) => ({ name: wordsIn(figure, language), ...figure }));
  return (
    <div className={classes.both}>
      <Suspense fallback={<div className={classes.waiting} />}>
        <ReportChart bars={bars} now={t('report.now')} before={t('report.before')} />
      </Suspense>
      {/* A box that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.box} role="region" aria-label={t('report.figuresOf', { name })} tabIndex={0}>
        <table className={classes.figures}>
          <thead>
            <tr>
              <th scope="col">{t('report.figure')}</th>
              <th scope="col">{t('report.now')}</th>
              <th scope="col">{t('report.before')}</th>
              <th scope="col">{t('report.change')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, name: words, value, previous }) => (
              <tr key={key}>
                <th scope="row">
                  <Link to={`/board/reports/${report}/figures/${key}`}>{words}</Link>
                </th>
                <td>{number.format(value)}</td>
                <td>{previous == null ? '–' : number.format(previous)}</td>
                <td>{previous == null ? '–' : signed.format(value - previous)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
