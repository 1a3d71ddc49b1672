import { useMutation } from '@apollo/client/react';
import { Select, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { DirectiveStatus } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation MoveDirective($input: MoveDirectiveInput!) {
    moveDirective(input: $input) {
      directive {
        id
        version
        status
      }
    }
  }
`);

interface MoveDirectiveFormProps {
  directive: { id: string; version: number; doneHow?: string | null };
  to: Exclude<DirectiveStatus, 'RECEIVED'>;
  /** Meetings at which the board may have said that it is carried out. */
  meetings: readonly { id: string; title: string }[];
  close: () => void;
}

/** Moves a directive on: with what was done and where the board said so, or with why it is returned. */
export function MoveDirectiveForm({
  directive: { id, version, doneHow },
  to,
  meetings,
  close,
}: MoveDirectiveFormProps) {
  const { t } = useTranslation('boardRoom');
  const [move] = useMutation(mutation);
  const asks = to === 'DONE' || to === 'CARRIED_OUT' || to === 'RETURNED';
  const form = useActionForm({
    draft: `move-directive:${id}:${to}`,
    empty: { text: to === 'CARRIED_OUT' ? (doneHow ?? '') : '', confirmedAt: meetings[0]?.id ?? null },
    check: ({ text }) => (asks && !text.trim() ? { text: t('form.missing') } : {}),
    send: ({ text, confirmedAt }) =>
      move({
        variables: {
          input: {
            id,
            expectedVersion: version,
            status: to,
            text: given(text),
            confirmedAt: to === 'CARRIED_OUT' ? confirmedAt : null,
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t(`actions.${to}`)} close={close}>
      {asks && (
        <Textarea
          label={t(to === 'RETURNED' ? 'form.why' : 'form.done')}
          autosize
          minRows={3}
          data-autofocus
          {...form.text('text')}
        />
      )}
      {to === 'CARRIED_OUT' && (
        <Select
          label={t('form.confirmedAt')}
          data={meetings.map(({ id: value, title }) => ({ value, label: title }))}
          {...form.choice('confirmedAt')}
        />
      )}
    </ActionForm>
  );
}
