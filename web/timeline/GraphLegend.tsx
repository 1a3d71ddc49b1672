import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GraphEdgeKind } from '../gql/graphql';
import classes from './GraphLegend.module.css';
import type { GraphGroup } from './graphShape';

export const tieKinds: readonly GraphEdgeKind[] = ['CONVERSATION', 'AFFILIATION', 'RELATIONSHIP', 'SUCCESSION'];

const outlines: Record<GraphGroup, string> = {
  CONTACT: 'M10 2a8 8 0 1 1 0 16a8 8 0 0 1 0-16z',
  PRINCIPAL: 'M6 3h8l4 7l-4 7h-8l-4-7z',
  MUNICIPALITY: 'M5 3h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-10a2 2 0 0 1 2-2z',
  MARKET: 'M10 1l9 9l-9 9l-9-9z',
  VILLAGE: 'M10 2l8.5 15.5h-17z',
  NATIONAL: 'M10 1l2.6 6l6.4.6l-4.9 4.2l1.5 6.3l-5.6-3.4l-5.6 3.4l1.5-6.3l-4.9-4.2l6.4-.6z',
  OTHER: 'M3 3h14v14h-14z',
};

interface GraphLegendProps {
  /** The groups that are in the picture. */
  groups: readonly GraphGroup[];
  kinds: readonly GraphEdgeKind[];
  setKinds: (kinds: readonly GraphEdgeKind[]) => void;
  withPast: boolean;
  setWithPast: (withPast: boolean) => void;
}

/** What the shapes, colours and lines of the graph mean, and which lines are drawn. */
export function GraphLegend({ groups, kinds, setKinds, withPast, setWithPast }: GraphLegendProps) {
  const { t } = useTranslation('graph');
  return (
    <div className={classes.legend}>
      <ul className={classes.groups} aria-label={t('legend')}>
        {groups.map((group) => (
          <li key={group}>
            <svg viewBox="0 0 20 20" width={16} height={16} aria-hidden data-group={group}>
              <path d={outlines[group]} fill={`var(--graph-${group.toLowerCase()})`} />
            </svg>
            {t(`group.${group}`)}
          </li>
        ))}
      </ul>
      <div className={classes.kinds} role="group" aria-label={t('kinds')}>
        {tieKinds.map((kind) => (
          <Checkbox
            key={kind}
            size="sm"
            checked={kinds.includes(kind)}
            onChange={(event) =>
              setKinds(event.currentTarget.checked ? [...kinds, kind] : kinds.filter((other) => other !== kind))
            }
            label={
              <span className={classes.kind}>
                <svg viewBox="0 0 28 8" width={28} height={8} aria-hidden>
                  <path d="M0 4h28" stroke={`var(--graph-${kind.toLowerCase()})`} data-kind={kind} />
                </svg>
                {t(`kind.${kind}`)}
              </span>
            }
          />
        ))}
        <Checkbox
          size="sm"
          checked={withPast}
          onChange={(event) => setWithPast(event.currentTarget.checked)}
          label={t('past')}
        />
      </div>
    </div>
  );
}
