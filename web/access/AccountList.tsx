import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { AccountRow } from './AccountRow';
import classes from './TokenList.module.css';

const fragment = gql(`
  fragment AccountList_account on Account {
    id
    ...AccountRow_account
  }
`);

interface AccountListProps {
  accounts: readonly FragmentType<typeof fragment>[];
  label: string;
  onInvited: (name: string, code: string | null) => void;
}

/** Accounts in a table; on a phone each is a card. */
export function AccountList({ accounts: masked, label, onInvited }: AccountListProps) {
  const accounts = readFragment(fragment, masked);
  const { t } = useTranslation('account');
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {(['name', 'organization', 'role'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} onInvited={onInvited} />
        ))}
      </tbody>
    </table>
  );
}
