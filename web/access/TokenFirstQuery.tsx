import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './TokenList.module.css';

/** A first question to the API that can be pasted into a terminal. */
export function TokenFirstQuery({ limit }: { limit: number }) {
  const { t, i18n } = useTranslation('token');
  const points = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : 'sv-SE').format(limit);
  const example = `curl ${window.location.origin}/graphql \\
  -H 'Authorization: Bearer snd_…' \\
  -H 'Content-Type: application/json' \\
  -d '{"query":"{ organizations(first: 5) { nodes { name kind } } }"}'`;
  return (
    <>
      <p style={{ margin: 0 }}>
        {t('first.help')} {t('first.limits', { limit: points })}
      </p>
      {/* A box that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.example} tabIndex={0}>
        {example}
      </pre>
      <CopyButton value={example}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            variant="default"
            onClick={copy}
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          >
            <span aria-live="polite">{copied ? t('secret.copied') : t('first.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </>
  );
}
