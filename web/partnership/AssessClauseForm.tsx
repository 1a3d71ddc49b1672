import { useMutation } from '@apollo/client/react';
import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { ClauseOutcome } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation AssessClause($input: AssessClauseInput!) {
    assessClause(input: $input) {
      assessment {
        id
      }
    }
  }
`);

const outcomes = ['FULFILLED', 'PARTLY', 'NOT_YET'] as const;

/** A principal judges how far a clause is carried out. */
export function AssessClauseForm({ clause, close }: { clause: string; close: () => void }) {
  const { t } = useTranslation('board');
  const today = useToday();
  const [assess] = useMutation(mutation);
  const form = useActionForm({
    draft: `assess-clause:${clause}`,
    empty: { outcome: 'PARTLY', reason: '', assessedOn: today },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.reasonMissing') }),
    send: ({ outcome, reason, assessedOn }) =>
      assess({
        variables: {
          input: { clause, outcome: outcome as ClauseOutcome, reason, assessedOn: assessedOn || today },
        },
      }),
    done: () => {
      close();
      void tell(t('form.assessed'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.assess')} close={close}>
      <Radio.Group label={t('form.outcome')} {...form.choice('outcome')}>
        <Stack gap="xs" mt="xs">
          {outcomes.map((outcome) => (
            <Radio key={outcome} value={outcome} label={t(`outcome.${outcome}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea label={t('form.reason')} autosize minRows={3} data-autofocus {...form.text('reason')} />
      <TextInput type="date" label={t('form.assessedOn')} max={today} maw="14rem" {...form.text('assessedOn')} />
    </ActionForm>
  );
}
