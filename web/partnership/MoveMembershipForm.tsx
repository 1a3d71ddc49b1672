import { useMutation } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { MembershipStatus } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';
import { nextStatuses } from './nextStatuses';

const mutation = gql(`
  mutation MoveMembership($input: MoveMembershipInput!) {
    moveMembership(input: $input) {
      step {
        id
      }
    }
  }
`);

interface MoveMembershipFormProps {
  organization: string;
  from: MembershipStatus;
  close: () => void;
}

/** Takes the next step in the life of a membership. */
export function MoveMembershipForm({ organization, from, close }: MoveMembershipFormProps) {
  const { t } = useTranslation('partnership');
  const today = useToday();
  const [move] = useMutation(mutation);
  const form = useActionForm({
    draft: `move-membership:${organization}`,
    empty: { status: nextStatuses[from][0]!, reason: '', happenedOn: today, askAgainOn: '' },
    check: ({ status, reason }) =>
      (status === 'DECLINED' || status === 'LEFT') && !reason.trim() ? { reason: t('form.reasonMissing') } : {},
    send: ({ status, reason, happenedOn, askAgainOn }) =>
      move({
        variables: {
          input: {
            organization,
            status,
            reason: given(reason),
            happenedOn: happenedOn || today,
            askAgainOn: given(askAgainOn),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.moved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.move')} close={close}>
      <Select
        label={t('form.status')}
        allowDeselect={false}
        data={nextStatuses[from].map((status) => ({ value: status, label: t(`state.${status}`) }))}
        value={form.values.status}
        onChange={(status) => status && form.set({ status: status })}
      />
      <Textarea label={t('form.reason')} autosize minRows={2} {...form.text('reason')} />
      <TextInput type="date" label={t('form.happenedOn')} max={today} maw="14rem" {...form.text('happenedOn')} />
      {form.values.status === 'DECLINED' && (
        <TextInput type="date" label={t('form.askAgainOn')} min={today} maw="14rem" {...form.text('askAgainOn')} />
      )}
    </ActionForm>
  );
}
