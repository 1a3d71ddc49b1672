import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ErrorSummary } from '../shared/form/ErrorSummary';
import { tell } from '../shared/frame/tell';
import { RefusalNote } from '../shared/page/RefusalNote';
import { refusalOf } from '../shared/page/refusalOf';
import classes from './PasswordForm.module.css';

const mutation = gql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      account {
        id
        hasPassword
      }
    }
  }
`);

const empty = { currentPassword: '', newPassword: '', again: '' };
type Field = keyof typeof empty;

/** Characters that a password has at the least. */
const shortest = 12;

interface PasswordFormProps {
  email: string;
  /** True for who is invited and has no present one to prove. */
  isFirst?: boolean;
  /** Called when it holds. */
  done?: () => void;
}

/** Gives a new password. Nothing written here is kept in the browser. */
export function PasswordForm({ email, isFirst = false, done }: PasswordFormProps) {
  const { t } = useTranslation('settings');
  const id = useId();
  const [values, setValues] = useState(empty);
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<unknown>(null);
  const [change, { loading }] = useMutation(mutation);

  const check = (): typeof faults => ({
    ...(values.currentPassword || isFirst ? {} : { currentPassword: t('password.currentMissing') }),
    ...(values.newPassword.length < shortest ? { newPassword: t('password.tooShort') } : {}),
    ...(values.newPassword !== values.again ? { again: t('password.differs') } : {}),
  });
  const send = async () => {
    const { currentPassword, newPassword } = values;
    try {
      await change({ variables: { input: { currentPassword: isFirst ? null : currentPassword, newPassword } } });
      setValues(empty);
      if (done) done();
      else await tell(t('password.changed'));
    } catch (error) {
      const { field, message } = refusalOf(error);
      const name = field?.replace(/^input\./, '') as Field | undefined;
      if (name && name in empty && message) {
        setFaults({ [name]: message });
        setAttempt((before) => before + 1);
      } else setRefused(error);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = check();
    setFaults(found);
    setRefused(null);
    setAttempt((before) => before + 1);
    if (Object.keys(found).length === 0) void send();
  };
  const field = (name: Field) => ({
    id: `${id}${name}`,
    value: values[name],
    error: faults[name],
    onChange: (event: FormEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <ErrorSummary
        errors={Object.fromEntries(Object.entries(faults).map(([name, fault]) => [id + name, fault]))}
        attempt={attempt}
      />
      {/* Tells the browser's keeper of passwords whose it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      {!isFirst && (
        <PasswordInput {...field('currentPassword')} label={t('password.current')} autoComplete="current-password" />
      )}
      <PasswordInput
        {...field('newPassword')}
        label={t(isFirst ? 'password.first' : 'password.next')}
        description={isFirst && t('password.help')}
        autoComplete="new-password"
      />
      <PasswordInput
        {...field('again')}
        label={t(isFirst ? 'password.firstAgain' : 'password.again')}
        autoComplete="new-password"
      />
      <RefusalNote error={refused} />
      <div>
        <Button type="submit" variant={isFirst ? 'filled' : 'light'} size={isFirst ? 'md' : 'sm'} loading={loading}>
          {t(isFirst ? 'password.choose' : 'password.change')}
        </Button>
      </div>
    </form>
  );
}
