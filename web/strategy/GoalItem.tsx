import { Badge } from '@mantine/core';
import { IconArrowForwardUp, IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { formatDay } from '../shared/time/formatDay';
import { GoalTies } from './GoalTies';
import { ReplaceGoalForm } from './ReplaceGoalForm';
import { SetTargetForm } from './SetTargetForm';
import classes from './StrategyCard.module.css';
import { TargetTable } from './TargetTable';
import { useFigure } from './useFigure';

const fragment = gql(`
  fragment GoalItem_goal on Goal {
    id
    version
    code
    title
    description
    replacedBy {
      id
      code
    }
    targets {
      id
      measure
      placeName
      unit
      threshold
      dueOn
      replacedBy {
        id
      }
    }
    dialogues(first: 1) {
      totalCount
    }
    commitments(first: 1) {
      totalCount
    }
    ...TargetTable_goal
  }
`);

interface GoalItemProps {
  goal: FragmentType<typeof fragment>;
  /** Code of the county that the partnership is of. */
  county: string;
}

/** A goal: what it says, where each of its targets stands, and what serves it. */
export function GoalItem({ goal: masked, county }: GoalItemProps) {
  const { t, i18n } = useTranslation('strategy');
  const figure = useFigure();
  const mayChange = useSpeaksForPrincipal();
  const goal = readFragment(fragment, masked);
  const { id, version, code, title, replacedBy } = goal;
  const standing = goal.targets
    .filter((target) => !target.replacedBy)
    .map((target) => ({
      id: target.id,
      label: t('target.said', {
        what: t(`measure.${target.measure}`),
        where: target.placeName,
        threshold: figure(target.threshold, target.unit),
        day: formatDay(target.dueOn, i18n.language),
      }),
    }));
  return (
    <li id={id}>
      <div className={classes.goalHead}>
        <h4 className={classes.goal}>
          {code}. {title}{' '}
          {replacedBy && (
            <Badge color="gray" variant="light">
              {t('strategy.replaced', { code: replacedBy.code })}
            </Badge>
          )}
        </h4>
        {mayChange && !replacedBy && (
          <Actions
            size="compact-sm"
            variant="default"
            actions={[
              {
                key: 'target',
                label: t('actions.target'),
                title: t('actions.targetOf', { code }),
                Icon: IconTargetArrow,
                form: (close) => <SetTargetForm goal={id} place={county} standing={standing} close={close} />,
              },
              {
                key: 'replace',
                label: t('actions.replaceGoal'),
                title: t('actions.replaceGoalOf', { code }),
                Icon: IconArrowForwardUp,
                form: (close) => <ReplaceGoalForm goal={{ id, version }} close={close} />,
              },
            ]}
          />
        )}
      </div>
      {goal.description && <p className={classes.text}>{goal.description}</p>}
      <TargetTable goal={goal} />
      <GoalTies
        goal={id}
        dialogues={goal.dialogues.totalCount ?? null}
        commitments={goal.commitments.totalCount ?? null}
      />
    </li>
  );
}
