import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { sizeWording } from '../../dialogue/sizeWording';
import classes from './LetterFiles.module.css';

const fragment = gql(`
  fragment LetterAttachments_attachment on LetterAttachment {
    id
    fileName
    sizeBytes
  }
`);

/** Files that came with a letter, the e-mail as it came last, each a link that fetches it. */
export function LetterAttachments({ attachments }: { attachments: readonly FragmentType<typeof fragment>[] }) {
  const { i18n } = useTranslation();
  return (
    <ul className={classes.files}>
      {readFragment(fragment, attachments).map(({ id, fileName, sizeBytes }) => (
        <li key={id}>
          <a href={`/files/${id}`} download={fileName}>
            {fileName}
          </a>{' '}
          <span className={classes.size}>{sizeWording(sizeBytes, i18n.language)}</span>
        </li>
      ))}
    </ul>
  );
}
