import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation SignDeclaration($input: SignDeclarationInput!) {
    signDeclaration(input: $input) {
      declaration {
        id
        version
        state
      }
    }
  }
`);

interface SignDeclarationFormProps {
  id: string;
  version: number;
  close: () => void;
}

/** A principal signs an edition of the declaration. */
export function SignDeclarationForm({ id, version, close }: SignDeclarationFormProps) {
  const { t } = useTranslation('board');
  const today = useToday();
  const [sign] = useMutation(mutation);
  const form = useActionForm({
    draft: `sign-declaration:${id}`,
    empty: { signatory: '', signedOn: today },
    check: ({ signatory }) => (signatory.trim() ? {} : { signatory: t('form.signatoryMissing') }),
    send: ({ signatory, signedOn }) =>
      sign({ variables: { input: { id, expectedVersion: version, signatory, signedOn: signedOn || today } } }),
    done: () => {
      close();
      void tell(t('form.signed'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.sign')} close={close}>
      <TextInput label={t('form.signatory')} data-autofocus {...form.text('signatory')} />
      <TextInput type="date" label={t('form.signedOn')} max={today} maw="14rem" {...form.text('signedOn')} />
    </ActionForm>
  );
}
