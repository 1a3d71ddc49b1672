import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { ContactPicker } from './ContactPicker';
import classes from './MarkContactLeftForm.module.css';

const mutation = gql(`
  mutation HandOverAssignments($input: HandOverAssignmentsInput!) {
    handOverAssignments(input: $input) {
      contact {
        id
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

interface HandOverFormProps {
  contact: { id: string; name: string };
  organization: string | null;
  pointsHere: ReactNode;
  close: () => void;
}

/** Hands over all that waits for a person, who may have left already, to one who takes it on. */
export function HandOverForm({ contact, organization, pointsHere, close }: HandOverFormProps) {
  const { t } = useTranslation('contact');
  const [handOver] = useMutation(mutation);
  const form = useActionForm({
    draft: `hand-over:${contact.id}`,
    empty: { handOverTo: null as string | null },
    check: ({ handOverTo }) => (handOverTo ? {} : { handOverTo: t('form.handOverMissing') }),
    send: async ({ handOverTo }) => {
      const { data } = await handOver({ variables: { input: { contact: contact.id, handOverTo: handOverTo! } } });
      const { commitments = [], minutesPoints = [], responsibilities = [] } = data?.handOverAssignments ?? {};
      const count = commitments.length + minutesPoints.length + responsibilities.length;
      void tell(t('form.handedOver', { count }));
    },
    done: close,
  });
  return (
    <ActionForm form={form} submit={t('form.handOver')} close={close}>
      <div className={classes.points}>{pointsHere}</div>
      <ContactPicker
        label={t('form.handOverTo')}
        organization={organization}
        without={contact.id}
        {...form.choice('handOverTo')}
      />
    </ActionForm>
  );
}
