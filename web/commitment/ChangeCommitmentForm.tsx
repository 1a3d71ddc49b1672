import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '../contact/ContactPicker';
import { type FragmentType, gql, readFragment } from '../gql';
import { ClausePicker } from '../partnership/ClausePicker';
import { ActionForm } from '../shared/form/ActionForm';
import { ConflictNote } from '../shared/form/ConflictNote';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useEditForm } from '../shared/form/useEditForm';
import { tell } from '../shared/frame/tell';
import { GoalPicker } from '../strategy/GoalPicker';
import { orNone } from '../strategy/orNone';

const fragment = gql(`
  fragment ChangeCommitmentForm_commitment on Commitment {
    id
    version
    title
    description
    giver {
      id
    }
    giverContact {
      id
      name
    }
    receiver {
      id
    }
    receiverContact {
      id
      name
    }
    goal {
      id
      code
    }
    clause {
      id
      code
    }
  }
`);

const mutation = gql(`
  mutation ChangeCommitment($input: ChangeCommitmentInput!) {
    changeCommitment(input: $input) {
      commitment {
        id
        version
      }
    }
  }
`);

interface ChangeCommitmentFormProps {
  commitment: FragmentType<typeof fragment>;
  close: () => void;
}

/** Puts right what a commitment says, and who answers for it; its due day is renegotiated instead. */
export function ChangeCommitmentForm({ commitment: masked, close }: ChangeCommitmentFormProps) {
  const commitment = readFragment(fragment, masked);
  const { t } = useTranslation(['commitment', 'strategy', 'shared']);
  const [change] = useMutation(mutation);
  const { id, version, giver, receiver, giverContact, receiverContact, goal, clause } = commitment;
  const form = useEditForm({
    draft: `change-commitment:${id}`,
    current: {
      title: commitment.title,
      description: commitment.description ?? '',
      giverContact: giverContact?.id ?? '',
      receiverContact: receiverContact?.id ?? '',
      goal: goal?.id ?? '',
      clause: clause?.id ?? '',
    },
    version,
    check: ({ title }) => (title.trim() ? {} : { title: t('form.titleMissing') }),
    send: (changed, expectedVersion) =>
      change({
        variables: {
          input: {
            id,
            expectedVersion,
            ...Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, given(value ?? '')])),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  const names = new Map([giverContact, receiverContact].flatMap((one) => (one ? [[one.id, one.name]] : [])));
  const say = (field: string, value: string) => {
    if (field === 'goal') return value === goal?.id ? goal.code : t('strategy:picker.another');
    if (field === 'clause') return value === clause?.id ? clause.code : t('form.anotherClause');
    return field.endsWith('Contact') ? (names.get(value) ?? t('form.another')) : value;
  };
  return (
    <ActionForm
      form={form}
      submit={t('shared:form.save')}
      close={close}
      refusal={form.hasConflict && <ConflictNote error={form.error} clashes={form.clashes} say={say} />}
    >
      <TextInput label={t('form.title')} data-autofocus maxLength={300} {...form.text('title')} />
      <FieldRow>
        <ContactPicker
          label={t('form.giverContact')}
          organization={giver?.id ?? null}
          {...orNone(form.choice('giverContact'))}
        />
        <ContactPicker
          label={t('form.receiverContact')}
          organization={receiver?.id ?? null}
          {...orNone(form.choice('receiverContact'))}
        />
      </FieldRow>
      <Textarea label={t('page.description')} autosize minRows={2} {...form.text('description')} />
      <GoalPicker {...orNone(form.choice('goal'))} />
      <ClausePicker label={t('form.clause')} clear={t('form.noClause')} {...orNone(form.choice('clause'))} />
    </ActionForm>
  );
}
