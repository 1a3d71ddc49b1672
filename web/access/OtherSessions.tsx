import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { DoButton } from '../shared/form/DoButton';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ended
    }
  }
`);

/** Signs out everywhere but here. */
export function OtherSessions() {
  const { t } = useTranslation('settings');
  const [end] = useMutation(mutation);
  const run = async () => {
    const { data } = await end();
    const count = data?.endOtherSessions.ended ?? 0;
    await tell(count === 0 ? t('sessions.none') : t('sessions.ended', { count }));
  };
  return (
    <DoButton variant="light" run={run}>
      {t('sessions.end')}
    </DoButton>
  );
}
