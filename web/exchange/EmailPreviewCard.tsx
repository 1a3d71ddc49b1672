import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMoment } from '../shared/time/formatMoment';
import { VisibilityMark } from '../shared/words/VisibilityMark';
import { EmailAddressLine } from './EmailAddressLine';
import classes from './EmailPreviews.module.css';
import type { ReadyFile } from './handedFile';
import { RefusedAttachments } from './RefusedAttachments';

/** A message as it would be written down: about what, between whom, with which attachments, in which thread. */
export function EmailPreviewCard({ file, onRemove }: { file: ReadyFile; onRemove: () => void }) {
  const { t, i18n } = useTranslation('exchange');
  const { fileName, email, problems } = file.state.preview;
  if (!email) return null;
  const { topic, occurredAt, excerpt, addresses, attachments, refusedAttachments, visibility } = email;
  return (
    <li className={classes.card} data-known={email.interaction ? '' : undefined}>
      <div className={classes.head}>
        <div className={classes.words}>
          <h3 className={classes.topic}>{topic}</h3>
          <p className={classes.facts}>
            {formatMoment(occurredAt, i18n.language)} · {fileName}
          </p>
        </div>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          aria-label={t('file.removeNamed', { name: fileName })}
          onClick={onRemove}
        >
          {t('file.remove')}
        </Button>
      </div>
      {email.interaction ? (
        <p className={classes.note}>
          {t('email.already')} <Link to={`/interactions/${email.interaction}`}>{t('email.open')}</Link>
        </p>
      ) : (
        <>
          {email.answers && (
            <p className={classes.note}>
              {t('email.thread')} <Link to={`/interactions/${email.answers}`}>{t('email.openAnswered')}</Link>
            </p>
          )}
          <ul className={classes.addresses}>
            {addresses.map((address) => (
              <EmailAddressLine key={`${address.role} ${address.address}`} address={address} />
            ))}
          </ul>
          {attachments.length > 0 && (
            <p className={classes.files}>
              <IconPaperclip size={17} stroke={1.75} aria-hidden />
              <span>{t('email.attachments', { names: attachments.map((one) => one.fileName).join(', ') })}</span>
            </p>
          )}
          <RefusedAttachments attachments={refusedAttachments} />
          {problems.map(({ code, message }) => (
            <p key={code} className={classes.unknown}>
              {message}
            </p>
          ))}
          <div className={classes.foot}>
            <VisibilityMark visibility={{ level: visibility }} />
            {excerpt && (
              <details className={classes.excerpt}>
                <summary>{t('email.text')}</summary>
                <p>{excerpt}</p>
              </details>
            )}
          </div>
        </>
      )}
    </li>
  );
}
