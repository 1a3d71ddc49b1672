import { useMutation } from '@apollo/client/react';
import { IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { DoButton } from '../shared/form/DoButton';

const mutation = gql(`
  mutation VerifyContact($input: VerifyContactInput!) {
    verifyContact(input: $input) {
      contact {
        id
        version
        verifiedAt
        isStale
      }
    }
  }
`);

interface VerifyContactButtonProps {
  contact: { id: string; name: string; version: number };
}

/** Says that somebody has made sure of a person's facts just now. */
export function VerifyContactButton({ contact: { id, name, version } }: VerifyContactButtonProps) {
  const { t } = useTranslation('contact');
  const [verify] = useMutation(mutation);
  return (
    <DoButton
      leftSection={<IconUserCheck size={17} aria-hidden />}
      run={() => verify({ variables: { input: { id, expectedVersion: version } } })}
      done={t('form.verified', { name })}
    >
      {t('actions.verify')}
    </DoButton>
  );
}
