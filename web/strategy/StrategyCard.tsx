import { Badge } from '@mantine/core';
import { IconFlag, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Section } from '../shared/page/Section';
import { formatDay } from '../shared/time/formatDay';
import { AdoptStrategyForm } from './AdoptStrategyForm';
import { GoalItem } from './GoalItem';
import { SetGoalForm } from './SetGoalForm';
import classes from './StrategyCard.module.css';

const fragment = gql(`
  fragment StrategyCard_strategy on Strategy {
    id
    title
    scope
    summary
    document
    validFrom
    validUntil
    isInForce
    adoptions {
      id
      decision
      adoptedOn
      organization {
        id
        name
      }
    }
    goals {
      id
      ...GoalItem_goal
    }
  }
`);

interface StrategyCardProps {
  strategy: FragmentType<typeof fragment>;
  /** Code of the county that the partnership is of. */
  county: string;
}

/** A strategy: who has adopted it, what it aims at, and where each target stands. */
export function StrategyCard({ strategy: masked, county }: StrategyCardProps) {
  const { t, i18n } = useTranslation('strategy');
  const strategy = readFragment(fragment, masked);
  const mayChange = useSpeaksForPrincipal();
  const day = (on: string) => formatDay(on, i18n.language);
  const { validFrom, validUntil } = strategy;
  const period = validUntil
    ? t('strategy.period', { from: day(validFrom), until: day(validUntil) })
    : t('strategy.open', { from: day(validFrom) });
  return (
    <Section
      heading={strategy.title}
      lead={
        <>
          {t(`scope.${strategy.scope}`)}. {period}.{' '}
          <Badge color={strategy.isInForce ? 'moss' : 'gray'} variant="light">
            {t(strategy.isInForce ? 'strategy.inForce' : 'strategy.notInForce')}
          </Badge>
        </>
      }
      actions={
        mayChange && (
          <Actions
            size="xs"
            variant="default"
            first={2}
            actions={[
              {
                key: 'goal',
                label: t('actions.goal'),
                title: t('actions.goalOf', { title: strategy.title }),
                Icon: IconFlag,
                form: (close) => <SetGoalForm strategy={strategy.id} close={close} />,
              },
              {
                key: 'adopt',
                label: t('actions.adopt'),
                title: t('actions.adoptOf', { title: strategy.title }),
                Icon: IconGavel,
                form: (close) => <AdoptStrategyForm strategy={strategy.id} close={close} />,
              },
            ]}
          />
        )
      }
    >
      {strategy.summary && <p className={classes.text}>{strategy.summary}</p>}
      {strategy.document && <p className={classes.text}>{t('strategy.document', { document: strategy.document })}</p>}
      {strategy.adoptions.length > 0 && (
        <>
          <h3 className={classes.small}>{t('strategy.adopted')}</h3>
          <ul className={classes.list}>
            {strategy.adoptions.map(({ id, decision, adoptedOn, organization }) => (
              <li key={id}>
                {organization
                  ? t('strategy.adoption', { name: organization.name, decision, day: day(adoptedOn) })
                  : t('strategy.adoptionUnknown', { decision, day: day(adoptedOn) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={classes.small}>{t('strategy.goals')}</h3>
      {strategy.goals.length === 0 && <p className={classes.text}>{t('strategy.noGoals')}</p>}
      <ul className={classes.goals}>
        {strategy.goals.map((goal) => (
          <GoalItem key={goal.id} goal={goal} county={county} />
        ))}
      </ul>
    </Section>
  );
}
