import { useMutation } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { DateText } from '../shared/time/DateText';
import { TextForm } from './TextForm';
import classes from './Lines.module.css';

const fragment = gql(`
  fragment ObstacleList_obstacle on Obstacle {
    id
    version
    kind
    text
    raisedOn
    clearedOn
    clearedHow
    viewerCan
  }
`);

const clearMutation = gql(`
  mutation ClearObstacle($input: ClearObstacleInput!) {
    clearObstacle(input: $input) {
      obstacle {
        id
        version
      }
    }
  }
`);

/** What stands in the way, and what no longer does. */
export function ObstacleList({ obstacles: masked }: { obstacles: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('mandate');
  const [clear] = useMutation(clearMutation);
  return (
    <ul className={classes.rows}>
      {readFragment(fragment, masked).map((obstacle) => (
        <li key={obstacle.id}>
          <p className={classes.text}>
            <Badge color={obstacle.clearedOn ? 'moss' : 'cloudberry'}>{t(`obstacle.${obstacle.kind}`)}</Badge>{' '}
            {obstacle.text}
          </p>
          <p className={classes.none}>
            <DateText day={obstacle.raisedOn} />
            {obstacle.clearedOn && <>. {t('mandate.cleared', { day: obstacle.clearedOn, how: obstacle.clearedHow })}</>}
          </p>
          {!obstacle.clearedOn && obstacle.viewerCan.includes('CHANGE') && (
            <Actions
              size="compact-sm"
              actions={[
                {
                  key: 'clear',
                  label: t('actions.clear'),
                  form: (close) => (
                    <TextForm
                      draft={`clear-obstacle:${obstacle.id}`}
                      label={t('form.how')}
                      submit={t('actions.clear')}
                      send={(how) =>
                        clear({ variables: { input: { id: obstacle.id, expectedVersion: obstacle.version, how } } })
                      }
                      close={close}
                    />
                  ),
                },
              ]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
