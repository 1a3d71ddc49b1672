import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { DoButton } from '../shared/form/DoButton';
import { VisibilityMark } from '../shared/words/VisibilityMark';
import { ChangeVisibilityForm } from './ChangeVisibilityForm';
import { MarkSecretForm } from './MarkSecretForm';
import { RecordReaders } from './RecordReaders';

const fragment = gql(`
  fragment RecordVisibility_record on Recorded {
    id
    version
    viewerCan
    visibility {
      level
      reason
      isSecret
      secrecyGround
    }
  }
`);

const mutation = gql(`
  mutation RemoveSecrecy($input: RemoveSecrecyInput!) {
    removeSecrecy(input: $input) {
      record {
        id
        version
      }
    }
  }
`);

/** Who can see a record and why, those who do by name, and what the reader may do about it. */
export function RecordVisibility({ record: masked }: { record: FragmentType<typeof fragment> }) {
  const record = readFragment(fragment, masked);
  const { t } = useTranslation(['visibility', 'shared']);
  const [form, setForm] = useState<'change' | 'secret' | null>(null);
  const [remove] = useMutation(mutation);
  const close = () => setForm(null);
  const { id, version, viewerCan, visibility } = record;
  const { isSecret, secrecyGround } = visibility;
  const mayMark = viewerCan.includes('MARK_SECRET');
  const mayWiden = viewerCan.includes('WIDEN_VISIBILITY');
  // Who may change it without having recorded it can let fewer see it, if there are fewer.
  const mayChange =
    mayWiden || (viewerCan.includes('CHANGE') && !['OWN_ORGANIZATION', 'PRINCIPALS'].includes(visibility.level));
  return (
    <>
      <VisibilityMark visibility={visibility}>
        {(closeWhy) => {
          const open = (which: 'change' | 'secret') => {
            closeWhy();
            setForm(which);
          };
          return (
            <>
              {secrecyGround && (
                <>
                  <h3>{t('ground')}</h3>
                  <p>{secrecyGround}</p>
                </>
              )}
              <RecordReaders id={id} />
              <Group gap="xs" mt="sm">
                {mayChange && !isSecret && (
                  <Button size="xs" variant="light" onClick={() => open('change')}>
                    {t('actions.change')}
                  </Button>
                )}
                {mayMark && !isSecret && (
                  <Button size="xs" variant="default" onClick={() => open('secret')}>
                    {t('actions.secret')}
                  </Button>
                )}
                {mayMark && isSecret && (
                  <DoButton
                    size="xs"
                    run={() => remove({ variables: { input: { id, expectedVersion: version } } })}
                    done={t('form.removed')}
                  >
                    {t('actions.removeSecrecy')}
                  </DoButton>
                )}
              </Group>
            </>
          );
        }}
      </VisibilityMark>
      <Modal
        opened={form !== null}
        onClose={close}
        title={form === 'secret' ? t('actions.secret') : t('actions.change')}
        closeButtonProps={{ 'aria-label': t('shared:close') }}
      >
        {form === 'change' && (
          <ChangeVisibilityForm record={{ id, version, level: visibility.level }} mayWiden={mayWiden} close={close} />
        )}
        {form === 'secret' && <MarkSecretForm record={{ id, version }} close={close} />}
      </Modal>
    </>
  );
}
