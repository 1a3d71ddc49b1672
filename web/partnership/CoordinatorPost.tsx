import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCalendarOff, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { DateText } from '../shared/time/DateText';
import { PersonName } from '../shared/words/PersonName';
import { AppointCoordinatorForm } from './AppointCoordinatorForm';
import { EndAppointmentForm } from './EndAppointmentForm';
import classes from './Lines.module.css';

const fragment = gql(`
  fragment CoordinatorPost_post on CoordinatorPost {
    isVacant
    isAlarming
    vacantFrom
    daysLeft
    appointment {
      id
      version
      from
      until
      viewerCan
      contact {
        id
        name
      }
    }
    next {
      id
      from
      contact {
        id
        name
      }
    }
  }
`);

interface CoordinatorPostProps {
  post: FragmentType<typeof fragment>;
  /** The principal that the reader writes for; null for one who may not appoint. */
  we: string | null;
}

/** Who is the coordinator, who is to be it, and the alarm when nobody is or nobody soon will be. */
export function CoordinatorPost({ post: masked, we }: CoordinatorPostProps) {
  const { t } = useTranslation('mandate');
  const { isVacant, isAlarming, vacantFrom, daysLeft, appointment, next } = readFragment(fragment, masked);
  return (
    <>
      {isAlarming && (
        <Alert color={isVacant ? 'lingon' : 'cloudberry'} icon={<IconAlertTriangle aria-hidden />} mb="sm">
          {isVacant ? t('mandate.vacant') : t('mandate.vacantSoon', { day: vacantFrom, count: daysLeft ?? 0 })}
        </Alert>
      )}
      {appointment && (
        <p className={classes.text}>
          {appointment.contact ? <PersonName person={appointment.contact} /> : '–'}{' '}
          {appointment.until
            ? t('mandate.period', { from: appointment.from, until: appointment.until })
            : t('mandate.sinceDay', { day: appointment.from })}
        </p>
      )}
      {next && (
        <p className={classes.none}>
          {t('mandate.next')} {next.contact ? <PersonName person={next.contact} /> : '–'}, <DateText day={next.from} />
        </p>
      )}
      {we && (
        <Actions
          size="compact-sm"
          first={2}
          actions={[
            {
              key: 'appoint',
              label: t('actions.appoint'),
              Icon: IconUserPlus,
              form: (close) => <AppointCoordinatorForm employer={we} from={vacantFrom ?? null} close={close} />,
            },
            appointment?.viewerCan.includes('CHANGE') && {
              key: 'end',
              label: t('actions.end'),
              Icon: IconCalendarOff,
              form: (close) => <EndAppointmentForm appointment={appointment} close={close} />,
            },
          ]}
        />
      )}
    </>
  );
}
