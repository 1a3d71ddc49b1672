import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSpeaksForPrincipal } from '../../access/useSpeaksForPrincipal';
import { useViewer } from '../../access/ViewerContext';
import { type FragmentType, gql, readFragment } from '../../gql';
import { ActionForm } from '../../shared/form/ActionForm';
import { Actions } from '../../shared/form/Actions';
import { DoButton } from '../../shared/form/DoButton';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import classes from './DiaryList.module.css';

const fragment = gql(`
  fragment DiaryList_reference on DiaryReference {
    id
    status
    number
    organization {
      id
      name
    }
  }
`);

const mutation = gql(`
  mutation SetDiaryNumber($input: SetDiaryNumberInput!) {
    setDiaryNumber(input: $input) {
      diaryReference {
        id
        status
        number
      }
    }
  }
`);

function NumberForm({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('correspondence');
  const [set] = useMutation(mutation);
  const form = useActionForm({
    draft: `diary-number:${id}`,
    empty: { number: '' },
    check: ({ number }) => (number.trim() ? {} : { number: t('diary.numberMissing') }),
    send: ({ number }) => set({ variables: { input: { id, number } } }),
    done: () => {
      close();
      void tell(t('diary.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('diary.save')} close={close}>
      <TextInput label={t('diary.number')} data-autofocus {...form.text('number')} />
    </ActionForm>
  );
}

/** The case's number in each principal's diary. Each sets its own. */
export function DiaryList({ references }: { references: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('correspondence');
  const we = useViewer().organization?.id;
  const speaks = useSpeaksForPrincipal();
  const [set] = useMutation(mutation);
  return (
    <ul className={classes.list}>
      {references.map((masked) => {
        const { id, status, number, organization } = readFragment(fragment, masked);
        const isOurs = speaks && organization?.id === we;
        return (
          <li key={id}>
            <span>
              <strong>{organization?.name}</strong> <span>{number ?? t(`diary.${status}`)}</span>
            </span>
            {isOurs && (
              <span className={classes.acts}>
                {status === 'MISSING' && (
                  <DoButton size="compact-sm" run={() => set({ variables: { input: { id } } })} done={t('diary.asked')}>
                    {t('diary.ask')}
                  </DoButton>
                )}
                <Actions
                  size="compact-sm"
                  variant="subtle"
                  actions={[
                    {
                      key: 'number',
                      label: t('diary.enter'),
                      Icon: IconPencil,
                      form: (close) => <NumberForm id={id} close={close} />,
                    },
                  ]}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
