import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import classes from './InvitationTable.module.css';

const fragment = gql(`
  fragment AttendanceTable_count on AttendanceCount {
    category
    invited
    accepted
    present
  }
`);

const columns = ['invited', 'accepted', 'present'] as const;

/** How many were called and came, by kind of actor. */
export function AttendanceTable({ counts }: { counts: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation(['meeting', 'organization']);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('counts.category')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`counts.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {readFragment(fragment, counts).map((one) => (
          <tr key={one.category}>
            <th scope="row">{t(`organization:category.${one.category}`)}</th>
            {columns.map((column) => (
              <td key={column}>{one[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
