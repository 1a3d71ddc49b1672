import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { GoalPicker } from './GoalPicker';

const mutation = gql(`
  mutation ReplaceGoal($input: ChangeGoalInput!) {
    changeGoal(input: $input) {
      goal {
        id
        version
      }
    }
  }
`);

interface ReplaceGoalFormProps {
  goal: { id: string; version: number };
  close: () => void;
}

/** Says which goal takes the place of another; the one replaced is kept. */
export function ReplaceGoalForm({ goal: { id, version }, close }: ReplaceGoalFormProps) {
  const { t } = useTranslation('strategy');
  const [change] = useMutation(mutation);
  const form = useActionForm({
    draft: `replace-goal:${id}`,
    empty: { replacedBy: null as string | null },
    check: ({ replacedBy }) => (replacedBy ? {} : { replacedBy: t('form.goalMissing') }),
    send: ({ replacedBy }) => change({ variables: { input: { id, expectedVersion: version, replacedBy } } }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.replaceGoal')} close={close}>
      <GoalPicker label={t('form.replacedBy')} without={id} {...form.choice('replacedBy')} />
    </ActionForm>
  );
}
