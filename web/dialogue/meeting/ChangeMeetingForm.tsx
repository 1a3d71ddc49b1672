import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { ActionForm } from '../../shared/form/ActionForm';
import { ConflictNote } from '../../shared/form/ConflictNote';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useEditForm } from '../../shared/form/useEditForm';
import { tell } from '../../shared/frame/tell';
import { stockholmClock, stockholmMoment } from '../stockholmMoment';

const fragment = gql(`
  fragment ChangeMeetingForm_meeting on Meeting {
    id
    version
    title
    startsAt
    endsAt
    place
    agenda
  }
`);

const mutation = gql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);

interface ChangeMeetingFormProps {
  meeting: FragmentType<typeof fragment>;
  close: () => void;
}

/** Moves a meeting, or changes its place or agenda. */
export function ChangeMeetingForm({ meeting: masked, close }: ChangeMeetingFormProps) {
  const meeting = readFragment(fragment, masked);
  const { t } = useTranslation(['meeting', 'shared']);
  const [change] = useMutation(mutation);
  const begins = stockholmClock(new Date(meeting.startsAt));
  const current = {
    title: meeting.title,
    day: begins.day,
    from: begins.clock,
    until: stockholmClock(new Date(meeting.endsAt)).clock,
    place: meeting.place ?? '',
    agenda: meeting.agenda ?? '',
  };
  const form = useEditForm({
    draft: `change-meeting:${meeting.id}`,
    current,
    version: meeting.version,
    check: ({ title, day, from, until }) => ({
      ...(!title.trim() && { title: t('form.titleMissing') }),
      ...(!stockholmMoment(day, from) && { from: t('form.hoursWrong') }),
      ...(until <= from && { until: t('form.hoursWrong') }),
    }),
    send: ({ title, place, agenda, ...hours }, expectedVersion) => {
      // Day and hours are one moment: what was not changed here goes along with what was.
      const { day, from, until } = { ...current, ...hours };
      return change({
        variables: {
          input: {
            id: meeting.id,
            expectedVersion,
            ...(title !== undefined && { title }),
            ...(Object.keys(hours).length > 0 && {
              startsAt: stockholmMoment(day, from),
              endsAt: stockholmMoment(day, until),
            }),
            ...(place !== undefined && { place: given(place) }),
            ...(agenda !== undefined && { agenda: given(agenda) }),
          },
        },
      });
    },
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm
      form={form}
      submit={t('shared:form.save')}
      close={close}
      refusal={
        form.hasConflict && <ConflictNote error={form.error} clashes={form.clashes} say={(_field, value) => value} />
      }
    >
      <TextInput label={t('form.title')} data-autofocus maxLength={200} {...form.text('title')} />
      <FieldRow>
        <TextInput type="date" label={t('form.day')} {...form.text('day')} />
        <TextInput type="time" label={t('form.from')} {...form.text('from')} />
        <TextInput type="time" label={t('form.until')} {...form.text('until')} />
      </FieldRow>
      <TextInput label={t('form.place')} {...form.text('place')} />
      <Textarea label={t('agenda')} autosize minRows={3} {...form.text('agenda')} />
    </ActionForm>
  );
}
