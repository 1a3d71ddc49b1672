import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../shared/i18n/language';

interface ReportChartProps {
  bars: readonly { name: string; value: number; previous?: number | null }[];
  /** What the two bars of each figure are called. */
  now: string;
  before: string;
}

const ROW = 46;
const LONGEST_NAME = 26;
const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Figures as bars, this report beside the one before. A picture only: the table beside it says the same in words. */
export function ReportChart({ bars, now, before }: ReportChartProps) {
  const { i18n } = useTranslation();
  const number = new Intl.NumberFormat(localeOf(i18n.language), { notation: 'compact', maximumFractionDigits: 1 });
  const hasBefore = bars.some(({ previous }) => previous != null);
  return (
    <div aria-hidden>
      <BarChart
        h={ROW * bars.length + 64}
        data={bars.map(({ name, value, previous }) => ({
          name: short(name),
          now: value,
          ...(previous == null ? {} : { before: previous }),
        }))}
        dataKey="name"
        orientation="vertical"
        gridAxis="x"
        tickLine="none"
        withTooltip={false}
        withLegend={hasBefore}
        legendProps={{ verticalAlign: 'bottom' }}
        yAxisProps={{ width: 168, tick: { fontSize: 12 }, interval: 0 }}
        xAxisProps={{ allowDecimals: false }}
        valueFormatter={(value) => number.format(value)}
        maxBarWidth={14}
        barProps={{ isAnimationActive: false, radius: 2 }}
        barChartProps={{ accessibilityLayer: false, barGap: 2 }}
        series={[
          { name: 'now', label: now, color: 'lake.6' },
          ...(hasBefore ? [{ name: 'before', label: before, color: 'var(--line-strong)' }] : []),
        ]}
      />
    </div>
  );
}
