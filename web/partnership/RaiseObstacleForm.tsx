import { useMutation } from '@apollo/client/react';
import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { ObstacleKind } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation RaiseObstacle($input: RaiseObstacleInput!) {
    raiseObstacle(input: $input) {
      obstacle {
        id
      }
    }
  }
`);

/** Writes down what stands in the way. */
export function RaiseObstacleForm({ close }: { close: () => void }) {
  const { t } = useTranslation('mandate');
  const [send] = useMutation(mutation);
  const form = useActionForm({
    draft: 'raiseObstacle',
    empty: { kind: 'ACTORS_UNCOORDINATED', text: '' },
    check: ({ text }) => (text.trim() ? {} : { text: t('form.missing') }),
    send: (values) => send({ variables: { input: { kind: values.kind as ObstacleKind, text: values.text } } }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.raise')} close={close}>
      <Select
        label={t('form.kind')}
        allowDeselect={false}
        data={(
          [
            'DISTANCE_AND_COST',
            'LITTLE_PUBLIC_ENGAGEMENT',
            'LOCAL_PROCESSES',
            'ACTORS_UNCOORDINATED',
            'LACK_OF_INFORMATION',
            'POOR_ROBUSTNESS',
            'DIGITALIZATION_UNPRIORITIZED',
          ] as const
        ).map((value) => ({ value, label: t(`obstacle.${value}`) }))}
        {...form.choice('kind')}
      />
      <Textarea label={t('form.obstacle')} autosize minRows={3} {...form.text('text')} />
    </ActionForm>
  );
}
