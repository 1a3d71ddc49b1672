import { IconFileTypePdf, IconFileWord, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import classes from './LetterFiles.module.css';

const fragment = gql(`
  fragment LetterFiles_letter on Letter {
    id
    status
  }
`);

const forms = [
  { form: 'pdf', Icon: IconFileTypePdf },
  { form: 'docx', Icon: IconFileWord },
  { form: 'eml', Icon: IconMail },
] as const;

/** A letter of our own as files: to be read, to be written on in Word, to be sent from the reader's own mail program. */
export function LetterFiles({ letter: masked }: { letter: FragmentType<typeof fragment> }) {
  const { id, status } = readFragment(fragment, masked);
  const { t } = useTranslation('letter');
  return (
    <>
      <ul className={classes.files}>
        {forms.map(({ form, Icon }) => (
          <li key={form}>
            <a href={`/exports/letters/${id}.${form}`} download>
              <Icon size={18} aria-hidden /> {t(`file.${form}`)}
            </a>
          </li>
        ))}
      </ul>
      {status !== 'SENT' && <p className={classes.quiet}>{t('file.draft')}</p>}
    </>
  );
}
