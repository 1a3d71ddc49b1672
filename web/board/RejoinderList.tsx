import { IconMessageReply } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Moment } from '../shared/time/Moment';
import { AnswerRejoinderForm } from './AnswerRejoinderForm';
import classes from './RejoinderList.module.css';

const fragment = gql(`
  fragment RejoinderList_rejoinder on Rejoinder {
    id
    version
    kind
    text
    answer
    recordedAt
    recordedByOrganization {
      id
      name
    }
    asked {
      id
      name
    }
    answeredBy {
      id
      name
    }
  }
`);

/** What members say of what is recorded about them, and the answers. */
export function RejoinderList({ rejoinders: masked }: { rejoinders: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('partnership');
  const viewer = useViewer();
  const we = viewer.organization?.id;
  const isPrincipal = viewer.permissions.includes('READ_AS_PRINCIPAL') && viewer.permissions.includes('RECORD');
  const rejoinders = readFragment(fragment, masked);
  if (rejoinders.length === 0) return <p className={classes.none}>{t('rejoinder.none')}</p>;
  return (
    <ul className={classes.rows}>
      {rejoinders.map((one) => (
        <li key={one.id}>
          <p className={classes.head}>
            <strong>{one.recordedByOrganization?.name}</strong> <span>{t(`rejoinder.kind.${one.kind}`)}</span>{' '}
            <Moment at={one.recordedAt} />
          </p>
          <p className={classes.text}>{one.text}</p>
          {one.answer ? (
            <p className={classes.answer}>
              {one.answeredBy?.name}: {one.answer}
            </p>
          ) : (
            <p className={classes.waits}>{t('rejoinder.waits', { name: one.asked?.name ?? '–' })}</p>
          )}
          {!one.answer && one.recordedByOrganization?.id !== we && (isPrincipal || one.asked?.id === we) && (
            <Actions
              size="compact-sm"
              actions={[
                {
                  key: 'answer',
                  label: t('rejoinder.answer'),
                  Icon: IconMessageReply,
                  form: (close) => <AnswerRejoinderForm id={one.id} version={one.version} close={close} />,
                },
              ]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
