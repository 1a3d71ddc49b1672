import { useApolloClient } from '@apollo/client/react';
import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refreshed } from '../api/refreshed';
import { tell } from '../frame/tell';
import { refusalOf } from '../page/refusalOf';

interface DoButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'color' | 'leftSection'> {
  /** What it does at once, without a form: a verb. */
  children: ReactNode;
  /** Which one, where many buttons say the same: "Kontrollera Saga Hedvall". */
  label?: string;
  /** Resolves to false where the person was asked and thought better of it: nothing is told then. */
  run: () => Promise<unknown>;
  /** Told when it is done. */
  done?: string;
}

/** A button that does one thing at once, shows that it is at work, and tells what came of it. */
export function DoButton({ children, label, run, done, ...button }: DoButtonProps) {
  const { t } = useTranslation('shared');
  const client = useApolloClient();
  const [isSending, setIsSending] = useState(false);
  const start = async () => {
    setIsSending(true);
    try {
      if ((await run()) === false) return;
      await refreshed(client);
      if (done) void tell(done);
    } catch (error) {
      const { code, message } = refusalOf(error);
      void tell({ color: 'lingon', title: t(`refusal.${code}`), message: message ?? '' });
      if (code === 'CONFLICT') void refreshed(client);
    } finally {
      setIsSending(false);
    }
  };
  return (
    <Button variant="default" size="sm" {...button} aria-label={label} loading={isSending} onClick={() => void start()}>
      {children}
    </Button>
  );
}
