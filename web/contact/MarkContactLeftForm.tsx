import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { SmallHeading } from '../shared/page/SmallHeading';
import { useToday } from '../shared/time/useToday';
import { ContactPicker } from './ContactPicker';
import classes from './MarkContactLeftForm.module.css';

const mutation = gql(`
  mutation MarkContactLeft($input: MarkContactLeftInput!) {
    markContactLeft(input: $input) {
      contact {
        id
        version
        status
      }
      commitments {
        id
      }
      minutesPoints {
        id
      }
      responsibilities {
        id
      }
    }
  }
`);

interface MarkContactLeftFormProps {
  contact: { id: string; name: string; version: number };
  /** For whom the person speaks: whoever takes over speaks for it too. */
  organization: string | null;
  /** All that points at the person. */
  pointsHere: ReactNode;
  close: () => void;
}

/** Says that a person has left, and hands over all that waits for that person to one who stays. */
export function MarkContactLeftForm({ contact, organization, pointsHere, close }: MarkContactLeftFormProps) {
  const { t } = useTranslation('contact');
  const today = useToday();
  const [mark] = useMutation(mutation);
  const form = useActionForm({
    draft: `contact-left:${contact.id}`,
    empty: { leftOn: today, handOverTo: null as string | null },
    send: async ({ leftOn, handOverTo }) => {
      const { data } = await mark({
        variables: { input: { id: contact.id, expectedVersion: contact.version, leftOn: leftOn || today, handOverTo } },
      });
      const { commitments = [], minutesPoints = [], responsibilities = [] } = data?.markContactLeft ?? {};
      const count = commitments.length + minutesPoints.length + responsibilities.length;
      void tell(count > 0 ? t('form.leftHandedOver', { count }) : t('form.leftDone', { name: contact.name }));
    },
    done: close,
  });
  return (
    <ActionForm form={form} submit={t('form.left')} close={close}>
      <p className={classes.help}>{t('form.leftHelp', { name: contact.name })}</p>
      <TextInput type="date" label={t('form.leftOn')} max={today} maw="14rem" {...form.text('leftOn')} />
      <div className={classes.points}>
        <SmallHeading>{t('page.pointsHere')}</SmallHeading>
        {pointsHere}
      </div>
      <ContactPicker
        label={t('form.handOverTo')}
        description={t('form.handOverHelp')}
        organization={organization}
        without={contact.id}
        {...form.choice('handOverTo')}
      />
    </ActionForm>
  );
}
