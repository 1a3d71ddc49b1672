import { useMutation } from '@apollo/client/react';
import { Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { Visibility } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { refusalOf } from '../shared/page/refusalOf';

const widenMutation = gql(`
  mutation WidenVisibility($input: WidenVisibilityInput!) {
    widenVisibility(input: $input) {
      record {
        id
        version
      }
    }
  }
`);

const narrowMutation = gql(`
  mutation NarrowVisibility($input: NarrowVisibilityInput!) {
    narrowVisibility(input: $input) {
      record {
        id
        version
      }
    }
  }
`);

const requestMutation = gql(`
  mutation RequestWidening($input: RequestWideningInput!) {
    requestWidening(input: $input) {
      wideningRequests {
        id
      }
    }
  }
`);

/** From the fewest readers to the most. */
const levels = ['OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'] as const;

interface ChangeVisibilityFormProps {
  record: { id: string; version: number; level: Visibility };
  close: () => void;
}

/** Lets more or fewer see a record. Where it comes from a market actor, more can see it only when that actor consents. */
export function ChangeVisibilityForm({ record: { id, version, level: now }, close }: ChangeVisibilityFormProps) {
  const { t } = useTranslation(['visibility', 'shared']);
  const [widen] = useMutation(widenMutation);
  const [narrow] = useMutation(narrowMutation);
  const [request] = useMutation(requestMutation);
  // The server has said that somebody must consent first: the form now asks them.
  const [mustAsk, setMustAsk] = useState(false);
  const form = useActionForm({
    draft: `visibility:${id}`,
    empty: { level: now, reason: '' },
    check: ({ level }) => (level === now ? { level: t('form.same') } : {}),
    send: async ({ level: visibility, reason }) => {
      if (mustAsk) {
        const { data } = await request({ variables: { input: { id, visibility, reason: given(reason) } } });
        return void tell(t('form.asked', { count: data?.requestWidening.wideningRequests.length ?? 0 }));
      }
      const input = { id, expectedVersion: version, visibility };
      const isWider = levels.indexOf(visibility) > levels.indexOf(now);
      try {
        await (isWider ? widen({ variables: { input } }) : narrow({ variables: { input } }));
      } catch (error) {
        if (refusalOf(error).code === 'INCONSISTENT') setMustAsk(true);
        throw error;
      }
      return void tell(t('form.changed'));
    },
    done: close,
  });
  const { id: fieldId, error, value } = form.choice('level');
  return (
    <ActionForm form={form} submit={mustAsk ? t('actions.ask') : t('shared:form.save')} close={close}>
      <Radio.Group
        label={t('form.level')}
        error={error}
        value={value}
        onChange={(level) => {
          setMustAsk(false);
          form.set({ level: level });
        }}
      >
        <Stack gap="xs" mt={4}>
          {levels.map((level) => (
            <Radio
              key={level}
              id={level === value ? fieldId : undefined}
              value={level}
              label={t(`shared:visibility.level.${level}`)}
              description={t(`shared:visibility.explains.${level}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {mustAsk && <TextInput label={t('form.reason')} description={t('form.consentNeeded')} {...form.text('reason')} />}
    </ActionForm>
  );
}
