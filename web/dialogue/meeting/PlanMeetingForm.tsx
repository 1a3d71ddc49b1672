import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../../gql';
import { OrganizationsPicker } from '../../organization/OrganizationsPicker';
import { ActionForm } from '../../shared/form/ActionForm';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import { useToday } from '../../shared/time/useToday';
import { stockholmMoment } from '../stockholmMoment';

const mutation = gql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

interface PlanMeetingFormProps {
  /** Those who are to be called, where the form knows them. */
  organizations?: readonly { id: string; name: string }[];
  /** The meeting before it: its title, and its open points, come up again. */
  previous?: { id: string; title: string } | null;
  close: () => void;
}

/** Plans a meeting and who is to be called to it, and then shows it. */
export function PlanMeetingForm({ organizations = [], previous = null, close }: PlanMeetingFormProps) {
  const { t } = useTranslation('meeting');
  const navigate = useNavigate();
  const [plan] = useMutation(mutation);
  const form = useActionForm({
    draft: `plan-meeting:${previous?.id ?? ''}`,
    empty: {
      title: previous?.title ?? '',
      day: useToday(),
      from: '09:30',
      until: '12:00',
      place: '',
      agenda: '',
      organizations: [...organizations],
    },
    check: (values) => ({
      ...(!values.title.trim() && { title: t('form.titleMissing') }),
      ...(!stockholmMoment(values.day, values.from) && { from: t('form.hoursWrong') }),
      ...(values.until <= values.from && { until: t('form.hoursWrong') }),
      ...(values.organizations.length === 0 && { organizations: t('form.organizationsMissing') }),
    }),
    send: async ({ title, day, from, until, place, agenda, organizations: called }) => {
      const { data } = await plan({
        variables: {
          input: {
            title: title.trim(),
            startsAt: stockholmMoment(day, from)!,
            endsAt: stockholmMoment(day, until)!,
            place: given(place),
            agenda: given(agenda),
            previous: previous?.id ?? null,
            organizations: called.map(({ id }) => id),
          },
        },
      });
      const made = data?.planMeeting.meeting.id;
      if (made) void navigate(`/meetings/${made}`);
    },
    done: () => {
      close();
      void tell(t('form.planned'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.plan')} close={close}>
      <TextInput label={t('form.title')} data-autofocus maxLength={200} {...form.text('title')} />
      <FieldRow>
        <TextInput type="date" label={t('form.day')} {...form.text('day')} />
        <TextInput type="time" label={t('form.from')} {...form.text('from')} />
        <TextInput type="time" label={t('form.until')} {...form.text('until')} />
      </FieldRow>
      <TextInput label={t('form.place')} {...form.text('place')} />
      <OrganizationsPicker
        label={t('form.organizations')}
        description={t('form.organizationsHelp')}
        {...form.choice('organizations')}
      />
      <Textarea label={t('agenda')} autosize minRows={3} {...form.text('agenda')} />
    </ActionForm>
  );
}
