import { useMutation } from '@apollo/client/react';
import { Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { SuccessionKind } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { OrganizationPicker } from './OrganizationPicker';
import { organizationTexts } from './texts';

const mutation = gql(`
  mutation RecordSuccession($input: RecordSuccessionInput!) {
    recordSuccession(input: $input) {
      succession {
        id
      }
    }
  }
`);

const kinds = Object.keys(organizationTexts.sv.successionKind) as SuccessionKind[];

/** Notes that another organization continues this one from a day on: its history follows. */
export function RecordSuccessionForm({ organization, close }: { organization: string; close: () => void }) {
  const { t } = useTranslation(['organization', 'shared']);
  const [record] = useMutation(mutation);
  const form = useActionForm({
    draft: `record-succession:${organization}`,
    empty: { kind: 'RENAMED', successor: null as string | null, occurredOn: '', source: '', endsPredecessor: true },
    check: ({ successor, occurredOn }) => ({
      ...(!successor && { successor: t('form.successorMissing') }),
      ...(successor === organization && { successor: t('form.sameOrganization') }),
      ...(!occurredOn && { occurredOn: t('form.dayMissing') }),
    }),
    send: ({ kind, successor, occurredOn, source, endsPredecessor }) =>
      record({
        variables: {
          input: {
            predecessor: organization,
            successor: successor!,
            kind: kind as SuccessionKind,
            occurredOn,
            source: given(source),
            endsPredecessor,
          },
        },
      }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('shared:form.save')} close={close}>
      <FieldRow>
        <Select
          label={t('form.successionKind')}
          data-autofocus
          allowDeselect={false}
          data={kinds.map((kind) => ({ value: kind, label: t(`successionKind.${kind}`) }))}
          {...form.choice('kind')}
        />
        <TextInput type="date" label={t('form.occurredOn')} {...form.text('occurredOn')} />
      </FieldRow>
      <OrganizationPicker
        label={t('form.successor')}
        description={t('form.successorHelp')}
        required
        {...form.choice('successor')}
      />
      <TextInput label={t('form.source')} maxLength={500} {...form.text('source')} />
      <Checkbox
        label={t('form.endsPredecessor')}
        checked={form.values.endsPredecessor}
        onChange={(event) => form.set({ endsPredecessor: event.currentTarget.checked })}
      />
    </ActionForm>
  );
}
