import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation AdoptStrategy($input: AdoptStrategyInput!) {
    adoptStrategy(input: $input) {
      strategy {
        id
      }
    }
  }
`);

/** Writes down that an organization has adopted a strategy, by which decision. */
export function AdoptStrategyForm({ strategy, close }: { strategy: string; close: () => void }) {
  const { t } = useTranslation('strategy');
  const today = useToday();
  const [adopt] = useMutation(mutation);
  const form = useActionForm({
    draft: `adopt-strategy:${strategy}`,
    empty: { organization: null as string | null, decision: '', adoptedOn: today },
    check: ({ organization, decision, adoptedOn }) => ({
      ...(!organization && { organization: t('form.organizationMissing') }),
      ...(!decision.trim() && { decision: t('form.missing') }),
      ...((!adoptedOn || adoptedOn > today) && { adoptedOn: t('form.dayNotAhead') }),
    }),
    send: ({ organization, decision, adoptedOn }) =>
      adopt({ variables: { input: { id: strategy, organization: organization!, decision, adoptedOn } } }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.adopt')} close={close}>
      <OrganizationPicker label={t('form.organization')} required {...form.choice('organization')} />
      <TextInput
        label={t('form.decision')}
        description={t('form.decisionHelp')}
        maxLength={300}
        {...form.text('decision')}
      />
      <TextInput type="date" label={t('form.adoptedOn')} max={today} maw="14rem" {...form.text('adoptedOn')} />
    </ActionForm>
  );
}
