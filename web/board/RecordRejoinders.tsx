import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMayRecord } from '../access/useMayRecord';
import { useViewer } from '../access/ViewerContext';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Section } from '../shared/page/Section';
import { MakeRejoinderForm } from './MakeRejoinderForm';
import { RejoinderList } from './RejoinderList';

const fragment = gql(`
  fragment RecordRejoinders_record on Recorded {
    id
    recordedByOrganization {
      id
    }
    rejoinders {
      id
      ...RejoinderList_rejoinder
    }
  }
`);

/** What members say of a record, and a way for those who did not write it to say something. */
export function RecordRejoinders({ record: masked }: { record: FragmentType<typeof fragment> }) {
  const { t } = useTranslation('partnership');
  const mayRecord = useMayRecord();
  const we = useViewer().organization?.id;
  const record = readFragment(fragment, masked);
  const isOthers = record.recordedByOrganization?.id !== we;
  if (record.rejoinders.length === 0 && !(mayRecord && isOthers)) return null;
  return (
    <Section
      ground="plain"
      heading={t('rejoinder.heading')}
      actions={
        mayRecord &&
        isOthers && (
          <Actions
            size="compact-sm"
            variant="subtle"
            actions={[
              {
                key: 'rejoin',
                label: t('rejoinder.make'),
                Icon: IconMessagePlus,
                form: (close) => <MakeRejoinderForm record={record.id} close={close} />,
              },
            ]}
          />
        )
      }
    >
      <RejoinderList rejoinders={record.rejoinders} />
    </Section>
  );
}
