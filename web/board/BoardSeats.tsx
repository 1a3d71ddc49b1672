import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, TextInput, Select } from '@mantine/core';
import { IconArmchair, IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '../contact/ContactPicker';
import { gql } from '../gql';
import type { BoardSeatsQuery, SeatRole } from '../gql/graphql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { Actions } from '../shared/form/Actions';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { Answer } from '../shared/page/Answer';
import { Section } from '../shared/page/Section';
import { useToday } from '../shared/time/useToday';
import { OrganizationName } from '../shared/words/OrganizationName';
import { PersonName } from '../shared/words/PersonName';
import classes from './DirectiveList.module.css';

const query = gql(`
  query BoardSeats {
    boardSeats(first: 50) {
      totalCount
      nodes {
        id
        version
        role
        from
        until
        isHeld
        meetingsNoted
        meetingsAttended
        contact {
          id
          name
        }
        organization {
          id
          name
          kind
        }
      }
    }
  }
`);

const seatMutation = gql(`
  mutation SeatBoardMember($input: SeatBoardMemberInput!) {
    seatBoardMember(input: $input) {
      seat {
        id
      }
    }
  }
`);

const endMutation = gql(`
  mutation EndSeat($input: EndSeatInput!) {
    endSeat(input: $input) {
      seat {
        id
        version
      }
    }
  }
`);

type Seat = BoardSeatsQuery['boardSeats']['nodes'][number];

/** Who sits on the board, for whom and how long, and how often they came. */
export function BoardSeats({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('followUp');
  const answer = useQuery(query);
  return (
    <Answer of={answer} shape="rows">
      {({ boardSeats }) => (
        <Section
          heading={t('seats.heading')}
          count={boardSeats.totalCount}
          lead={t('seats.lead')}
          actions={
            mayWrite && (
              <Actions
                size="compact-sm"
                actions={[
                  {
                    key: 'seat',
                    label: t('seats.seat'),
                    Icon: IconArmchair,
                    form: (close) => <SeatForm close={close} />,
                  },
                ]}
              />
            )
          }
        >
          <ul className={classes.rows}>
            {boardSeats.nodes.map((seat) => (
              <li key={seat.id}>
                <p className={classes.text}>
                  <Badge color={seat.isHeld ? 'moss' : 'gray'}>{t(`seats.role.${seat.role}`)}</Badge>{' '}
                  {seat.contact ? <PersonName person={seat.contact} /> : '–'}
                  {seat.organization && (
                    <>
                      , <OrganizationName organization={seat.organization} />
                    </>
                  )}
                </p>
                <p className={classes.none}>
                  {seat.until
                    ? t('seats.period', { from: seat.from, until: seat.until })
                    : t('seats.from', { from: seat.from })}
                  {seat.meetingsNoted > 0 &&
                    `. ${t('seats.attended', { count: seat.meetingsAttended, of: seat.meetingsNoted })}`}
                </p>
                {mayWrite && seat.isHeld && (
                  <Actions
                    size="compact-sm"
                    variant="subtle"
                    actions={[
                      {
                        key: 'end',
                        label: t('seats.end'),
                        Icon: IconCalendarOff,
                        form: (close) => <EndSeatForm seat={seat} close={close} />,
                      },
                    ]}
                  />
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Answer>
  );
}

function SeatForm({ close }: { close: () => void }) {
  const { t } = useTranslation('followUp');
  const today = useToday();
  const [seat] = useMutation(seatMutation);
  const form = useActionForm({
    draft: 'seat-board-member',
    empty: {
      organization: null as string | null,
      contact: null as string | null,
      role: 'MEMBER',
      from: today,
      until: '',
    },
    check: ({ organization, contact }) => ({
      ...(!organization && { organization: t('form.missing') }),
      ...(!contact && { contact: t('form.missing') }),
    }),
    send: ({ organization, contact, role, from, until }) =>
      seat({
        variables: {
          input: {
            organization: organization!,
            contact: contact!,
            role: role as SeatRole,
            from: from || today,
            until: given(until),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('seats.seat')} close={close}>
      <OrganizationPicker label={t('seats.forWhom')} {...form.choice('organization')} />
      <ContactPicker label={t('seats.who')} organization={form.values.organization} {...form.choice('contact')} />
      <Select
        label={t('seats.as')}
        allowDeselect={false}
        data={(['CHAIR', 'MEMBER', 'DEPUTY'] as const).map((value) => ({ value, label: t(`seats.role.${value}`) }))}
        {...form.choice('role')}
      />
      <FieldRow>
        <TextInput type="date" label={t('form.since')} {...form.text('from')} />
        <TextInput type="date" label={t('seats.until')} {...form.text('until')} />
      </FieldRow>
    </ActionForm>
  );
}

function EndSeatForm({ seat: { id, version, from, until }, close }: { seat: Seat; close: () => void }) {
  const { t } = useTranslation('followUp');
  const [end] = useMutation(endMutation);
  const form = useActionForm({
    draft: `end-seat:${id}`,
    empty: { until: until ?? '' },
    send: (values) => end({ variables: { input: { id, expectedVersion: version, until: given(values.until) } } }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('seats.end')} close={close}>
      <TextInput type="date" label={t('seats.until')} min={from} data-autofocus maw="14rem" {...form.text('until')} />
    </ActionForm>
  );
}
