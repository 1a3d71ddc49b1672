import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../access/ViewerContext';
import { type FragmentType, gql, readFragment } from '../../gql';
import { ActionForm } from '../../shared/form/ActionForm';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import classes from './HoldMeetingForm.module.css';

const fragment = gql(`
  fragment HoldMeetingForm_meeting on Meeting {
    id
    version
    invitations {
      id
      answer
      organization {
        id
        name
      }
    }
  }
`);

const mutation = gql(`
  mutation HoldMeeting($input: HoldMeetingInput!) {
    holdMeeting(input: $input) {
      meeting {
        id
        version
        status
      }
    }
  }
`);

interface Point {
  text: string;
  owner: string | null;
  followUpOn: string;
}
const emptyPoint: Point = { text: '', owner: null, followUpOn: '' };

interface HoldMeetingFormProps {
  meeting: FragmentType<typeof fragment>;
  close: () => void;
}

/** Writes down that the meeting took place: who came, and the points of the minutes. */
export function HoldMeetingForm({ meeting: masked, close }: HoldMeetingFormProps) {
  const { id, version, invitations } = readFragment(fragment, masked);
  const { t } = useTranslation(['meeting', 'dialogue']);
  const [hold] = useMutation(mutation);
  const form = useActionForm({
    draft: `hold-meeting:${id}`,
    empty: {
      present: invitations.filter(({ answer }) => answer !== 'DECLINED').map((one) => one.id),
      summary: '',
      points: [emptyPoint],
    },
    send: ({ present, summary, points }) =>
      hold({
        variables: {
          input: {
            id,
            expectedVersion: version,
            present,
            summary: given(summary),
            minutesPoints: points
              .filter(({ text }) => text.trim())
              .map(({ text, owner, followUpOn }) => ({ text, owner, followUpOn: given(followUpOn) })),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.held'));
    },
  });
  const us = useViewer().organization;
  const called = invitations.map(({ organization }) => organization);
  const owners = us && !called.some(({ id: one }) => one === us.id) ? [...called, us] : called;
  const { points } = form.values;
  const change = (place: number, part: Partial<Point>) =>
    form.set({ points: points.map((point, at) => (at === place ? { ...point, ...part } : point)) });
  return (
    <ActionForm form={form} submit={t('actions.hold')} close={close}>
      <Checkbox.Group
        label={t('form.present')}
        value={form.values.present}
        onChange={(present) => form.set({ present })}
        classNames={{ root: classes.present }}
      >
        {invitations.map((one) => (
          <Checkbox key={one.id} value={one.id} label={one.organization.name} mt="xs" />
        ))}
      </Checkbox.Group>
      <Textarea label={t('form.summary')} autosize minRows={3} {...form.text('summary')} />
      {points.map((point, place) => (
        <fieldset key={place} className={classes.point}>
          <legend>{t('form.point', { number: place + 1 })}</legend>
          <Textarea
            label={t('form.pointText')}
            autosize
            value={point.text}
            onChange={(event) => change(place, { text: event.currentTarget.value })}
          />
          <FieldRow>
            <Select
              label={t('form.owner')}
              clearable
              clearButtonProps={{ 'aria-label': t('form.noOwner') }}
              data={owners.map((one) => ({ value: one.id, label: one.name }))}
              value={point.owner}
              onChange={(owner) => change(place, { owner })}
            />
            <TextInput
              type="date"
              label={t('form.followUpOn')}
              value={point.followUpOn}
              onChange={(event) => change(place, { followUpOn: event.currentTarget.value })}
            />
          </FieldRow>
        </fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => form.set({ points: [...points, emptyPoint] })}
      >
        {t('form.addPoint')}
      </Button>
    </ActionForm>
  );
}
