import { useQuery } from '@apollo/client/react';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Actor, actorId } from '../dialogue/actor';
import { ActorPicker } from '../dialogue/ActorPicker';
import { gql } from '../gql';
import type { PathBetweenQuery } from '../gql/graphql';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { Section } from '../shared/page/Section';
import { actorOfPoint } from './graphActor';
import { pointOf, tieOf } from './graphFields';
import type { GraphPoint } from './graphShape';
import { PathChain } from './PathChain';
import classes from './PathBetween.module.css';

const query = gql(`
  query PathBetween($from: ID!, $to: ID!) {
    path(from: $from, to: $to) {
      node {
        ...GraphPage_node
      }
      edge {
        ...GraphPage_edge
      }
    }
  }
`);

/** The two ends by name, before any way between them is known. */
const endsQuery = gql(`
  query PathEnds($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Organization {
        name
        organizationKind: kind
        actorCategory
      }
      ... on Contact {
        name
      }
    }
  }
`);

function useEnds(ids: readonly string[]): (id: string) => GraphPoint | null {
  const { data } = useQuery(endsQuery, { variables: { ids: [...ids] }, skip: ids.length === 0 });
  return (id) => {
    const node = data?.nodes.find((one) => one?.id === id);
    if (node?.__typename === 'Organization') {
      return { id, name: node.name, group: node.actorCategory, sign: node.organizationKind, step: 0 };
    }
    return node?.__typename === 'Contact' ? { id, name: node.name, group: 'CONTACT', sign: 'CONTACT', step: 0 } : null;
  };
}

function stepsOf({ path }: PathBetweenQuery) {
  return path.flatMap(({ node, edge }) => {
    const point = pointOf(node);
    const tie = tieOf(edge);
    return point && tie ? [{ point, tie }] : [];
  });
}

/** Who knows whom, through whom: the shortest way between two actors, told in sentences. */
export function PathBetween() {
  const { t } = useTranslation('graph');
  const [address, setAddress] = useSearchParams();
  const [from, to] = [address.get('from') ?? '', address.get('to') ?? ''];
  const isAsked = from !== '' && to !== '' && from !== to;
  const end = useEnds([from, to].filter(Boolean));
  const answer = useQuery(query, { variables: { from, to }, skip: !isAsked });
  const [first, last] = [end(from), end(to)];
  const go = (change: { from?: string; to?: string }) => {
    const after = new URLSearchParams(address);
    for (const [name, value] of Object.entries(change)) after.set(name, value);
    setAddress(after, { preventScrollReset: true });
  };
  const field = (name: 'from' | 'to', point: GraphPoint | null) => (
    <ActorPicker
      id={`path-${name}`}
      label={t(`path.${name}`)}
      value={point ? actorOfPoint(point) : null}
      onPick={(actor: Actor) => go({ [name]: actorId(actor) })}
    />
  );
  return (
    <>
      <div className={classes.ends}>
        {field('from', first)}
        <Tooltip label={t('path.turn')}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('path.turn')}
            onClick={() => go({ from: to, to: from })}
            disabled={!from && !to}
          >
            <IconArrowsExchange size={19} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        {field('to', last)}
      </div>
      {!isAsked && (
        <EmptyState title={from && from === to ? t('path.same') : t('path.choose')}>{t('path.chooseHelp')}</EmptyState>
      )}
      {isAsked && (
        <Answer of={answer} shape="rows">
          {(data) => {
            const steps = stepsOf(data);
            const names = { from: first?.name ?? '', to: last?.name ?? '' };
            if (!first || steps.length === 0) {
              return <EmptyState title={t('path.none', names)}>{t('path.noneHelp')}</EmptyState>;
            }
            return (
              <Section heading={t('path.heading', names)} lead={t('path.steps', { count: steps.length })}>
                <PathChain from={first} steps={steps} />
              </Section>
            );
          }}
        </Answer>
      )}
    </>
  );
}
