import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldRow } from '../shared/form/FieldRow';
import { looksLikeEmail, looksLikeOrganizationNumber } from '../shared/form/formatFaults';
import type { useActionForm } from '../shared/form/useActionForm';
import { countyNames } from './countyNames';
import { organizationKinds } from './organizationKinds';

/** What may be said of an organization, each as the text of its field; empty where it is not known. */
export interface OrganizationFacts extends Record<string, string> {
  name: string;
  shortName: string;
  kind: string;
  sector: string;
  organizationNumber: string;
  countyCode: string;
  municipalityCode: string;
  email: string;
  registrarEmail: string;
  phone: string;
  website: string;
  activeFrom: string;
  activeUntil: string;
  notes: string;
}

/** The sector that organizations of a kind usually belong to. */
const sectorOf: Record<string, string> = {
  OPERATOR: 'PRIVATE',
  COMMUNICATION_OPERATOR: 'PRIVATE',
  CONTRACTOR: 'PRIVATE',
  ENERGY_COMPANY: 'PRIVATE',
  VILLAGE_ASSOCIATION: 'NON_PROFIT',
  FIBRE_ASSOCIATION: 'NON_PROFIT',
  INTEREST_ORGANIZATION: 'NON_PROFIT',
};

/** Faults that can be seen without asking the server. */
export function useOrganizationFaults() {
  const { t } = useTranslation('organization');
  return ({ name, kind, website, organizationNumber, municipalityCode, email, registrarEmail }: OrganizationFacts) => ({
    ...(!name.trim() && { name: t('form.nameMissing') }),
    ...(!kind && { kind: t('form.kindMissing') }),
    ...(organizationNumber.trim() &&
      !looksLikeOrganizationNumber(organizationNumber) && { organizationNumber: t('form.numberWrong') }),
    ...(municipalityCode.trim() &&
      !/^\d{4}$/.test(municipalityCode.trim()) && { municipalityCode: t('form.municipalityWrong') }),
    ...(email.trim() && !looksLikeEmail(email) && { email: t('form.emailWrong') }),
    ...(registrarEmail.trim() && !looksLikeEmail(registrarEmail) && { registrarEmail: t('form.emailWrong') }),
    ...(website.trim() && !/^https?:\/\//.test(website.trim()) && { website: t('form.websiteWrong') }),
  });
}

interface OrganizationFieldsProps {
  form: Pick<ReturnType<typeof useActionForm<OrganizationFacts>>, 'text' | 'choice' | 'set' | 'values'>;
  /** Where a new one is registered, the sector follows from the kind until it is chosen. */
  isNew?: boolean;
}

/** The fields of an organization, the ones that always are known first. */
export function OrganizationFields({ form, isNew }: OrganizationFieldsProps) {
  const { t } = useTranslation(['organization', 'kind']);
  const kinds = organizationKinds
    .map((kind) => ({ value: kind, label: t(`kind:organization.${kind}`) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  const kind = form.choice('kind');
  return (
    <>
      <FieldRow>
        <TextInput label={t('form.name')} data-autofocus maxLength={200} {...form.text('name')} />
        <TextInput label={t('form.shortName')} maxLength={50} {...form.text('shortName')} />
      </FieldRow>
      <FieldRow>
        <Select
          {...kind}
          label={t('list.kind')}
          searchable
          allowDeselect={false}
          data={kinds}
          onChange={(chosen) =>
            form.set({ kind: chosen ?? '', ...(isNew && { sector: sectorOf[chosen ?? ''] ?? 'PUBLIC' }) })
          }
        />
        <Select
          label={t('fact.sector')}
          allowDeselect={false}
          data={(['PUBLIC', 'PRIVATE', 'NON_PROFIT'] as const).map((sector) => ({
            value: sector,
            label: t(`sector.${sector}`),
          }))}
          {...form.choice('sector')}
        />
        <TextInput
          label={t('fact.organizationNumber')}
          placeholder="556000-0000"
          {...form.text('organizationNumber')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput type="email" label={t('fact.email')} {...form.text('email')} />
        <TextInput type="email" label={t('fact.registrarEmail')} {...form.text('registrarEmail')} />
      </FieldRow>
      <FieldRow>
        <TextInput type="tel" label={t('fact.phone')} maxLength={50} {...form.text('phone')} />
        <TextInput type="url" label={t('fact.website')} placeholder="https://" {...form.text('website')} />
      </FieldRow>
      <FieldRow>
        <Select
          label={t('fact.county')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('picker.clear', { label: t('fact.county') }) }}
          data={Object.entries(countyNames).map(([value, label]) => ({ value, label }))}
          {...form.choice('countyCode')}
          value={form.values.countyCode || null}
          onChange={(code) => form.set({ countyCode: code ?? '' })}
        />
        <TextInput
          label={t('fact.municipality')}
          inputMode="numeric"
          maxLength={4}
          placeholder="2326"
          {...form.text('municipalityCode')}
        />
      </FieldRow>
      <FieldRow>
        <TextInput type="date" label={t('form.activeFrom')} {...form.text('activeFrom')} />
        <TextInput type="date" label={t('form.activeUntil')} {...form.text('activeUntil')} />
      </FieldRow>
      <Textarea label={t('fact.notes')} autosize minRows={2} {...form.text('notes')} />
    </>
  );
}
