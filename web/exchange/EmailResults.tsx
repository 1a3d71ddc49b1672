import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleMinus, IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../shared/page/Section';
import classes from './EmailResults.module.css';
import { RefusedAttachments } from './RefusedAttachments';
import type { EmailResult } from './useEmailImport';

function Result({ fileName, result }: EmailResult) {
  const { t } = useTranslation('exchange');
  const { interaction, refusal, alreadyImported, import: receipt, refusedAttachments, problems } = result;
  const Icon = refusal ? IconAlertTriangle : alreadyImported ? IconCircleMinus : IconCircleCheck;
  const facts = interaction &&
    !alreadyImported && [
      interaction.attachments.length > 0 && t('result.attachments', { count: interaction.attachments.length }),
      interaction.unmatchedAddresses.length > 0 &&
        t('result.unknown', { count: interaction.unmatchedAddresses.length }),
      ...problems.map(({ message }) => message),
    ];
  return (
    <li className={classes.result} data-refused={refusal ? '' : undefined}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <div className={classes.words}>
        {interaction ? (
          <Link className={classes.topic} to={`/interactions/${interaction.id}`}>
            {interaction.topic}
          </Link>
        ) : (
          <span className={classes.topic}>{fileName}</span>
        )}
        <span className={classes.what}>
          {refusal ?? t(alreadyImported ? 'result.already' : 'result.imported')}
          {facts && facts.filter(Boolean).map((fact, place) => <span key={place}> · {fact}</span>)}
        </span>
        {interaction?.inReplyTo && !alreadyImported && (
          <span className={classes.what}>
            {t('result.thread')}{' '}
            <Link to={`/interactions/${interaction.inReplyTo.id}`}>{interaction.inReplyTo.topic}</Link>
          </span>
        )}
        <RefusedAttachments attachments={refusedAttachments} />
      </div>
      {receipt && (
        <Link className={classes.receipt} to={`/import/${receipt.id}`}>
          {t('receipt.kind')}
        </Link>
      )}
    </li>
  );
}

/** What became of each message that was brought in just now. */
export function EmailResults({ results, close }: { results: readonly EmailResult[]; close: () => void }) {
  const { t } = useTranslation('exchange');
  if (results.length === 0) return null;
  const imported = results.filter(({ result }) => result.import).length;
  return (
    <div className={classes.results}>
      <Section
        heading={t('result.heading', { count: imported })}
        actions={
          <Button variant="subtle" size="compact-md" onClick={close}>
            {t('result.close')}
          </Button>
        }
      >
        <ul className={classes.list}>
          {results.map((one) => (
            <Result key={one.result.upload} {...one} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
