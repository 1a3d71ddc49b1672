import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { localeOf } from '../shared/i18n/language';
import classes from './AttachmentList.module.css';

const fragment = gql(`
  fragment AttachmentList_attachment on Attachment {
    id
    fileName
    mediaType
    sizeBytes
  }
`);

/** A size as people say it: 12 kB, 1,4 MB. */
function sizeWording(bytes: number, language: string): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'MB' ? 1 : 0;
  return `${amount.toLocaleString(localeOf(language), { maximumFractionDigits: digits })} ${unit}`;
}

/** Files that were attached, each a link that fetches it. */
export function AttachmentList({ attachments }: { attachments: readonly FragmentType<typeof fragment>[] }) {
  const { i18n } = useTranslation('dialogue');
  return (
    <ul className={classes.files}>
      {readFragment(fragment, attachments).map(({ id, fileName, sizeBytes }) => (
        <li key={id}>
          <a href={`/files/${id}`} download={fileName}>
            <IconPaperclip size={16} aria-hidden /> {fileName}
          </a>{' '}
          <span className={classes.size}>{sizeWording(sizeBytes, i18n.language)}</span>
        </li>
      ))}
    </ul>
  );
}
