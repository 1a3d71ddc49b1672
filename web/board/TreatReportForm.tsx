import { useMutation, useQuery } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { ReportOutcome } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const meetingsQuery = gql(`
  query TreatReportForm {
    boardMeetings(first: 20) {
      nodes {
        id
        title
        paragraphs {
          id
          number
          heading
        }
      }
    }
  }
`);

const mutation = gql(`
  mutation TreatReport($input: TreatReportInput!) {
    treatReport(input: $input) {
      report {
        id
        version
        status
      }
    }
  }
`);

interface TreatReportFormProps {
  report: { id: string; version: number };
  close: () => void;
}

interface Treatment {
  meeting: string | null;
  paragraph: string | null;
  outcome: ReportOutcome | null;
  viewpoints: string;
  dueOn: string;
}

const empty: Treatment = { meeting: null, paragraph: null, outcome: 'APPROVED', viewpoints: '', dueOn: '' };
const outcomes: ReportOutcome[] = ['APPROVED', 'TREATED', 'SENT_BACK'];
/** One viewpoint a line: the board says several things at once, and each is answered by itself. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Writes down what the board did with a report: at which meeting, in which paragraph, and what it said. */
export function TreatReportForm({ report: { id, version }, close }: TreatReportFormProps) {
  const { t } = useTranslation('boardRoom');
  const { data } = useQuery(meetingsQuery);
  const meetings = data?.boardMeetings.nodes ?? [];
  const [treat] = useMutation(mutation);
  const form = useActionForm({
    draft: `treat-report:${id}`,
    empty,
    check: ({ meeting, paragraph, outcome, viewpoints }) => ({
      ...(!meeting && { meeting: t('form.missing') }),
      ...(!paragraph && { paragraph: t('form.missing') }),
      ...(outcome === 'SENT_BACK' && linesOf(viewpoints).length === 0 && { viewpoints: t('form.viewpointsMissing') }),
    }),
    send: ({ meeting, paragraph, outcome, viewpoints, dueOn }) =>
      treat({
        variables: {
          input: {
            id,
            expectedVersion: version,
            meeting: meeting!,
            paragraph: Number(paragraph),
            outcome: outcome ?? 'APPROVED',
            viewpoints: linesOf(viewpoints).map((text) => ({ text, dueOn: given(dueOn) })),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  const paragraphs = meetings.find((meeting) => meeting.id === form.values.meeting)?.paragraphs ?? [];
  return (
    <ActionForm form={form} submit={t('actions.treat')} close={close}>
      <FieldRow>
        <Select
          label={t('form.meeting')}
          data={meetings.map(({ id: value, title }) => ({ value, label: title }))}
          data-autofocus
          {...form.choice('meeting')}
        />
        <Select
          label={t('form.paragraph')}
          data={paragraphs.map(({ number, heading }) => ({ value: String(number), label: `§ ${number} ${heading}` }))}
          {...form.choice('paragraph')}
        />
      </FieldRow>
      <Select
        label={t('form.outcome')}
        allowDeselect={false}
        data={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        {...form.choice('outcome')}
      />
      <Textarea
        label={t('form.viewpoints')}
        description={t('form.viewpointsHelp')}
        autosize
        minRows={3}
        {...form.text('viewpoints')}
      />
      <TextInput type="date" label={t('form.answerBy')} {...form.text('dueOn')} />
    </ActionForm>
  );
}
