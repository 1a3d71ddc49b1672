import { useMutation } from '@apollo/client/react';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import type { ReportChapter } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { Section } from '../shared/page/Section';
import { MarkdownText } from '../shared/words/MarkdownText';
import { WriteForm } from './WriteForm';

const fragment = gql(`
  fragment ReportSections_section on ReportSection {
    id
    version
    chapter
    heading
    text
  }
`);

const mutation = gql(`
  mutation WriteSection($input: WriteSectionInput!) {
    writeSection(input: $input) {
      section {
        id
        version
        text
      }
    }
  }
`);

interface ReportSectionsProps {
  sections: readonly FragmentType<typeof fragment>[];
  mayWrite: boolean;
  /** The figures of a chapter, under its words. */
  children: (chapter: ReportChapter, heading: string) => ReactNode;
}

/** What a report says, heading by heading, with the figures it is about. */
export function ReportSections({ sections: masked, mayWrite, children }: ReportSectionsProps) {
  const { t } = useTranslation('boardRoom');
  const [write] = useMutation(mutation);
  return (
    <>
      {readFragment(fragment, masked).map(({ id, version, chapter, heading, text }) => (
        <Section
          key={id}
          heading={heading}
          actions={
            mayWrite && (
              <Actions
                size="compact-sm"
                variant="subtle"
                actions={[
                  {
                    key: 'write',
                    label: t('actions.write'),
                    title: heading,
                    Icon: IconPencil,
                    form: (close) => (
                      <WriteForm
                        draft={`section:${id}`}
                        label={heading}
                        text={text}
                        version={version}
                        submit={t('actions.write')}
                        send={(words, expectedVersion) =>
                          write({ variables: { input: { id, expectedVersion, text: words } } })
                        }
                        close={close}
                      />
                    ),
                  },
                ]}
              />
            )
          }
        >
          <MarkdownText text={text} />
          {chapter && children(chapter, heading)}
        </Section>
      ))}
    </>
  );
}
