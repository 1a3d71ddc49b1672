import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Section } from '../shared/page/Section';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './MemberTables.module.css';

const countFragment = gql(`
  fragment MemberTables_count on MemberCount {
    category
    members
    invited
    declined
    notAsked
  }
`);

const gapFragment = gql(`
  fragment MemberTables_gap on MemberGap {
    municipality {
      id
      name
      kind
    }
    isMember
    villages
    villagesOutside
    marketActors
  }
`);

interface MemberTablesProps {
  counts: readonly FragmentType<typeof countFragment>[];
  gaps: readonly FragmentType<typeof gapFragment>[];
}

/** Who is in and who is missing: by kind of actor, and municipality by municipality. */
export function MemberTables({ counts, gaps }: MemberTablesProps) {
  const { t } = useTranslation(['partnership', 'organization']);
  return (
    <>
      <Section heading={t('members.counts')}>
        {/* A box that scrolls must be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.box} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('members.category')}</th>
                {(['memberCount', 'invited', 'declined', 'notAsked'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`members.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {readFragment(countFragment, counts).map(({ category, members, invited, declined, notAsked }) => (
                <tr key={category}>
                  <th scope="row">{t(`organization:category.${category}`)}</th>
                  <td>{members}</td>
                  <td>{invited}</td>
                  <td>{declined}</td>
                  <td data-gap={notAsked > 0 || undefined}>{notAsked}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section heading={t('members.gaps')}>
        {/* A box that scrolls must be reachable by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={classes.box} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                {(['municipality', 'isMember', 'villages', 'villagesOutside', 'marketActors'] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {t(`members.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {readFragment(gapFragment, gaps).map((gap) => (
                <tr key={gap.municipality.id}>
                  <th scope="row">
                    <OrganizationName organization={gap.municipality} />
                  </th>
                  <td data-gap={!gap.isMember || undefined}>{t(gap.isMember ? 'members.yes' : 'members.no')}</td>
                  <td data-gap={gap.villages === 0 || undefined}>{gap.villages}</td>
                  <td>{gap.villagesOutside}</td>
                  <td>{gap.marketActors}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
    </>
  );
}
