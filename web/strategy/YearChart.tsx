import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { AreaClass, Unit } from '../gql/graphql';
import { useFigure } from './useFigure';

interface YearChartProps {
  years: readonly {
    year: number;
    total?: number | null;
    urban?: number | null;
    rural?: number | null;
  }[];
  unit: Unit;
  targets: readonly { id: string; areaClass: AreaClass; threshold: number; goal: { code: string } }[];
}

const COLOURS = { total: 'var(--accent)', urban: 'var(--ink-soft)', rural: 'var(--warm)' };

/** The years as lines, one for each kind of area, with the goals of the very same measure across. The table beside says the same. */
export function YearChart({ years, unit, targets }: YearChartProps) {
  const { t } = useTranslation('strategy');
  const figure = useFigure();
  const shown = (['total', 'urban', 'rural'] as const).filter((part) => years.some((one) => one[part] != null));
  // A year that nobody measured keeps its place, so that a line is as steep as the change was quick.
  const first = Math.min(...years.map(({ year }) => year));
  const length = Math.max(...years.map(({ year }) => year)) - first + 1;
  const data = Array.from({ length }, (_, at) => {
    const { total, urban, rural } = years.find(({ year }) => year === first + at) ?? {};
    return { year: String(first + at), total, urban, rural };
  });
  return (
    <div aria-hidden>
      <LineChart
        h={260}
        mb="md"
        data={data}
        dataKey="year"
        series={shown.map((name) => ({ name, label: t(`indicators.${name}`), color: COLOURS[name] }))}
        yAxisProps={unit === 'PERCENT' ? { domain: [0, 100] } : {}}
        valueFormatter={(value) => figure(value, unit)}
        referenceLines={targets.map(({ areaClass, threshold, goal }) => ({
          y: threshold,
          color: 'var(--ink-soft)',
          label: t(areaClass === 'TOTAL' ? 'indicators.goal' : 'indicators.goalOfArea', {
            code: goal.code,
            area: t(`areaClass.${areaClass}`),
            threshold: figure(threshold, unit),
          }),
          labelPosition: 'insideBottomRight' as const,
        }))}
        curveType="linear"
        connectNulls
        withLegend
        lineProps={{ isAnimationActive: false }}
        lineChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
}
