import { useMutation, useQuery } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { ContactPicker } from '../contact/ContactPicker';
import { gql } from '../gql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ClausePicker } from '../partnership/ClausePicker';
import { mandateChoices, OUTSIDE } from '../partnership/mandateChoices';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { GoalPicker } from '../strategy/GoalPicker';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation GiveCommitment($input: GiveCommitmentInput!) {
    giveCommitment(input: $input) {
      commitment {
        id
      }
    }
  }
`);

const mandateQuery = gql(`
  query GiveCommitmentMandate {
    mandateItems(first: 50) {
      nodes {
        id
        verb
        text
        holds
      }
    }
  }
`);

const NOT = 'not';

interface GiveCommitmentFormProps {
  /** What is known from where the form was opened. */
  about: { giver?: string | null; receiver?: string | null; dialogue?: string; interaction?: string; letter?: string };
  close: () => void;
}

/** Writes down a promise: who has promised what to whom, and by when. */
export function GiveCommitmentForm({ about, close }: GiveCommitmentFormProps) {
  const { t } = useTranslation(['commitment', 'shared']);
  const today = useToday();
  const [give] = useMutation(mutation);
  const ofPrincipal = useSpeaksForPrincipal();
  const items = useQuery(mandateQuery, { skip: !ofPrincipal }).data?.mandateItems.nodes ?? [];
  const key = about.interaction ?? about.letter ?? about.dialogue ?? about.giver ?? 'new';
  const form = useActionForm({
    draft: `give-commitment:${key}`,
    empty: {
      title: '',
      description: '',
      giver: about.giver ?? null,
      giverContact: null as string | null,
      receiver: about.receiver ?? null,
      receiverContact: null as string | null,
      dueOn: '',
      goal: null as string | null,
      clause: null as string | null,
      mandate: NOT,
    },
    check: (values) => ({
      ...(!values.title.trim() && { title: t('form.titleMissing') }),
      ...(!values.giver && { giver: t('form.giverMissing') }),
      ...(!values.receiver && { receiver: t('form.receiverMissing') }),
      ...(values.receiver && values.receiver === values.giver && { receiver: t('form.sameParty') }),
    }),
    send: ({ title, description, giver, giverContact, receiver, receiverContact, dueOn, goal, clause, mandate }) =>
      give({
        variables: {
          input: {
            title: title.trim(),
            description: given(description),
            giver: giver!,
            giverContact,
            receiver: receiver!,
            receiverContact,
            dueOn: given(dueOn),
            goal,
            clause,
            dialogue: about.dialogue,
            interaction: about.interaction,
            letter: about.letter,
            byMandate:
              mandate === NOT
                ? null
                : {
                    verb: items.find(({ id }) => id === mandate)?.verb ?? 'DECIDE',
                    item: mandate === OUTSIDE ? null : mandate,
                  },
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.given'));
    },
  });
  const { giver, receiver } = form.values;
  return (
    <ActionForm form={form} submit={t('form.give')} close={close}>
      <TextInput label={t('form.title')} data-autofocus maxLength={300} {...form.text('title')} />
      <FieldRow>
        <OrganizationPicker label={t('page.giver')} required {...form.choice('giver')} />
        <ContactPicker label={t('form.giverContact')} organization={giver} {...form.choice('giverContact')} />
      </FieldRow>
      <FieldRow>
        <OrganizationPicker label={t('page.receiver')} required {...form.choice('receiver')} />
        <ContactPicker label={t('form.receiverContact')} organization={receiver} {...form.choice('receiverContact')} />
      </FieldRow>
      <FieldRow>
        <TextInput type="date" label={t('page.due')} min={today} {...form.text('dueOn')} />
        <GoalPicker {...form.choice('goal')} />
      </FieldRow>
      <ClausePicker label={t('form.clause')} clear={t('form.noClause')} {...form.choice('clause')} />
      {ofPrincipal && (
        <Select
          label={t('form.byMandate')}
          description={t('form.byMandateHelp')}
          allowDeselect={false}
          data={[{ value: NOT, label: t('form.notByMandate') }, ...mandateChoices(items, null, t('form.outside'))]}
          {...form.choice('mandate')}
        />
      )}
      <Textarea label={t('page.description')} autosize minRows={2} {...form.text('description')} />
    </ActionForm>
  );
}
