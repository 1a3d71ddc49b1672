import { useMutation } from '@apollo/client/react';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { DoButton } from '../shared/form/DoButton';
import { useConfirm } from '../shared/form/useConfirm';
import classes from './AttachmentList.module.css';
import { sizeWording } from './sizeWording';

const fragment = gql(`
  fragment AttachmentList_attachment on Attachment {
    id
    fileName
    mediaType
    sizeBytes
  }
`);

const mutation = gql(`
  mutation RemoveAttachment($id: ID!) {
    removeAttachment(id: $id) {
      interaction {
        id
        version
      }
    }
  }
`);

interface AttachmentListProps {
  attachments: readonly FragmentType<typeof fragment>[];
  mayRemove?: boolean;
}

/** Files that were attached, each a link that fetches it. */
export function AttachmentList({ attachments, mayRemove = false }: AttachmentListProps) {
  const { t, i18n } = useTranslation('dialogue');
  const [remove] = useMutation(mutation);
  const [ask, dialog] = useConfirm();
  const takeAway = async (id: string, name: string) => {
    const question = { title: t('attach.removeAsk', { name }), text: t('attach.removeHelp') };
    const isSure = await ask({ ...question, confirm: t('attach.remove'), isDestructive: true });
    return isSure && remove({ variables: { id } });
  };
  return (
    <>
      <ul className={classes.files}>
        {readFragment(fragment, attachments).map(({ id, fileName, sizeBytes }) => (
          <li key={id} className={classes.attached}>
            <IconPaperclip size={16} aria-hidden />
            <span>
              <a href={`/files/${id}`} download={fileName}>
                {fileName}
              </a>{' '}
              <span className={classes.size}>{sizeWording(sizeBytes, i18n.language)}</span>
            </span>
            {mayRemove && (
              <DoButton
                size="compact-xs"
                variant="subtle"
                color="gray"
                label={t('attach.removeOne', { name: fileName })}
                run={() => takeAway(id, fileName)}
                done={t('attach.removed')}
              >
                {t('attach.remove')}
              </DoButton>
            )}
          </li>
        ))}
      </ul>
      {dialog}
    </>
  );
}
