import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { RelationshipKind } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { OrganizationPicker } from './OrganizationPicker';
import { organizationTexts } from './texts';

const mutation = gql(`
  mutation RelateOrganizations($input: RelateOrganizationsInput!) {
    relateOrganizations(input: $input) {
      relationship {
        id
      }
    }
  }
`);

const kinds = Object.keys(organizationTexts.sv.tie) as RelationshipKind[];

/** Ties that say the same from both ends. */
const mutual = new Set<RelationshipKind>(['COOPERATES', 'NEIGHBOURS', 'CONTRACT_WITH']);

interface RelateOrganizationsFormProps {
  organization: { id: string; name: string };
  close: () => void;
}

/** Says how an organization is tied to another; told from this end, stored once, seen from both. */
export function RelateOrganizationsForm({ organization, close }: RelateOrganizationsFormProps) {
  const { t } = useTranslation(['organization', 'shared']);
  const [relate] = useMutation(mutation);
  const form = useActionForm({
    draft: `relate-organization:${organization.id}`,
    // `kind` is the tie as it is said from this end: a key of the ties, with "back:" before one said from the other.
    empty: { kind: 'COOPERATES', other: null as string | null, sharePercent: '', from: '', until: '', note: '' },
    check: ({ other, sharePercent }) => ({
      ...(!other && { other: t('form.otherMissing') }),
      ...(other === organization.id && { other: t('form.sameOrganization') }),
      ...(sharePercent && Number.isNaN(percentOf(sharePercent)) && { sharePercent: t('form.shareWrong') }),
    }),
    send: ({ kind, other, sharePercent, from, until, note }) => {
      const isBack = kind.startsWith('back:');
      const [subject, object] = isBack ? [other!, organization.id] : [organization.id, other!];
      const told = kind.replace('back:', '') as RelationshipKind;
      return relate({
        variables: {
          input: {
            subject,
            object,
            kind: told,
            sharePercent: told === 'OWNS' && sharePercent ? percentOf(sharePercent) : null,
            from: given(from),
            until: given(until),
            note: given(note),
          },
        },
      });
    },
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  const ties = kinds.flatMap((kind) => [
    { value: kind, label: t(`tie.${kind}`) },
    ...(mutual.has(kind) ? [] : [{ value: `back:${kind}`, label: t(`tieBack.${kind}`) }]),
  ]);
  return (
    <ActionForm form={form} submit={t('shared:form.save')} close={close}>
      <FieldRow>
        <Select
          label={organization.name}
          data-autofocus
          searchable
          allowDeselect={false}
          data={ties}
          {...form.choice('kind')}
        />
        <OrganizationPicker label={t('form.other')} required {...form.choice('other')} />
      </FieldRow>
      <FieldRow>
        <TextInput type="date" label={t('form.from')} {...form.text('from')} />
        <TextInput type="date" label={t('form.until')} {...form.text('until')} />
        {form.values.kind.endsWith('OWNS') && (
          <TextInput label={t('form.share')} inputMode="decimal" {...form.text('sharePercent')} />
        )}
      </FieldRow>
      <TextInput label={t('fact.notes')} maxLength={1000} {...form.text('note')} />
    </ActionForm>
  );
}

/** A share as it is written in Swedish or English. */
function percentOf(text: string): number {
  return Number(text.replace(',', '.').replace('%', '').trim());
}
