import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { OrganizationName } from '../shared/words/OrganizationName';
import { PersonName } from '../shared/words/PersonName';
import classes from './ResponsibilityMatrix.module.css';
import { areas, coverageOf } from './responsibilityCoverage';

const fragment = gql(`
  fragment ResponsibilityMatrix_organization on Organization {
    id
    name
    kind
    responsibilities {
      id
      area
      contact {
        id
        name
      }
    }
  }
`);

interface ResponsibilityMatrixProps {
  organizations: readonly FragmentType<typeof fragment>[];
}

/** Who is responsible for what: an organization to a row, an area to a column; gaps and double coverage stand out. */
export function ResponsibilityMatrix({ organizations }: ResponsibilityMatrixProps) {
  const { t } = useTranslation('contact');
  const rows = readFragment(fragment, organizations);
  return (
    // A table wider than the screen scrolls in its own box, which the keyboard must reach.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.box} role="region" aria-label={t('responsibility.title')} tabIndex={0}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('responsibility.organization')}</th>
            {areas.map((area) => (
              <th key={area} scope="col">
                {t(`area.${area}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((organization) => (
            <tr key={organization.id}>
              <th scope="row">
                <OrganizationName organization={organization} />
              </th>
              {areas.map((area) => {
                const { state, people } = coverageOf(organization.responsibilities, area);
                return (
                  <td key={area} data-state={state}>
                    <span className={classes.area} aria-hidden>
                      {t(`area.${area}`)}
                    </span>
                    {people.map((person) => (
                      <span key={person.id} className={classes.person}>
                        <PersonName person={person} />
                      </span>
                    ))}
                    {state === 'unassigned' && (
                      <span className={classes.state}>
                        <span aria-hidden>–</span>
                        <VisuallyHidden>{t('responsibility.state.unassigned')}</VisuallyHidden>
                      </span>
                    )}
                    {(state === 'double' || state === 'vacant') && (
                      <span className={classes.state}>{t(`responsibility.state.${state}`)}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
