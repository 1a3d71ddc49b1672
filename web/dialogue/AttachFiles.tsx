import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { refreshed } from '../shared/api/refreshed';
import { mostMegabytes, type SentFile } from '../shared/api/sendFile';
import { tell } from '../shared/frame/tell';
import { refusalOf } from '../shared/page/refusalOf';
import classes from './AttachmentList.module.css';
import { FilesOnTheWay } from './FilesOnTheWay';
import { useSendFiles } from './useSendFiles';

const mutation = gql(`
  mutation AttachFile($input: AttachFileInput!) {
    attachFile(input: $input) {
      attachment {
        id
      }
    }
  }
`);

/** Attaches more files to an interaction, one after the other as they reach the server. */
export function AttachFiles({ interaction }: { interaction: string }) {
  const { t } = useTranslation(['record', 'shared']);
  const client = useApolloClient();
  const [attach] = useMutation(mutation);
  const attached = async ({ upload }: SentFile) => {
    try {
      await attach({ variables: { input: { interaction, upload } } });
      await refreshed(client);
    } catch (error) {
      const { code, message } = refusalOf(error);
      void tell({ color: 'lingon', title: t(`shared:refusal.${code}`), message: message ?? '' });
    }
  };
  const { files, add, remove } = useSendFiles((file) => void attached(file));
  return (
    <>
      <FilesOnTheWay files={files} remove={remove} />
      <FileButton multiple onChange={add}>
        {(props) => (
          <Button {...props} variant="default" size="xs" leftSection={<IconPaperclip size={16} aria-hidden />}>
            {t('files.add')}
          </Button>
        )}
      </FileButton>{' '}
      <span className={classes.size}>{t('files.limit', { most: mostMegabytes })}</span>
    </>
  );
}
