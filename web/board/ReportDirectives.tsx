import { useMutation } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Section } from '../shared/page/Section';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from './DirectiveList.module.css';
import { WriteForm } from './WriteForm';

const fragment = gql(`
  fragment ReportDirectives_report on BoardReport {
    id
    mentions {
      id
      version
      text
      directive {
        id
        text
      }
    }
    forgotten {
      id
      text
    }
  }
`);

const mutation = gql(`
  mutation MentionDirective($input: MentionDirectiveInput!) {
    mentionDirective(input: $input) {
      report {
        id
      }
    }
  }
`);

interface ReportDirectivesProps {
  report: FragmentType<typeof fragment>;
  mayWrite: boolean;
  /** The figures of the board's matters, under what is said of each directive. */
  children: ReactNode;
}

/** What a report says of each directive, which comes first; and those it has forgotten, with which it cannot be handed in. */
export function ReportDirectives({ report: masked, mayWrite, children }: ReportDirectivesProps) {
  const { t } = useTranslation('boardRoom');
  const [mention] = useMutation(mutation);
  const report = readFragment(fragment, masked);
  const writing = (directive: string, text: string, version: number | null) => (
    <Actions
      size="compact-sm"
      actions={[
        {
          key: directive,
          label: t('actions.mention'),
          Icon: IconPencil,
          form: (close: () => void) => (
            <WriteForm
              draft={`mention:${report.id}:${directive}`}
              label={t('form.text')}
              text={text}
              version={version ?? 0}
              submit={t('actions.mention')}
              send={(words, expectedVersion) =>
                mention({
                  variables: {
                    input: { report: report.id, directive, text: words, expectedVersion: expectedVersion || null },
                  },
                })
              }
              close={close}
            />
          ),
        },
      ]}
    />
  );
  return (
    <>
      {report.forgotten.length > 0 && (
        <Alert color="lingon" title={t('report.forgotten')}>
          <ul className={classes.rows}>
            {report.forgotten.map(({ id, text }) => (
              <li key={id}>
                {text} {mayWrite && writing(id, '', null)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Section heading={t('report.directives')} count={report.mentions.length}>
        <ul className={classes.rows}>
          {report.mentions.map(({ id, version, text, directive }) => (
            <li key={id}>
              <strong>{directive.text}</strong>
              <MarkdownText text={text} />
              {mayWrite && writing(directive.id, text, version)}
            </li>
          ))}
        </ul>
        {children}
      </Section>
    </>
  );
}
