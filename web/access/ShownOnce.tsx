import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './ShownOnce.module.css';

interface ShownOnceProps {
  heading: string;
  /** Where to take it, and why now. */
  help: string;
  label: string;
  value: string;
  /** What the reader says before it is gone: "Jag har sparat nyckeln". */
  done: string;
  close: () => void;
}

/** A secret that the server tells once, to be taken away now. */
export function ShownOnce({ heading, help, label, value, done, close }: ShownOnceProps) {
  const { t } = useTranslation('token');
  return (
    <div className={classes.shown}>
      <h3>{heading}</h3>
      <p>{help}</p>
      <div className={classes.copy}>
        <TextInput
          label={label}
          value={value}
          readOnly
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          classNames={{ input: classes.code }}
        />
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              variant="light"
              onClick={copy}
              leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
            >
              <span aria-live="polite">{copied ? t('secret.copied') : t('secret.copy')}</span>
            </Button>
          )}
        </CopyButton>
      </div>
      <div>
        <Button onClick={close}>{done}</Button>
      </div>
    </div>
  );
}
