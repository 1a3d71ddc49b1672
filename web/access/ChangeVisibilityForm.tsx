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
import classes from './ChangeVisibilityForm.module.css';

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
  /** Whether the reader's organization recorded it; others may only let fewer see it, themselves among them. */
  mayWiden: boolean;
  close: () => void;
}

/** Lets more or fewer see a record. Where it comes from a market actor, more can see it only when that actor consents. */
export function ChangeVisibilityForm({ record, mayWiden, close }: ChangeVisibilityFormProps) {
  const { id, version, level: now } = record;
  const { t } = useTranslation(['visibility', 'shared']);
  const [widen] = useMutation(widenMutation);
  const [narrow] = useMutation(narrowMutation);
  const [request] = useMutation(requestMutation);
  // Set where the server has said whose consent is missing: the form then asks them.
  const [consent, setConsent] = useState<string | null>(null);
  const form = useActionForm({
    draft: `visibility:${id}`,
    empty: { level: now, reason: '' },
    check: ({ level }) => (level === now ? { level: t('form.same') } : {}),
    send: async ({ level: visibility, reason }) => {
      if (consent !== null) {
        const { data } = await request({ variables: { input: { id, visibility, reason: given(reason) } } });
        return void tell(t('form.asked', { count: data?.requestWidening.wideningRequests.length ?? 0 }));
      }
      const input = { id, expectedVersion: version, visibility };
      const isWider = levels.indexOf(visibility) > levels.indexOf(now);
      try {
        await (isWider ? widen({ variables: { input } }) : narrow({ variables: { input } }));
      } catch (error) {
        const { code, message } = refusalOf(error);
        if (code === 'INCONSISTENT') setConsent(message ?? '');
        throw error;
      }
      return void tell(t('form.changed'));
    },
    done: close,
  });
  const { id: fieldId, error, value } = form.choice('level');
  const place = levels.indexOf(now);
  const offered = mayWiden ? levels : levels.slice(1, place + 1);
  const isAnotherRefusal = form.error !== null && refusalOf(form.error).message !== consent;
  return (
    <ActionForm
      form={form}
      submit={consent === null ? t('shared:form.save') : t('actions.ask')}
      close={close}
      refusal={consent !== null && !isAnotherRefusal ? <></> : undefined}
    >
      <Radio.Group
        label={t('form.level')}
        error={error}
        value={value}
        onChange={(level) => {
          setConsent(null);
          form.set({ level });
        }}
      >
        <Stack gap="sm" mt="xs">
          {offered.map((level) => {
            const name = t(`shared:visibility.level.${level}`);
            return (
              <Radio
                key={level}
                id={level === value ? fieldId : undefined}
                value={level}
                label={level === now ? t('form.now', { level: name }) : name}
                description={t(`shared:visibility.explains.${level}`)}
              />
            );
          })}
        </Stack>
      </Radio.Group>
      {consent !== null && (
        <>
          <p className={classes.consent} role="alert">
            {consent}
          </p>
          <TextInput label={t('form.reason')} description={t('form.reasonHelp')} {...form.text('reason')} />
        </>
      )}
    </ActionForm>
  );
}
