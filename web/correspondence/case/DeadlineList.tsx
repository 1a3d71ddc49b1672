import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import type { DeadlineKind } from '../../gql/graphql';
import { ActionForm } from '../../shared/form/ActionForm';
import { Actions } from '../../shared/form/Actions';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import { DateText } from '../../shared/time/DateText';
import classes from './DiaryList.module.css';

const fragment = gql(`
  fragment DeadlineList_deadline on Deadline {
    id
    kind
    dueOn
    isProposed
  }
`);

const mutation = gql(`
  mutation MoveDeadline($input: MoveDeadlineInput!) {
    moveDeadline(input: $input) {
      correspondence {
        id
        version
      }
    }
  }
`);

interface MoveFormProps {
  correspondence: string;
  kind: DeadlineKind;
  dueOn: string;
  close: () => void;
}

function MoveForm({ correspondence, kind, dueOn, close }: MoveFormProps) {
  const { t } = useTranslation('correspondence');
  const [move] = useMutation(mutation);
  const form = useActionForm({
    draft: `deadline:${correspondence}:${kind}`,
    empty: { dueOn },
    send: (values) => move({ variables: { input: { correspondence, kind, dueOn: values.dueOn } } }),
    done: () => {
      close();
      void tell(t('deadline.moved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('deadline.save')} close={close}>
      <TextInput type="date" label={t(`deadline.${kind}`)} data-autofocus {...form.text('dueOn')} />
    </ActionForm>
  );
}

interface DeadlineListProps {
  correspondence: string;
  deadlines: readonly FragmentType<typeof fragment>[];
  mayMove: boolean;
}

/** Days of our own on the way to the day an answer is due, proposed backwards over working days. */
export function DeadlineList({ correspondence, deadlines, mayMove }: DeadlineListProps) {
  const { t } = useTranslation('correspondence');
  return (
    <ol className={classes.list}>
      {deadlines.map((masked) => {
        const { id, kind, dueOn, isProposed } = readFragment(fragment, masked);
        return (
          <li key={id}>
            <span>
              <strong>{t(`deadline.${kind}`)}</strong> <DateText day={dueOn} /> {isProposed && t('deadline.proposed')}
            </span>
            {mayMove && (
              <Actions
                size="compact-sm"
                variant="subtle"
                actions={[
                  {
                    key: kind,
                    label: t('deadline.move'),
                    title: t(`deadline.${kind}`),
                    Icon: IconCalendarTime,
                    form: (close) => (
                      <MoveForm correspondence={correspondence} kind={kind} dueOn={dueOn} close={close} />
                    ),
                  },
                ]}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
