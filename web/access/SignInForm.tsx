import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
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
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : t('signIn.emailMissing')),
      password: (value) => (value ? null : t('signIn.passwordMissing')),
    },
  });
  const submit = form.onSubmit(
    async ({ email, password }) => {
      setIsSending(true);
      setOutcome(null);
      const answer = await signIn(email.trim(), password);
      if (answer === 'signedIn') return onSignedIn();
      setOutcome(answer);
      setIsSending(false);
      form.setFieldValue('password', '');
      document.getElementById('password')?.focus();
    },
    () => setAttempt((before) => before + 1),
  );
  // Every rule above answers with words.
  const faults = form.errors as Record<string, string>;

  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <ErrorSummary errors={faults} attempt={attempt} />
      {outcome && outcome !== 'signedIn' && (
        <p className={classes.refused} role="alert">
          {t(`signIn.${outcome}`)}
        </p>
      )}
      <TextInput
        {...form.getInputProps('email')}
        id="email"
        size="md"
        type="email"
        label={t('signIn.email')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordInput
        {...form.getInputProps('password')}
        id="password"
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
