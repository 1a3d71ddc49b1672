import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Facts } from '../shared/page/Facts';
import { formatDay } from '../shared/time/formatDay';
import { MarkdownText } from '../shared/words/MarkdownText';
import { countyNames } from './countyNames';

const fragment = gql(`
  fragment OrganizationFacts_organization on Organization {
    id
    organizationNumber
    sector
    countyCode
    municipalityCode
    email
    registrarEmail
    phone
    website
    notes
    activeFrom
    activeUntil
  }
`);

/** A telephone number as a telephone takes it. */
const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** A website's address as people read it. */
const written = (website: string) => website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const addressed = (website: string) => (/^https?:\/\//.test(website) ? website : `https://${website}`);

/** How to reach an organization and what tells it from others. */
export function OrganizationFacts({ organization: masked }: { organization: FragmentType<typeof fragment> }) {
  const organization = readFragment(fragment, masked);
  const { t, i18n } = useTranslation('organization');
  const { email, registrarEmail, phone, website, countyCode, activeFrom, activeUntil, notes } = organization;
  const day = (given: string) => formatDay(given, i18n.language);
  const active =
    activeFrom && activeUntil
      ? t('fact.between', { from: day(activeFrom), until: day(activeUntil) })
      : activeFrom
        ? t('fact.since', { day: day(activeFrom) })
        : activeUntil && t('fact.until', { day: day(activeUntil) });
  return (
    <Facts
      empty={<p>{t('noFacts')}</p>}
      facts={[
        [t('fact.email'), email && <a href={`mailto:${email}`}>{email}</a>],
        [t('fact.registrarEmail'), registrarEmail && <a href={`mailto:${registrarEmail}`}>{registrarEmail}</a>],
        [t('fact.phone'), phone && <a href={dialled(phone)}>{phone}</a>],
        [
          t('fact.website'),
          website && (
            <a href={addressed(website)} rel="noreferrer noopener">
              {written(website)}
            </a>
          ),
        ],
        [t('fact.organizationNumber'), organization.organizationNumber],
        [t('fact.sector'), t(`sector.${organization.sector}`)],
        [t('fact.county'), countyCode && (countyNames[countyCode] ?? countyCode)],
        [t('fact.municipality'), organization.municipalityCode],
        [t('fact.active'), active],
        [t('fact.notes'), notes && <MarkdownText text={notes} />],
      ]}
    />
  );
}
