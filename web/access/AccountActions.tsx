import { useMutation } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { DoButton } from '../shared/form/DoButton';
import { useConfirm } from '../shared/form/useConfirm';

const fragment = gql(`
  fragment AccountActions_account on Account {
    id
    name
    closedAt
    hasPassword
  }
`);

const inviteMutation = gql(`
  mutation InviteAccount($id: ID!) {
    inviteAccount(id: $id) {
      code
      account {
        id
        closedAt
        hasPassword
      }
    }
  }
`);

const closeMutation = gql(`
  mutation CloseAccount($id: ID!) {
    closeAccount(id: $id) {
      account {
        id
        closedAt
      }
    }
  }
`);

interface AccountActionsProps {
  account: FragmentType<typeof fragment>;
  /** Called with the code of a new invitation. */
  onInvited: (name: string, code: string | null) => void;
}

/** What an administrator can do about somebody's account: invite anew, and close it or open it again. */
export function AccountActions({ account: masked, onInvited }: AccountActionsProps) {
  const { id, name, closedAt, hasPassword } = readFragment(fragment, masked);
  const { t } = useTranslation('account');
  const [invite] = useMutation(inviteMutation);
  const [end] = useMutation(closeMutation);
  const [ask, dialog] = useConfirm();
  const inviteAnew = async () => {
    const question = { title: t('againAsk', { name }), text: t('againHelp'), confirm: t('again') };
    if (hasPassword && !closedAt && !(await ask({ ...question, isDestructive: true }))) return false;
    const { data } = await invite({ variables: { id } });
    return onInvited(name, data?.inviteAccount.code ?? null);
  };
  const which = hasPassword ? 'close' : 'withdraw';
  const close = async () => {
    const question = { title: t(`${which}Ask`, { name }), text: t(`${which}Help`), confirm: t(which) };
    return (await ask({ ...question, isDestructive: true })) && end({ variables: { id } });
  };
  return (
    <>
      <Group gap="xs" wrap="nowrap" display="inline-flex">
        <DoButton size="compact-sm" run={inviteAnew} label={t(closedAt ? 'reopenOne' : 'againOne', { name })}>
          {t(closedAt ? 'reopen' : 'again')}
        </DoButton>
        {!closedAt && (
          <DoButton
            size="compact-sm"
            variant="subtle"
            color="lingon"
            run={close}
            label={t(`${which}One`, { name })}
            done={t(hasPassword ? 'isClosed' : 'isWithdrawn')}
          >
            {t(which)}
          </DoButton>
        )}
      </Group>
      {dialog}
    </>
  );
}
