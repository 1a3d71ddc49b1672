import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './OpenResponsibilities.module.css';

const fragment = gql(`
  fragment OpenResponsibilities_responsibility on Responsibility {
    id
    area
    organization {
      id
      name
      kind
    }
  }
`);

/** What a person is responsible for, and for which organization. */
export function OpenResponsibilities({
  responsibilities,
}: {
  responsibilities: readonly FragmentType<typeof fragment>[];
}) {
  const { t } = useTranslation('contact');
  return (
    <ul className={classes.areas}>
      {readFragment(fragment, responsibilities).map(({ id, area, organization }) => (
        <li key={id}>
          {t(`area.${area}`)} <OrganizationName organization={organization} />
        </li>
      ))}
    </ul>
  );
}
