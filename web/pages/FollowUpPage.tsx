import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { WriteForm } from '../board/WriteForm';
import { wordsIn } from '../board/wordsIn';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { DoButton } from '../shared/form/DoButton';
import { localeOf } from '../shared/i18n/language';
import { useLanguage } from '../shared/i18n/useLanguage';
import { Answer } from '../shared/page/Answer';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from '../board/DirectiveList.module.css';

const query = gql(`
  query FollowUpPage($id: ID!) {
    followUp(id: $id) {
      id
      version
      kind
      year
      handedInOn
      viewerCan
      sections {
        id
        version
        place
        heading
        text
      }
      figures {
        key
        section
        swedish
        english
        unit
        page
        value
      }
    }
  }
`);

const writeMutation = gql(`
  mutation WriteFollowUp($input: WriteFollowUpInput!) {
    writeFollowUp(input: $input) {
      section {
        id
        version
        text
      }
    }
  }
`);

const handInMutation = gql(`
  mutation HandInFollowUp($input: HandInFollowUpInput!) {
    handInFollowUp(input: $input) {
      followUp {
        id
        version
        handedInOn
      }
    }
  }
`);

/** The account of a year: under each heading its words, and what the register says. */
export function FollowUpPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation('followUp');
  const [language] = useLanguage();
  const [write] = useMutation(writeMutation);
  const [handIn] = useMutation(handInMutation);
  const answer = useQuery(query, { variables: { id } });
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  return (
    <Answer of={answer}>
      {({ followUp }) => {
        if (!followUp) return <MissingState />;
        const mayWrite = !followUp.handedInOn && followUp.viewerCan.includes('CHANGE');
        return (
          <>
            <PageHeader
              title={t(`named.${followUp.kind}`, { year: followUp.year })}
              parent={{ to: '/follow-up', label: t('title') }}
              actions={
                <>
                  <Button
                    component="a"
                    href={`/exports/follow-ups/${followUp.id}.docx`}
                    variant="default"
                    leftSection={<IconFileText size={17} aria-hidden />}
                  >
                    {t('actions.word')}
                  </Button>
                  <Button
                    component="a"
                    href={`/exports/follow-ups/${followUp.id}.xlsx`}
                    variant="default"
                    leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
                  >
                    {t('actions.workbook')}
                  </Button>
                  {mayWrite && (
                    <DoButton
                      run={() =>
                        handIn({ variables: { input: { id: followUp.id, expectedVersion: followUp.version } } })
                      }
                      done={t('form.handedIn')}
                    >
                      {t('actions.handIn')}
                    </DoButton>
                  )}
                </>
              }
            >
              <Badge color={followUp.handedInOn ? 'moss' : 'cloudberry'}>
                {followUp.handedInOn ? t('handedIn', { day: followUp.handedInOn }) : t('draft')}
              </Badge>
            </PageHeader>
            {followUp.sections.map((section) => {
              const figures = followUp.figures.filter((figure) => figure.section === section.place);
              return (
                <Section
                  key={section.id}
                  heading={`${section.place}. ${section.heading}`}
                  actions={
                    mayWrite && (
                      <Actions
                        size="compact-sm"
                        variant="subtle"
                        actions={[
                          {
                            key: 'write',
                            label: t('actions.write'),
                            title: section.heading,
                            Icon: IconPencil,
                            form: (close) => (
                              <WriteForm
                                draft={`follow-up:${section.id}`}
                                label={section.heading}
                                text={section.text}
                                version={section.version}
                                submit={t('actions.write')}
                                send={(text, expectedVersion) =>
                                  write({ variables: { input: { id: section.id, expectedVersion, text } } })
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
                  <MarkdownText text={section.text} />
                  {figures.length > 0 && (
                    <table className={classes.figures}>
                      <thead>
                        <tr>
                          <th scope="col">{t('figures')}</th>
                          <th scope="col">{t('value')}</th>
                        </tr>
                      </thead>
                      <tbody>
                        {figures.map((figure) => (
                          <tr key={figure.key}>
                            <th scope="row">
                              <Link to={figure.page}>{wordsIn(figure, language)}</Link>
                            </th>
                            <td>{t(`unit.${figure.unit}`, { value: number.format(figure.value) })}</td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  )}
                </Section>
              );
            })}
          </>
        );
      }}
    </Answer>
  );
}
