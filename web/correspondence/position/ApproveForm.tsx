import { useMutation } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import type { DecisionForm } from '../../gql/graphql';
import { ActionForm } from '../../shared/form/ActionForm';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';

const mutation = gql(`
  mutation ApprovePosition($input: ApprovePositionInput!) {
    approvePosition(input: $input) {
      approval {
        id
        position {
          id
          version
          status
        }
      }
    }
  }
`);

interface ApproveFormProps {
  id: string;
  version: number;
  number: number;
  hash: string;
  close: () => void;
}

const forms: DecisionForm[] = ['DELEGATION', 'BOARD', 'EMAIL'];

/** Says yes for the reader's principal, to one version and no other. */
export function ApproveForm({ id, version, number, hash, close }: ApproveFormProps) {
  const { t } = useTranslation('position');
  const [approve] = useMutation(mutation);
  const form = useActionForm({
    draft: `approve-position:${id}:${number}`,
    empty: { form: forms[0]!, decisionReference: '', reservation: '' },
    send: (values) =>
      approve({
        variables: {
          input: {
            id,
            expectedVersion: version,
            number,
            form: values.form,
            decisionReference: given(values.decisionReference),
            reservation: given(values.reservation),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.approved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.approveNumber', { number })} close={close}>
      <p>{t('form.approveHelp', { number, hash: hash.slice(0, 12) })}</p>
      <FieldRow>
        <Select
          label={t('form.decision')}
          allowDeselect={false}
          data={forms.map((one) => ({ value: one, label: t(`decision.${one}`) }))}
          {...form.choice('form')}
        />
        <TextInput label={t('form.reference')} {...form.text('decisionReference')} />
      </FieldRow>
      <Textarea label={t('form.reservation')} autosize minRows={2} {...form.text('reservation')} />
    </ActionForm>
  );
}
