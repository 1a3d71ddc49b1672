import { useQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Answer } from '../shared/page/Answer';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { RegisterStrategyForm } from '../strategy/RegisterStrategyForm';
import { StrategyCard } from '../strategy/StrategyCard';
import classes from './Page.module.css';

const query = gql(`
  query StrategyPage {
    partnership {
      id
      countyCode
    }
    strategies(first: 6) {
      nodes {
        id
        ...StrategyCard_strategy
      }
    }
    dialogues(first: 50, filter: { goal: { isNull: true }, status: { eq: OPEN } }) {
      totalCount
      nodes {
        id
        title
      }
    }
    commitments(first: 50, filter: { servesGoal: { eq: false }, status: { in: [OPEN, IN_PROGRESS] } }) {
      totalCount
      nodes {
        id
        title
      }
    }
  }
`);

/** What is aimed at: strategies with their goals and targets, and what serves none of them. */
export function StrategyPage() {
  const { t } = useTranslation('strategy');
  const mayChange = useSpeaksForPrincipal();
  const answer = useQuery(query);
  return (
    <>
      <PageHeader
        title={t('strategy.title')}
        actions={
          mayChange && (
            <Actions
              actions={[
                {
                  key: 'strategy',
                  label: t('actions.strategy'),
                  Icon: IconPlus,
                  form: (close) => <RegisterStrategyForm close={close} />,
                },
              ]}
            />
          )
        }
      >
        <span>{t('strategy.lead')}</span>
      </PageHeader>
      <Answer of={answer}>
        {({ partnership, strategies, dialogues, commitments }) => (
          <>
            {strategies.nodes.length === 0 && <p className={classes.none}>{t('strategy.none')}</p>}
            {strategies.nodes.map((strategy) => (
              <StrategyCard key={strategy.id} strategy={strategy} county={partnership!.countyCode} />
            ))}
            <Untied kind="dialogues" {...dialogues} />
            <Untied kind="commitments" {...commitments} />
          </>
        )}
      </Answer>
    </>
  );
}

interface UntiedProps {
  kind: 'dialogues' | 'commitments';
  totalCount?: number | null;
  nodes: readonly { id: string; title: string }[];
}

/** What goes on and serves no goal. */
function Untied({ kind, totalCount, nodes }: UntiedProps) {
  const { t } = useTranslation('strategy');
  return (
    <Section heading={t(`untied.${kind}`)} count={totalCount ?? null} lead={t('untied.lead')}>
      {nodes.length === 0 && <p className={classes.none}>{t('untied.none')}</p>}
      <ul className={classes.rows}>
        {nodes.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/${kind}/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
