import { useMutation, useQuery } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../../gql';
import { OrganizationPicker } from '../../organization/OrganizationPicker';
import { ActionForm } from '../../shared/form/ActionForm';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import { FactFields } from './FactFields';
import { factInput } from './factValues';
import { emptyPosition, type PositionValues } from './positionValues';

const topicsQuery = gql(`
  query PositionTopics {
    topics(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

const draftMutation = gql(`
  mutation DraftPosition($input: DraftPositionInput!) {
    draftPosition(input: $input) {
      position {
        id
      }
    }
  }
`);

const editMutation = gql(`
  mutation EditPosition($input: EditPositionInput!) {
    editPosition(input: $input) {
      position {
        id
        version
      }
    }
  }
`);

const replaceMutation = gql(`
  mutation ReplacePosition($input: ReplacePositionInput!) {
    replacePosition(input: $input) {
      position {
        id
      }
    }
  }
`);

interface PositionFormProps {
  /** What is done with it, and to which position; a new one is drafted when left out. */
  about?: { id: string; version: number; values: PositionValues; does: 'edit' | 'replace' };
  close: () => void;
}

/** Writes a position: a new one, the next version of one, or a successor to one. */
export function PositionForm({ about, close }: PositionFormProps) {
  const { t } = useTranslation('position');
  const navigate = useNavigate();
  const topics = useQuery(topicsQuery, { skip: !!about });
  const [draft] = useMutation(draftMutation);
  const [edit] = useMutation(editMutation);
  const [replace] = useMutation(replaceMutation);
  const form = useActionForm({
    draft: about ? `${about.does}-position:${about.id}:${about.version}` : 'draft-position',
    empty: about?.values ?? emptyPosition,
    check: ({ topic, title, statement, body }) => ({
      ...(!about && !topic && { topic: t('form.topicMissing') }),
      ...(!title.trim() && { title: t('form.titleMissing') }),
      ...(!statement.trim() && { statement: t('form.statementMissing') }),
      ...(!body.trim() && { body: t('form.bodyMissing') }),
    }),
    send: async ({ topic, title, statement, body, motivation, audience, validFrom, validUntil, facts }) => {
      const text = {
        title,
        statement,
        body,
        motivation: given(motivation),
        audience,
        validFrom: given(validFrom),
        validUntil: given(validUntil),
        facts: facts.map(factInput),
      };
      if (about?.does === 'edit')
        await edit({ variables: { input: { id: about.id, expectedVersion: about.version, ...text } } });
      else if (about) {
        const made = await replace({ variables: { input: { id: about.id, expectedVersion: about.version, ...text } } });
        await navigate(`/positions/${made.data!.replacePosition.position.id}`);
      } else {
        const made = await draft({ variables: { input: { topic: topic!, ...text } } });
        await navigate(`/positions/${made.data!.draftPosition.position.id}`);
      }
    },
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('form.save')} close={close}>
      {about?.does === 'edit' && <p>{t('form.editHelp')}</p>}
      {!about && (
        <Select
          label={t('topic')}
          searchable
          data={(topics.data?.topics.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...form.choice('topic')}
        />
      )}
      <TextInput label={t('form.title')} data-autofocus maxLength={200} {...form.text('title')} />
      <Textarea
        label={t('form.statement')}
        description={t('form.statementHelp')}
        autosize
        minRows={2}
        maxLength={500}
        {...form.text('statement')}
      />
      <Textarea label={t('form.body')} autosize minRows={5} {...form.text('body')} />
      <Textarea label={t('motivation')} autosize minRows={2} {...form.text('motivation')} />
      <FieldRow>
        <OrganizationPicker label={t('audience')} placeholder={t('everyAuthority')} {...form.choice('audience')} />
        <TextInput type="date" label={t('validFrom')} {...form.text('validFrom')} />
        <TextInput type="date" label={t('validUntil')} {...form.text('validUntil')} />
      </FieldRow>
      <FactFields facts={form.values.facts} onChange={(facts) => form.set({ facts })} />
    </ActionForm>
  );
}
