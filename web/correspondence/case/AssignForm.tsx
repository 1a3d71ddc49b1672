import { useMutation } from '@apollo/client/react';
import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import type { Answering } from '../../gql/graphql';
import { ActionForm } from '../../shared/form/ActionForm';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import { answerings } from './caseChoices';

const mutation = gql(`
  mutation AssignCorrespondence($input: AssignCorrespondenceInput!) {
    assignCorrespondence(input: $input) {
      correspondence {
        id
        version
        answering
        status
      }
    }
  }
`);

interface AssignFormProps {
  id: string;
  version: number;
  answering: Answering | null;
  close: () => void;
}

/** Decides who answers a case. */
export function AssignForm({ id, version, answering, close }: AssignFormProps) {
  const { t } = useTranslation('correspondence');
  const [assign] = useMutation(mutation);
  const form = useActionForm({
    draft: `assign:${id}`,
    empty: { answering },
    check: (values) => (values.answering ? {} : { answering: t('form.answeringMissing') }),
    send: (values) => assign({ variables: { input: { id, expectedVersion: version, answering: values.answering! } } }),
    done: () => {
      close();
      void tell(t('form.assigned'));
    },
  });
  const { onChange, ...choice } = form.choice('answering');
  return (
    <ActionForm form={form} submit={t('actions.assign')} close={close}>
      <Radio.Group label={t('answeringLabel')} {...choice} onChange={(value) => onChange(value)}>
        <Stack gap="xs" mt="xs">
          {answerings.map((one) => (
            <Radio key={one} value={one} label={t(`answering.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </ActionForm>
  );
}
