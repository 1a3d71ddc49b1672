import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountList } from '../access/AccountList';
import { InvitationLink } from '../access/InvitationLink';
import { InviteForm } from '../access/InviteForm';
import { useViewer } from '../access/ViewerContext';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { ShowMore } from '../shared/list/ShowMore';
import { Answer } from '../shared/page/Answer';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';

const query = gql(`
  query AccountsPage($after: String) {
    accounts(first: 100, after: $after) {
      totalCount
      nodes {
        id
        closedAt
        hasPassword
        ...AccountList_account
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Those who may sign in to the partnership: an administrator invites people here, and closes accounts. */
export function AccountsPage() {
  const { t } = useTranslation(['account', 'shared']);
  const answer = useQuery(query, { variables: { after: null } });
  // Kept here and not in the row, which goes to another list when it is opened again.
  const [link, setLink] = useState<{ name: string; code: string | null } | null>(null);
  const closeLink = () => setLink(null);
  const administers = useViewer().permissions.includes('ADMINISTER_ACCOUNTS');
  const invite = {
    key: 'invite',
    label: t('invite'),
    title: t('inviteTitle'),
    Icon: IconUserPlus,
    form: (close: () => void) => <InviteForm close={close} />,
  };
  return (
    <>
      <PageHeader title={t('title')} actions={administers && <Actions variant="filled" actions={[invite]} />}>
        <span>{t('lead')}</span>
      </PageHeader>
      <Answer of={answer} shape="rows">
        {({ accounts: { nodes, totalCount, pageInfo } }) => {
          const groups = [
            ['waiting', nodes.filter(({ closedAt, hasPassword }) => !closedAt && hasPassword === false)],
            ['open', nodes.filter(({ closedAt, hasPassword }) => !closedAt && hasPassword !== false)],
            ['closed', nodes.filter(({ closedAt }) => closedAt)],
          ] as const;
          return (
            <>
              {groups.map(
                ([group, accounts]) =>
                  accounts.length > 0 && (
                    <Section key={group} heading={t(group)} count={accounts.length}>
                      <AccountList
                        accounts={accounts}
                        label={t(group)}
                        onInvited={(name, code) => setLink({ name, code })}
                      />
                    </Section>
                  ),
              )}
              <ShowMore
                shown={nodes.length}
                totalCount={totalCount}
                pageInfo={pageInfo}
                loadMore={(after) => answer.fetchMore({ variables: { after } })}
              />
            </>
          );
        }}
      </Answer>
      <Modal
        opened={link !== null}
        onClose={closeLink}
        title={t('inviteTitle')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('shared:close') }}
      >
        {link && <InvitationLink {...link} close={closeLink} />}
      </Modal>
    </>
  );
}
