import { useMutation } from '@apollo/client/react';
import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { Interest } from '../gql/graphql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation AssessInterest($input: AssessInterestInput!) {
    assessInterest(input: $input) {
      assessment {
        id
      }
    }
  }
`);

interface AssessInterestFormProps {
  /** The actor, where the form is opened from one. */
  organization: string | null;
  close: () => void;
}

/** A principal judges an actor's interest. */
export function AssessInterestForm({ organization, close }: AssessInterestFormProps) {
  const { t } = useTranslation('partnership');
  const [assess] = useMutation(mutation);
  const form = useActionForm({
    draft: `assess-interest:${organization ?? 'new'}`,
    empty: { organization, interest: 'PRIMARY', development: true, reason: '', reviewOn: '' },
    check: (values) => ({
      ...(!values.organization && { organization: t('form.organizationMissing') }),
      ...(!values.reason.trim() && { reason: t('form.reasonMissing') }),
    }),
    send: ({ organization: actor, interest, development, reason, reviewOn }) =>
      assess({
        variables: {
          input: {
            organization: actor!,
            interest: interest as Interest,
            worksForRegionalDevelopment: development,
            reason,
            reviewOn: given(reviewOn),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.assessed'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.assess')} close={close}>
      {organization === null && (
        <OrganizationPicker label={t('form.organization')} required {...form.choice('organization')} />
      )}
      <Radio.Group
        label={t('form.interest')}
        value={form.values.interest}
        onChange={(interest) => form.set({ interest })}
      >
        <Stack gap="xs" mt="xs">
          {(['PRIMARY', 'SECONDARY', 'NONE'] as const).map((interest) => (
            <Radio key={interest} value={interest} label={t(`interest.${interest}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('form.development')}
        checked={form.values.development}
        onChange={(event) => form.set({ development: event.currentTarget.checked })}
      />
      <Textarea
        label={t('form.reason')}
        description={t('form.reasonHelp')}
        autosize
        minRows={3}
        {...form.text('reason')}
      />
      <TextInput type="date" label={t('form.reviewOn')} maw="14rem" {...form.text('reviewOn')} />
    </ActionForm>
  );
}
