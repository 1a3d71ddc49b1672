import { useMutation } from '@apollo/client/react';
import { Checkbox, Input, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { scopeKey, tokenScopes } from './tokenScopes';
import { TokenSecret } from './TokenSecret';

const mutation = gql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      secret
      token {
        id
        name
      }
    }
  }
`);

const lifetimes = ['30', '90', '365'] as const;

const dayMs = 24 * 60 * 60 * 1000;
const empty = { name: '', scopes: ['read'], days: '90' };

/** Makes a token, and shows its secret the one time that it can be shown. */
export function TokenForm({ close }: { close: () => void }) {
  const { t } = useTranslation('token');
  const [create] = useMutation(mutation);
  const [made, setMade] = useState<{ secret: string | null } | null>(null);
  const lifetime = useId();
  const form = useActionForm({
    draft: 'create-token',
    empty,
    check: ({ name }) => (name.trim() ? {} : { name: t('nameMissing') }),
    send: async ({ name, scopes: chosen, days }) => {
      const expiresAt = new Date(Date.now() + Number(days) * dayMs).toISOString();
      const input = { name: name.trim(), scopes: chosen, expiresAt };
      const { data } = await create({ variables: { input } });
      setMade({ secret: data?.createToken.secret ?? null });
    },
    done: () => undefined,
  });
  if (made) return <TokenSecret secret={made.secret} close={close} />;
  return (
    <ActionForm form={form} submit={t('create')} close={close}>
      <TextInput {...form.text('name')} label={t('name')} description={t('nameHelp')} maxLength={100} data-autofocus />
      <Checkbox.Group {...form.choice('scopes')} label={t('scopes')}>
        <Stack gap="sm" mt="xs">
          {tokenScopes.map((scope) => (
            <Checkbox
              key={scope}
              value={scope}
              disabled={scope === 'read'}
              label={t(`scope.${scopeKey(scope)}`)}
              description={t(`scopeHelp.${scopeKey(scope)}`)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <div>
        <Input.Label id={lifetime} component="span">
          {t('expires')}
        </Input.Label>
        <div>
          <SegmentedControl
            aria-labelledby={lifetime}
            value={form.values.days}
            onChange={(days) => form.set({ days })}
            data={lifetimes.map((value) => ({ value, label: t(`days.${value}`) }))}
          />
        </div>
      </div>
    </ActionForm>
  );
}
