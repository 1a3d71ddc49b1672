import { useMutation } from '@apollo/client/react';
import { Badge, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { tell } from '../shared/frame/tell';
import { refusalOf } from '../shared/page/refusalOf';
import { dayOf } from '../shared/time/calendar';
import { DateText } from '../shared/time/DateText';
import { formatDay } from '../shared/time/formatDay';
import { Moment } from '../shared/time/Moment';
import classes from './TokenList.module.css';
import { scopeKey } from './tokenScopes';

const fragment = gql(`
  fragment TokenRow_token on Token {
    id
    name
    prefix
    scopes
    madeAt
    usedAt
    expiresAt
    revokedAt
  }
`);

const mutation = gql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id) {
      token {
        ...TokenRow_token
      }
    }
  }
`);

interface TokenRowProps {
  token: FragmentType<typeof fragment>;
  /** Asks before a token is taken back. */
  ask: (question: { title: string; text: string; confirm: string; isDestructive: boolean }) => Promise<boolean>;
}

/** A token: what it is for, what it may do, when it was last used and until when it works; and the way to take it back. */
export function TokenRow({ token: masked, ask }: TokenRowProps) {
  const { id, name, prefix, scopes, madeAt, usedAt, expiresAt, revokedAt } = readFragment(fragment, masked);
  const { t, i18n } = useTranslation(['token', 'shared']);
  const [revoke, { loading }] = useMutation(mutation);
  const day = (moment: string) => formatDay(dayOf(moment), i18n.language);
  const isExpired = new Date(expiresAt) < new Date();
  const takeBack = async () => {
    const question = { title: t('revokeAsk', { name }), text: t('revokeHelp'), confirm: t('revoke') };
    if (!(await ask({ ...question, isDestructive: true }))) return;
    try {
      await revoke({ variables: { id } });
      await tell(t('revoked'));
    } catch (error) {
      const { code, message } = refusalOf(error);
      await tell({ color: 'lingon', title: t(`shared:refusal.${code}`), message });
    }
  };
  return (
    <tr>
      <th scope="row">
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>
          <code>{prefix}…</code> · {t('made', { day: day(madeAt) })}
        </span>
      </th>
      <td data-label={t('column.scopes')}>
        <span className={classes.scopes}>
          {scopes.map((scope) => (
            <Badge key={scope} color="gray" size="lg" fw={500}>
              {t(`scope.${scopeKey(scope)}`)}
            </Badge>
          ))}
        </span>
      </td>
      <td data-label={t('column.used')}>{usedAt ? <Moment at={usedAt} /> : t('never')}</td>
      <td data-label={t('column.expires')}>
        {revokedAt && t('state.revoked', { day: day(revokedAt) })}
        {!revokedAt && isExpired && t('state.expired', { day: day(expiresAt) })}
        {!revokedAt && !isExpired && <DateText day={dayOf(expiresAt)} />}
      </td>
      <td className={classes.action}>
        {!revokedAt && !isExpired && (
          <Button
            size="compact-sm"
            variant="light"
            color="lingon"
            loading={loading}
            aria-label={t('revokeOne', { name })}
            onClick={() => void takeBack()}
          >
            {t('revoke')}
          </Button>
        )}
      </td>
    </tr>
  );
}
