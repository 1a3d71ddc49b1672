import { useMutation } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { Phase } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation AssessPhase($input: AssessPhaseInput!) {
    assessPhase(input: $input) {
      phase {
        id
      }
    }
  }
`);

const PHASES = ['UNAWARE', 'AWARE', 'DECIDED', 'ACTIVE', 'UNMAPPED'] as const;

interface AssessPhaseFormProps {
  municipalities: readonly { id: string; name: string }[];
  close: () => void;
}

/** Writes down the phase that a municipality has come to, and what shows it. */
export function AssessPhaseForm({ municipalities, close }: AssessPhaseFormProps) {
  const { t } = useTranslation('followUp');
  const today = useToday();
  const [assess] = useMutation(mutation);
  const form = useActionForm({
    draft: 'assess-phase',
    empty: { municipality: null as string | null, phase: 'ACTIVE', since: today, evidence: '' },
    check: ({ municipality, evidence }) => ({
      ...(!municipality && { municipality: t('form.missing') }),
      ...(!evidence.trim() && { evidence: t('form.missing') }),
    }),
    send: ({ municipality, phase, since, evidence }) =>
      assess({
        variables: { input: { municipality: municipality!, phase: phase as Phase, since: since || today, evidence } },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.assess')} close={close}>
      <Select
        label={t('form.municipality')}
        searchable
        data={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.choice('municipality')}
      />
      <Select
        label={t('form.phase')}
        allowDeselect={false}
        data={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        {...form.choice('phase')}
      />
      <TextInput type="date" label={t('form.since')} max={today} maw="14rem" {...form.text('since')} />
      <Textarea label={t('form.evidence')} autosize minRows={2} {...form.text('evidence')} />
    </ActionForm>
  );
}
