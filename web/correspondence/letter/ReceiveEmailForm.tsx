import { useMutation } from '@apollo/client/react';
import { FileInput, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import { sendFile } from '../../shared/api/sendFile';
import { ActionForm } from '../../shared/form/ActionForm';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';

const mutation = gql(`
  mutation ReceiveEmailedLetter($input: ReceiveEmailedLetterInput!) {
    receiveEmailedLetter(input: $input) {
      alreadyReceived
      letter {
        id
      }
    }
  }
`);

interface ReceiveEmailFormProps {
  correspondence: string;
  close: () => void;
}

/** Takes an e-mail of the authority, as a mail program saves it, into the case as a letter with its files. */
export function ReceiveEmailForm({ correspondence, close }: ReceiveEmailFormProps) {
  const { t, i18n } = useTranslation('letter');
  const [receive] = useMutation(mutation);
  const form = useActionForm({
    draft: `receive-email:${correspondence}`,
    empty: { upload: null as File | null, replyDueOn: '' },
    check: ({ upload }) => (upload instanceof File ? {} : { upload: t('email.missing') }),
    send: async ({ upload, replyDueOn }) => {
      const sent = await sendFile(upload!, { language: i18n.language });
      const input = { upload: sent.upload, correspondence, replyDueOn: given(replyDueOn) };
      const { data } = await receive({ variables: { input } });
      void tell(t(data?.receiveEmailedLetter.alreadyReceived ? 'email.known' : 'form.received'));
    },
    done: close,
  });
  return (
    <ActionForm form={form} submit={t('actions.receiveEmail')} close={close}>
      <FileInput
        label={t('email.file')}
        description={t('email.help')}
        accept=".eml,message/rfc822"
        leftSection={<IconMail size={16} aria-hidden />}
        clearable
        {...form.choice('upload')}
        value={form.values.upload instanceof File ? form.values.upload : null}
      />
      <TextInput type="date" label={t('answerDueOn')} {...form.text('replyDueOn')} />
    </ActionForm>
  );
}
