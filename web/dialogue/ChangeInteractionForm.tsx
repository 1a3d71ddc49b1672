import { useMutation } from '@apollo/client/react';
import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import type { InteractionInitiative, InteractionKind } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { ConflictNote } from '../shared/form/ConflictNote';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useEditForm } from '../shared/form/useEditForm';
import { tell } from '../shared/frame/tell';
import { kindTexts } from '../shared/kindTexts';

const fragment = gql(`
  fragment ChangeInteractionForm_interaction on Interaction {
    id
    version
    topic
    summary
    kind
    initiative
    awaitsAnswer
    timeSpentMinutes
  }
`);

const mutation = gql(`
  mutation ChangeInteraction($input: ChangeInteractionInput!) {
    changeInteraction(input: $input) {
      interaction {
        id
        version
      }
    }
  }
`);

interface ChangeInteractionFormProps {
  interaction: FragmentType<typeof fragment>;
  close: () => void;
}

const kinds = Object.keys(kindTexts.sv.interaction) as InteractionKind[];
const initiatives = ['OURS', 'THEIRS', 'JOINT'] as const;

/** Puts right what was written down of a moment of speaking. */
export function ChangeInteractionForm({ interaction: masked, close }: ChangeInteractionFormProps) {
  const interaction = readFragment(fragment, masked);
  const { t } = useTranslation(['dialogue', 'kind', 'shared']);
  const [change] = useMutation(mutation);
  const form = useEditForm({
    draft: `change-interaction:${interaction.id}`,
    current: {
      topic: interaction.topic,
      summary: interaction.summary ?? '',
      kind: interaction.kind,
      initiative: interaction.initiative,
      awaitsAnswer: interaction.awaitsAnswer ? 'yes' : '',
      timeSpentMinutes: interaction.timeSpentMinutes?.toString() ?? '',
    },
    version: interaction.version,
    check: ({ topic, timeSpentMinutes }) => ({
      ...(!topic.trim() && { topic: t('form.topicMissing') }),
      ...(timeSpentMinutes && !/^\d{1,5}$/.test(timeSpentMinutes) && { timeSpentMinutes: t('form.minutesWrong') }),
    }),
    send: ({ topic, summary, kind, initiative, awaitsAnswer, timeSpentMinutes }, expectedVersion) =>
      change({
        variables: {
          input: {
            id: interaction.id,
            expectedVersion,
            ...(topic !== undefined && { topic }),
            ...(summary !== undefined && { summary: given(summary) }),
            ...(kind !== undefined && { kind: kind }),
            ...(initiative !== undefined && { initiative: initiative }),
            ...(awaitsAnswer !== undefined && { awaitsAnswer: awaitsAnswer === 'yes' }),
            ...(timeSpentMinutes !== undefined && {
              timeSpentMinutes: timeSpentMinutes ? Number(timeSpentMinutes) : null,
            }),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  const say = (field: string, value: string) => {
    if (field === 'kind') return t(`kind:interaction.${value as InteractionKind}`);
    if (field === 'initiative') return t(`form.initiative.${value as InteractionInitiative}`);
    return field === 'awaitsAnswer' ? t('form.yes') : value;
  };
  return (
    <ActionForm
      form={form}
      submit={t('shared:form.save')}
      close={close}
      refusal={form.hasConflict && <ConflictNote error={form.error} clashes={form.clashes} say={say} />}
    >
      <TextInput label={t('form.topic')} data-autofocus maxLength={300} {...form.text('topic')} />
      <Textarea label={t('interaction.summary')} autosize minRows={4} maxRows={16} {...form.text('summary')} />
      <FieldRow>
        <Select
          label={t('form.kind')}
          allowDeselect={false}
          data={kinds.map((kind) => ({ value: kind, label: t(`kind:interaction.${kind}`) }))}
          {...form.choice('kind')}
        />
        <Select
          label={t('form.whoseInitiative')}
          allowDeselect={false}
          data={initiatives.map((one) => ({ value: one, label: t(`form.initiative.${one}`) }))}
          {...form.choice('initiative')}
        />
        <TextInput label={t('form.minutes')} inputMode="numeric" {...form.text('timeSpentMinutes')} />
      </FieldRow>
      <Switch
        label={t('form.awaitsAnswer')}
        checked={form.values.awaitsAnswer === 'yes'}
        onChange={(event) => form.set({ awaitsAnswer: event.currentTarget.checked ? 'yes' : '' })}
      />
    </ActionForm>
  );
}
