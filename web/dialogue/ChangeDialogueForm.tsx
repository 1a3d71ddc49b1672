import { useMutation } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import type { DialogueStatus } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { ConflictNote } from '../shared/form/ConflictNote';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useEditForm } from '../shared/form/useEditForm';
import { tell } from '../shared/frame/tell';
import { GoalPicker } from '../strategy/GoalPicker';
import { orNone } from '../strategy/orNone';

const fragment = gql(`
  fragment ChangeDialogueForm_dialogue on Dialogue {
    id
    version
    title
    purpose
    status
    cadenceDays
    goal {
      id
      code
    }
  }
`);

const mutation = gql(`
  mutation ChangeDialogue($input: ChangeDialogueInput!) {
    changeDialogue(input: $input) {
      dialogue {
        id
        version
      }
    }
  }
`);

interface ChangeDialogueFormProps {
  dialogue: FragmentType<typeof fragment>;
  close: () => void;
}

const statuses = ['OPEN', 'RESTING', 'CLOSED'] as const;

/** Puts right what a dialogue is about, at what pace it goes on, and whether it does. */
export function ChangeDialogueForm({ dialogue: masked, close }: ChangeDialogueFormProps) {
  const dialogue = readFragment(fragment, masked);
  const { t } = useTranslation(['dialogue', 'strategy', 'shared']);
  const [change] = useMutation(mutation);
  const sayGoal = (id: string) => (id === dialogue.goal?.id ? dialogue.goal.code : t('strategy:picker.another'));
  const form = useEditForm({
    draft: `change-dialogue:${dialogue.id}`,
    current: {
      title: dialogue.title,
      purpose: dialogue.purpose ?? '',
      status: dialogue.status,
      cadenceDays: dialogue.cadenceDays?.toString() ?? '',
      goal: dialogue.goal?.id ?? '',
    },
    version: dialogue.version,
    check: ({ title, cadenceDays }) => ({
      ...(!title.trim() && { title: t('form.titleMissing') }),
      ...(cadenceDays && !/^\d{1,4}$/.test(cadenceDays) && { cadenceDays: t('form.cadenceWrong') }),
    }),
    send: ({ title, purpose, status, cadenceDays, goal }, expectedVersion) =>
      change({
        variables: {
          input: {
            id: dialogue.id,
            expectedVersion,
            ...(title !== undefined && { title }),
            ...(purpose !== undefined && { purpose: given(purpose) }),
            ...(status !== undefined && { status: status }),
            ...(cadenceDays !== undefined && { cadenceDays: cadenceDays ? Number(cadenceDays) : null }),
            ...(goal !== undefined && { goal: given(goal) }),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  const say = (field: string, value: string) => {
    if (field === 'status') return t(`status.${value as DialogueStatus}`);
    return field === 'goal' ? sayGoal(value) : value;
  };
  return (
    <ActionForm
      form={form}
      submit={t('shared:form.save')}
      close={close}
      refusal={form.hasConflict && <ConflictNote error={form.error} clashes={form.clashes} say={say} />}
    >
      <TextInput label={t('form.title')} data-autofocus maxLength={200} {...form.text('title')} />
      <Textarea label={t('page.purpose')} autosize minRows={2} {...form.text('purpose')} />
      <FieldRow>
        <Select
          label={t('list.status')}
          allowDeselect={false}
          data={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          {...form.choice('status')}
        />
        <TextInput
          label={t('form.cadence')}
          description={t('form.cadenceHelp')}
          inputMode="numeric"
          {...form.text('cadenceDays')}
        />
      </FieldRow>
      <GoalPicker {...orNone(form.choice('goal'))} />
    </ActionForm>
  );
}
