import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { dayOf } from '../shared/time/calendar';
import { formatDay } from '../shared/time/formatDay';

const fragment = gql(`
  fragment WideningState_request on WideningRequest {
    id
    status
    proposed
    recordedAt
    answeredAt
    asked {
      id
      name
    }
  }
`);

/** Who was asked whether more may see a record, and what they have answered. */
export function WideningState({ request: masked }: { request: FragmentType<typeof fragment> }) {
  const { asked, status, proposed, recordedAt, answeredAt } = readFragment(fragment, masked);
  const { t, i18n } = useTranslation(['visibility', 'shared']);
  return (
    <>
      {asked?.name ?? t('requests.somebody')}{' '}
      <span>
        {t(`requests.state.${status}`, {
          day: formatDay(dayOf(answeredAt ?? recordedAt), i18n.language),
          level: t(`shared:visibility.level.${proposed}`),
        })}
      </span>
    </>
  );
}
