import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';
import { quarterDays } from './quarterDays';

const mutation = gql(`
  mutation DraftReport($input: DraftReportInput!) {
    draftReport(input: $input) {
      report {
        id
      }
    }
  }
`);

interface DraftReportFormProps {
  /** The report that was sent back and that the new one is to replace. */
  replaces?: { id: string; title: string; from: string; until: string };
  close: () => void;
}

/** Drafts a report from the records of a period: the running quarter unless another is chosen. */
export function DraftReportForm({ replaces, close }: DraftReportFormProps) {
  const { t } = useTranslation('boardRoom');
  const navigate = useNavigate();
  const quarter = quarterDays('', useToday());
  const { from, until } = replaces ?? quarter;
  const [draft] = useMutation(mutation);
  const form = useActionForm({
    draft: replaces ? `replace-report:${replaces.id}` : 'draft-report',
    empty: { title: replaces ? t('form.replacing', { title: replaces.title }) : '', from, until },
    check: ({ title }) => (title.trim() ? {} : { title: t('form.missing') }),
    send: async (values) => {
      const { data } = await draft({ variables: { input: { ...values, replaces: replaces?.id ?? null } } });
      const id = data?.draftReport.report.id;
      if (id) void navigate(`/board/reports/${id}`);
    },
    done: () => {
      close();
      void tell(t('form.drafted'));
    },
  });
  return (
    <ActionForm form={form} submit={t(replaces ? 'actions.replace' : 'actions.report')} close={close}>
      <TextInput label={t('form.title')} data-autofocus {...form.text('title')} />
      <FieldRow>
        <TextInput type="date" label={t('form.from')} {...form.text('from')} />
        <TextInput type="date" label={t('form.until')} {...form.text('until')} />
      </FieldRow>
    </ActionForm>
  );
}
