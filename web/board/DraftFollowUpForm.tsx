import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../gql';
import type { FollowUpKind } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation DraftFollowUp($input: DraftFollowUpInput!) {
    draftFollowUp(input: $input) {
      followUp {
        id
      }
    }
  }
`);

/** Begins the account of a year. */
export function DraftFollowUpForm({ close }: { close: () => void }) {
  const { t } = useTranslation('followUp');
  const go = useNavigate();
  const thisYear = useToday().slice(0, 4);
  const [draft] = useMutation(mutation);
  const form = useActionForm({
    draft: 'draft-follow-up',
    empty: { kind: 'PTS', year: thisYear },
    check: ({ year }) => (/^20\d\d$/.test(year) ? {} : { year: t('form.missing') }),
    send: async ({ kind, year }) => {
      const { data } = await draft({ variables: { input: { kind: kind as FollowUpKind, year: Number(year) } } });
      if (data) void go(`/follow-up/${data.draftFollowUp.followUp.id}`);
    },
    done: close,
  });
  return (
    <ActionForm form={form} submit={t('actions.draft')} close={close}>
      <Select
        label={t('form.kind')}
        allowDeselect={false}
        data={(['PTS', 'COUNTY_BOARD'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.choice('kind')}
      />
      <TextInput inputMode="numeric" label={t('form.year')} maw="10rem" {...form.text('year')} />
    </ActionForm>
  );
}
