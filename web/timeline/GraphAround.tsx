import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ActorPicker } from '../dialogue/ActorPicker';
import { actorId } from '../dialogue/actor';
import { gql } from '../gql';
import type { GraphAroundQuery } from '../gql/graphql';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { Loading } from '../shared/page/Loading';
import classes from './GraphAround.module.css';
import { actorOfPoint } from './graphActor';
import { pointOf, tieOf } from './graphFields';
import { GraphLegend, tieKinds } from './GraphLegend';
import { graphGroups, type GraphPoint, type GraphShape } from './graphShape';
import { GraphTable } from './GraphTable';

const GraphPicture = lazy(async () => ({ default: (await import('./GraphPicture')).GraphPicture }));

const query = gql(`
  query GraphAround($of: ID!, $steps: Int!, $limit: Int!) {
    neighbourhood(of: $of, steps: $steps, limit: $limit) {
      nodes {
        ...GraphPage_node
      }
      edges {
        ...GraphPage_edge
      }
    }
  }
`);

/** Nodes beside the middle: more than this is no picture any more. */
const most = { '1': 60, '2': 70, '3': 90 } as const;
type Steps = keyof typeof most;

function graphOf({ neighbourhood }: GraphAroundQuery): GraphShape | null {
  if (!neighbourhood) return null;
  return {
    points: neighbourhood.nodes.map(pointOf).filter((point) => point !== null),
    ties: neighbourhood.edges.map(tieOf).filter((tie) => tie !== null),
  };
}

interface GraphShownProps {
  graph: GraphShape;
  middle: GraphPoint;
  recentre: (id: string) => void;
  most: number;
}

function GraphShown({ graph, middle, recentre, most: limit }: GraphShownProps) {
  const { t } = useTranslation('graph');
  const [kinds, setKinds] = useState(tieKinds);
  const [withPast, setWithPast] = useState(true);
  const [shown, setShown] = useState<'picture' | 'table'>('table');
  const ties = graph.ties.filter(({ kind, isCurrent }) => kinds.includes(kind) && (withPast || isCurrent));
  const tied = new Set([middle.id, ...ties.flatMap(({ from, to }) => [from.id, to.id])]);
  const drawn = { points: graph.points.filter(({ id }) => tied.has(id)), ties };
  const groups = graphGroups.filter((group) => graph.points.some((point) => point.group === group));
  return (
    <>
      <div className={classes.tabs}>
        <SegmentedControl
          fullWidth
          aria-label={t('show')}
          value={shown}
          onChange={(value) => setShown(value)}
          data={[
            { value: 'table', label: t('table') },
            { value: 'picture', label: t('picture') },
          ]}
        />
      </div>
      <div className={classes.both} data-shown={shown}>
        <div className={classes.picture}>
          <Suspense fallback={<Loading shape="text" count={6} />}>
            <GraphPicture graph={drawn} middle={middle} recentre={recentre} />
          </Suspense>
          <p className={classes.hint}>
            {t('hint')} {graph.points.length > limit && t('limited', { count: limit })}
          </p>
          <GraphLegend
            groups={groups}
            kinds={kinds}
            setKinds={setKinds}
            withPast={withPast}
            setWithPast={setWithPast}
          />
        </div>
        <div className={classes.words}>
          {ties.length > 0 ? (
            <GraphTable graph={drawn} middle={middle} recentre={recentre} />
          ) : (
            <EmptyState title={t('empty')}>{graph.ties.length > 0 ? t('emptyKinds') : t('emptyHelp')}</EmptyState>
          )}
        </div>
      </div>
    </>
  );
}

/** Those whom an actor knows, and how: a picture and the same in a table. */
export function GraphAround({ standard }: { standard: string | null }) {
  const { t } = useTranslation(['graph', 'shared']);
  const [address, setAddress] = useSearchParams();
  const of = address.get('of') ?? standard;
  const asked = address.get('steps') ?? '1';
  const steps: Steps = asked === '2' || asked === '3' ? asked : '1';
  const answer = useQuery(query, {
    variables: { of: of ?? '', steps: Number(steps), limit: most[steps] },
    skip: !of,
  });
  const go = (change: Record<string, string>) => {
    const after = new URLSearchParams(address);
    for (const [name, value] of Object.entries(change)) after.set(name, value);
    setAddress(after, { preventScrollReset: true });
  };
  const graph = answer.data && graphOf(answer.data);
  const middle = graph?.points.find(({ step }) => step === 0);
  return (
    <>
      <div className={classes.choices}>
        <div className={classes.who}>
          <ActorPicker
            id="graph-middle"
            label={t('middle')}
            value={middle ? actorOfPoint(middle) : null}
            onPick={(actor) => go({ of: actorId(actor) })}
          />
        </div>
        <div>
          <span className={classes.label} id="graph-steps">
            {t('steps')}
          </span>
          <SegmentedControl
            aria-labelledby="graph-steps"
            value={steps}
            onChange={(value) => go({ steps: value })}
            data={(['1', '2', '3'] as const).map((value) => ({ value, label: t('step', { count: Number(value) }) }))}
          />
        </div>
      </div>
      {of ? (
        <Answer of={answer} shape="page">
          {(data) => {
            const found = graphOf(data);
            const centre = found?.points.find(({ step }) => step === 0);
            if (!found || !centre)
              return <EmptyState title={t('shared:refusal.NOT_FOUND')}>{t('chooseHelp')}</EmptyState>;
            return <GraphShown graph={found} middle={centre} recentre={(id) => go({ of: id })} most={most[steps]} />;
          }}
        </Answer>
      ) : (
        <EmptyState title={t('choose')}>{t('chooseHelp')}</EmptyState>
      )}
    </>
  );
}
