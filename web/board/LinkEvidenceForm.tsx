import { useMutation } from '@apollo/client/react';
import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { EvidenceStrength } from '../gql/graphql';
import { ClausePicker } from '../partnership/ClausePicker';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation LinkEvidence($input: LinkEvidenceInput!) {
    linkEvidence(input: $input) {
      evidence {
        id
      }
    }
  }
`);

interface LinkEvidenceFormProps {
  /** The record that shows it, and the day it happened. */
  record: string;
  occurredOn: string;
  close: () => void;
}

/** Points out a record as evidence for a clause. */
export function LinkEvidenceForm({ record, occurredOn, close }: LinkEvidenceFormProps) {
  const { t } = useTranslation('board');
  const [link] = useMutation(mutation);
  const form = useActionForm({
    draft: `link-evidence:${record}`,
    empty: { clause: null as string | null, strength: 'STRONG', why: '' },
    check: ({ clause, why }) => ({
      ...(!clause && { clause: t('form.clauseMissing') }),
      ...(!why.trim() && { why: t('form.whyMissing') }),
    }),
    send: ({ clause, strength, why }) =>
      link({
        variables: { input: { clause: clause!, id: record, strength: strength as EvidenceStrength, why, occurredOn } },
      }),
    done: () => {
      close();
      void tell(t('form.linked'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.link')} close={close}>
      <ClausePicker label={t('form.clause')} {...form.choice('clause')} />
      <Radio.Group label={t('form.strength')} {...form.choice('strength')}>
        <Stack gap="xs" mt="xs">
          <Radio value="STRONG" label={t('strength.STRONG')} />
          <Radio value="THIN" label={t('strength.THIN')} />
        </Stack>
      </Radio.Group>
      <Textarea label={t('form.why')} autosize minRows={2} {...form.text('why')} />
    </ActionForm>
  );
}
