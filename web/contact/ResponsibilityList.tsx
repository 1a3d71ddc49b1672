import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PersonName } from '../shared/words/PersonName';
import classes from './ResponsibilityList.module.css';

const fragment = gql(`
  fragment ResponsibilityList_responsibility on Responsibility {
    id
    area
    contact {
      id
      name
    }
  }
`);

/** What an organization is responsible for, and through whom; nobody named is a gap. */
export function ResponsibilityList({
  responsibilities,
}: {
  responsibilities: readonly FragmentType<typeof fragment>[];
}) {
  const { t } = useTranslation('contact');
  const rows = readFragment(fragment, responsibilities);
  if (rows.length === 0) return <p className={classes.none}>{t('responsibility.none')}</p>;
  return (
    <dl className={classes.areas}>
      {[...Map.groupBy(rows, (row) => row.area)].map(([area, ofOne]) => (
        <div key={area} className={classes.area}>
          <dt>{t(`area.${area}`)}</dt>
          {ofOne.map(({ id, contact }) => (
            <dd key={id}>
              {contact ? (
                <PersonName person={contact} />
              ) : (
                <span className={classes.gap}>{t('responsibility.nobody')}</span>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
