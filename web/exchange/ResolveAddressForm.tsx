import { useMutation } from '@apollo/client/react';
import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, actorName } from '../dialogue/actor';
import { ActorPicker } from '../dialogue/ActorPicker';
import { type FragmentType, gql, readFragment } from '../gql';
import type { ResolveUnmatchedAddressInput } from '../gql/graphql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { splitName } from './splitName';

const fragment = gql(`
  fragment ResolveAddressForm_address on UnmatchedAddress {
    id
    address
    name
    suggestedOrganization {
      id
    }
  }
`);

const mutation = gql(`
  mutation ResolveUnmatchedAddress($input: ResolveUnmatchedAddressInput!) {
    resolveUnmatchedAddress(input: $input) {
      unmatchedAddresses {
        id
        status
      }
      contact {
        id
        name
      }
      organization {
        id
        name
      }
    }
  }
`);

interface Values {
  way: 'known' | 'new';
  who: Actor | null;
  givenName: string;
  familyName: string;
  organization: string | null;
  title: string;
  remember: boolean;
}

/** What was filled in, as the API takes it. */
function inputOf(id: string, values: Values): ResolveUnmatchedAddressInput {
  const { way, who, givenName, familyName, organization, title, remember } = values;
  if (way === 'known') {
    return {
      id,
      contact: who?.contact?.id ?? null,
      organization: who?.organization?.id ?? null,
      rememberAddress: remember,
    };
  }
  const affiliation = organization ? { organization, title: given(title) } : null;
  return {
    id,
    organization,
    registerContact: { givenName: givenName.trim(), familyName: familyName.trim(), affiliation },
    rememberAddress: true,
  };
}

interface ResolveAddressFormProps {
  address: FragmentType<typeof fragment>;
  close: () => void;
}

/** Says whose an unknown address is: somebody known, or a contact who is registered here and now. */
export function ResolveAddressForm({ address: masked, close }: ResolveAddressFormProps) {
  const { id, address, name, suggestedOrganization } = readFragment(fragment, masked);
  const { t } = useTranslation(['exchange', 'shared']);
  const [resolve] = useMutation(mutation);
  const whoId = useId();
  const form = useActionForm<Values>({
    draft: `resolve-address:${id}`,
    empty: {
      way: 'known',
      who: null,
      ...splitName(name),
      organization: suggestedOrganization?.id ?? null,
      title: '',
      remember: true,
    },
    check: ({ way, who, givenName, familyName }) => {
      if (way === 'known') return who ? {} : { who: t('triage.chooseWho') };
      return {
        ...(!givenName.trim() && { givenName: t('triage.givenNameMissing') }),
        ...(!familyName.trim() && { familyName: t('triage.familyNameMissing') }),
      };
    },
    send: (values) => resolve({ variables: { input: inputOf(id, values) } }),
    done: () => {
      close();
      const { way, who, givenName, familyName } = form.values;
      const whose = way === 'new' ? `${givenName} ${familyName}` : who ? actorName(who) : '';
      void tell(t('triage.resolved', { address, name: whose }));
    },
  });
  const { way, who, remember } = form.values;
  return (
    <ActionForm form={form} submit={t(way === 'new' ? 'triage.saveNew' : 'triage.save')} close={close}>
      <SegmentedControl
        aria-label={t('triage.way')}
        value={way}
        onChange={(value) => form.set({ way: value })}
        data={(['known', 'new'] as const).map((value) => ({ value, label: t(`triage.${value}`) }))}
      />
      {way === 'known' ? (
        <>
          <ActorPicker
            {...form.choice('who')}
            id={form.choice('who').id ?? whoId}
            label={t('triage.who')}
            description={t('triage.whoHelp')}
            value={who}
            onPick={(actor) => form.set({ who: actor })}
            onClear={() => form.set({ who: null })}
          />
          <Checkbox
            label={t('triage.remember')}
            checked={remember}
            onChange={(event) => form.set({ remember: event.currentTarget.checked })}
          />
        </>
      ) : (
        <>
          <FieldRow>
            <TextInput label={t('triage.givenName')} autoComplete="off" {...form.text('givenName')} />
            <TextInput label={t('triage.familyName')} autoComplete="off" {...form.text('familyName')} />
          </FieldRow>
          <FieldRow>
            <OrganizationPicker label={t('triage.organization')} {...form.choice('organization')} />
            <TextInput label={t('triage.titleAtWork')} autoComplete="off" {...form.text('title')} />
          </FieldRow>
        </>
      )}
    </ActionForm>
  );
}
