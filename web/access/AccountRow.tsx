import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { OrganizationName } from '../shared/words/OrganizationName';
import { AccountActions } from './AccountActions';
import classes from './TokenList.module.css';
import { useViewer } from './ViewerContext';

const fragment = gql(`
  fragment AccountRow_account on Account {
    id
    name
    email
    role
    closedAt
    organization {
      id
      name
      kind
    }
    ...AccountActions_account
  }
`);

interface AccountRowProps {
  account: FragmentType<typeof fragment>;
  onInvited: (name: string, code: string | null) => void;
}

/** Somebody who may sign in: who, for whom, as what; and what an administrator can do about it. */
export function AccountRow({ account: masked, onInvited }: AccountRowProps) {
  const account = readFragment(fragment, masked);
  const { id, name, email, role, organization } = account;
  const { t } = useTranslation(['account', 'access']);
  const viewer = useViewer();
  const isOwn = viewer.id === id;
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>
          {name}
          {isOwn && <span className={classes.detail}> ({t('you')})</span>}
        </span>
        {email && <span className={classes.detail}>{email}</span>}
      </th>
      <td data-label={t('column.organization')}>{organization && <OrganizationName organization={organization} />}</td>
      <td data-label={t('column.role')}>{t(`access:role.${role}`)}</td>
      <td className={classes.action}>
        {!isOwn && viewer.permissions.includes('ADMINISTER_ACCOUNTS') && (
          <AccountActions account={account} onInvited={onInvited} />
        )}
      </td>
    </tr>
  );
}
