import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Facts } from '../shared/page/Facts';

const fragment = gql(`
  fragment ContactFacts_contact on Contact {
    id
    email
    otherEmails
    phone
    source
  }
`);

/** How to reach a person, and where that is known from. */
export function ContactFacts({ contact }: { contact: FragmentType<typeof fragment> }) {
  const { email, otherEmails, phone, source } = readFragment(fragment, contact);
  const { t } = useTranslation('contact');
  return (
    <Facts
      empty={<p>{t('page.noReach')}</p>}
      facts={[
        [t('page.phone'), phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>],
        [t('page.email'), email && <a href={`mailto:${email}`}>{email}</a>],
        [t('page.otherEmails'), otherEmails.join(', ')],
        [t('page.source'), source],
      ]}
    />
  );
}
