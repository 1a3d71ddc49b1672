import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { useConfirm } from '../shared/form/useConfirm';
import { tell } from '../shared/frame/tell';
import { refusalOf } from '../shared/page/refusalOf';
import classes from './UndoImport.module.css';

const fragment = gql(`
  fragment UndoImport_import on Import {
    id
    version
    fileName
    source
    createdCount
    changedCount
    undoneAt
    viewerCan
  }
`);

const mutation = gql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      import {
        id
        version
        undoneAt
      }
    }
  }
`);

/** Takes an import back, after asking. Nothing where it is undone already, did nothing, or is another's. */
export function useUndoImport(masked: FragmentType<typeof fragment>) {
  const { id, version, fileName: name, source, ...receipt } = readFragment(fragment, masked);
  const { t } = useTranslation(['exchange', 'shared']);
  const client = useApolloClient();
  const [ask, dialog] = useConfirm();
  const [undo, { loading }] = useMutation(mutation);
  const [error, setError] = useState<unknown>(null);
  const didSomething = receipt.createdCount + receipt.changedCount > 0;
  const start = async () => {
    setError(null);
    const isSure = await ask({
      title: t('undo.title', { name }),
      text: t(source === 'EMAIL' ? 'undo.textEmail' : 'undo.text'),
      confirm: t('undo.confirm'),
      isDestructive: true,
    });
    if (!isSure) return;
    try {
      await undo({ variables: { input: { id, expectedVersion: version } } });
      await client.refetchQueries({ include: 'active' });
      void tell(t('undo.done'));
    } catch (refused) {
      setError(refused);
    }
  };
  const { code, message } = refusalOf(error);
  return {
    button: !receipt.undoneAt && didSomething && receipt.viewerCan.includes('CHANGE') && (
      <>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={17} stroke={1.75} aria-hidden />}
          loading={loading}
          onClick={() => void start()}
        >
          {t('undo.open')}
        </Button>
        {dialog}
      </>
    ),
    refusal: error != null && (
      <div className={classes.refusal} role="alert">
        <strong>{t('undo.refused')}</strong>
        <p>{message ?? t(`shared:refusal.${code}`)}</p>
        {code === 'INCONSISTENT' && <p>{t('undo.refusedHelp')}</p>}
      </div>
    ),
  };
}
