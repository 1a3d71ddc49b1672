import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../shared/form/ErrorSummary';
import { signIn, type SignInOutcome } from './session';
import classes from './SignInForm.module.css';

interface SignInFormProps {
  /** Called when the session has begun. */
  onSignedIn: () => Promise<void>;
}

/** Asks for e-mail address and password. What was typed stays when it was refused, except the password. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('access');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const [isSending, setIsSending] = useState(false);

  const send = async () => {
    setIsSending(true);
    const answer = await signIn(email.trim(), password);
    if (answer === 'signedIn') return onSignedIn();
    setOutcome(answer);
    setIsSending(false);
    setPassword('');
    document.getElementById('password')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = {
      ...(email.trim() ? {} : { email: t('signIn.emailMissing') }),
      ...(password ? {} : { password: t('signIn.passwordMissing') }),
    };
    setFaults(missing);
    setOutcome(null);
    setAttempt((before) => before + 1);
    if (Object.keys(missing).length === 0) void send();
  };

  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <ErrorSummary errors={faults} attempt={attempt} />
      {outcome && outcome !== 'signedIn' && (
        <p className={classes.refused} role="alert">
          {t(`signIn.${outcome}`)}
        </p>
      )}
      <TextInput
        id="email"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={faults.email}
        size="md"
        type="email"
        label={t('signIn.email')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordInput
        id="password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={faults.password}
        size="md"
        label={t('signIn.password')}
        autoComplete="current-password"
      />
      <Button type="submit" size="md" mt="xs" loading={isSending}>
        {isSending ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
    </form>
  );
}
