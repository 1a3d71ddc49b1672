import { useMutation, useQuery } from '@apollo/client/react';
import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { ActionForm } from '../../shared/form/ActionForm';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import { Columns } from '../../shared/page/Columns';
import { Section } from '../../shared/page/Section';
import type { CheckedFinding } from './checkedFinding';
import { CheckedTextarea } from './CheckedTextarea';
import { FindingList } from './FindingList';

const fragment = gql(`
  fragment LetterEditor_letter on Letter {
    id
    version
    subject
    body
    datedOn
    replyDueOn
    signatories
    channel
    cites {
      id
      number
      title
      position {
        id
        code
      }
    }
    sections {
      id
      section
      stance
    }
  }
`);

const checkQuery = gql(`
  query CheckAgreement($text: String!, $letter: ID!) {
    checkAgreement(text: $text, letter: $letter) {
      findings {
        key
        code
        severity
        sentence
        from
        until
        opposedSentence
        explanation
        resolution
        suggestion
      }
    }
  }
`);

const positionsQuery = gql(`
  query CitablePositions {
    positions(first: 100, filter: { status: { in: [JOINT, UNDER_REVIEW] } }) {
      nodes {
        id
        code
        title
        currentVersion {
          id
          number
        }
      }
    }
  }
`);

const editMutation = gql(`
  mutation EditLetter($input: EditLetterInput!) {
    editLetter(input: $input) {
      letter {
        id
        version
        status
        words
      }
    }
  }
`);

interface LetterEditorProps {
  letter: FragmentType<typeof fragment>;
  /** What has been, or may be, answered to a kept finding. */
  answer: (key: string) => ReactNode;
  aside: ReactNode;
}

/** Writes a letter with the check beside it: what is objected to is underlined, explained, and put right with one key. */
export function LetterEditor({ letter: masked, answer, aside }: LetterEditorProps) {
  const letter = readFragment(fragment, masked);
  const { t } = useTranslation('letter');
  const area = useRef<HTMLTextAreaElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [edit] = useMutation(editMutation);
  const positions = useQuery(positionsQuery);
  const form = useActionForm({
    draft: `edit-letter:${letter.id}:${letter.version}`,
    empty: {
      subject: letter.subject,
      body: letter.body,
      datedOn: letter.datedOn,
      replyDueOn: letter.replyDueOn ?? '',
      signatories: letter.signatories.join('\n'),
      cites: letter.cites.map(({ id }) => id),
    },
    check: ({ subject, body }) => ({
      ...(!subject.trim() && { subject: t('form.subjectMissing') }),
      ...(!body.trim() && { body: t('form.bodyMissing') }),
    }),
    send: ({ signatories, replyDueOn, ...values }) =>
      edit({
        variables: {
          input: {
            id: letter.id,
            expectedVersion: letter.version,
            ...values,
            channel: letter.channel,
            replyDueOn: given(replyDueOn),
            signatories: signatories.split('\n').filter((line) => line.trim() !== ''),
            sections: letter.sections.map(({ section, stance }) => ({ section, stance })),
          },
        },
      }),
    done: () => void tell(t('form.saved')),
  });
  const joint = (positions.data?.positions.nodes ?? []).flatMap(({ code, title, currentVersion }) =>
    currentVersion ? [{ id: currentVersion.id, number: currentVersion.number, title, position: { code } }] : [],
  );
  // What it cites already keeps its name, also when it is joint no more.
  const citable = [...letter.cites, ...joint]
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at)
    .map(({ id, number, title, position }) => ({
      value: id,
      label: t('citedVersion', { code: position.code, title, number }),
    }));
  const { body } = form.values;
  const [checked] = useDebouncedValue(body, 350);
  const answered = useQuery(checkQuery, {
    variables: { text: checked || ' ', letter: letter.id },
    skip: !checked.trim(),
  });
  const findings: CheckedFinding[] = (answered.data ?? answered.previousData)?.checkAgreement.findings ?? [];
  const shown = checked === body ? findings : [];
  const choose = (key: string) => {
    const finding = findings.find((one) => one.key === key);
    setCurrent(key);
    if (finding?.from == null) return;
    area.current?.focus();
    area.current?.setSelectionRange(finding.from, finding.until!);
  };
  const next = () => {
    const placed = shown.filter(({ from }) => from != null);
    const at = area.current?.selectionEnd ?? 0;
    const found = placed.find(({ from }) => from! >= at) ?? placed[0];
    if (found) choose(found.key);
  };
  const apply = (finding = shown.find(({ key }) => key === current)) => {
    if (finding?.suggestion == null || finding.from == null) return;
    form.set({ body: body.slice(0, finding.from) + finding.suggestion + body.slice(finding.until!) });
    area.current?.focus();
  };
  const chosen = findings.find(({ key }) => key === current);
  return (
    <Columns
      names={{ label: t('page.columns'), main: t('page.text'), aside: t('check.heading') }}
      main={
        <Section heading={t('page.text')}>
          <ActionForm form={form} submit={t('actions.save')} close={() => form.forget()}>
            <TextInput label={t('subject')} {...form.text('subject')} />
            <CheckedTextarea
              text={body}
              onChange={(text) => form.set({ body: text })}
              findings={shown}
              current={current}
              onNext={next}
              onApply={() => apply()}
              area={area}
            />
            <MultiSelect
              label={t('cites')}
              searchable
              value={form.values.cites}
              onChange={(cites) => form.set({ cites })}
              data={citable}
            />
            <FieldRow>
              <TextInput type="date" label={t('datedOn')} {...form.text('datedOn')} />
              <TextInput type="date" label={t('replyDueOn')} {...form.text('replyDueOn')} />
            </FieldRow>
            <Textarea label={t('signatories')} autosize minRows={2} {...form.text('signatories')} />
          </ActionForm>
        </Section>
      }
      aside={
        <>
          <Section heading={t('check.heading')} count={findings.length}>
            <p aria-live="polite" className="mantine-visually-hidden">
              {chosen && [chosen.explanation, chosen.sentence, chosen.opposedSentence].filter(Boolean).join(' ')}
            </p>
            <FindingList findings={findings} current={current} onChoose={choose} onApply={apply} answer={answer} />
          </Section>
          {aside}
        </>
      }
    />
  );
}
