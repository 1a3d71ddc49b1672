import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { RecordVisibility } from '../access/RecordVisibility';
import { FindingAnswers } from '../correspondence/letter/FindingAnswers';
import { FindingList } from '../correspondence/letter/FindingList';
import { LetterActions } from '../correspondence/letter/LetterActions';
import { LetterAttachments } from '../correspondence/letter/LetterAttachments';
import { LetterBadge } from '../correspondence/letter/LetterBadge';
import { LetterEditor } from '../correspondence/letter/LetterEditor';
import { LetterFiles } from '../correspondence/letter/LetterFiles';
import { LetterRow } from '../correspondence/letter/LetterRow';
import { LetterVerdicts } from '../correspondence/letter/LetterVerdicts';
import { gql } from '../gql';
import type { LetterPageQuery } from '../gql/graphql';
import { ChangesSection } from '../shared/history/ChangesSection';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { Facts } from '../shared/page/Facts';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { DateText } from '../shared/time/DateText';
import { MarkdownText } from '../shared/words/MarkdownText';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './Page.module.css';

const query = gql(`
  query LetterPage($id: ID!, $language: Language!) {
    letter(id: $id) {
      id
      subject
      body
      status
      direction
      datedOn
      replyDueOn
      signatories
      nextActs
      correspondence {
        id
        subject
      }
      sender {
        id
        name
        kind
      }
      about {
        id
        ...LetterRow_letter
      }
      attachments {
        id
        ...LetterAttachments_attachment
      }
      later {
        id
        ...LetterRow_letter
      }
      cites {
        id
        number
        title
        position {
          id
          code
        }
      }
      findings {
        id
        key
        code
        severity
        status
        sentence
        from
        until
        opposedSentence
        explanation(language: $language)
        resolution(language: $language)
        suggestion
        ...FindingAnswers_finding
      }
      ...LetterActions_letter
      ...LetterEditor_letter
      ...LetterFiles_letter
      ...LetterVerdicts_letter
      ...RecordVisibility_record
      history(first: 30) {
        ...ChangeList_changes
      }
    }
  }
`);

type Shown = NonNullable<LetterPageQuery['letter']>;

function About({ letter }: { letter: Shown }) {
  const { t } = useTranslation('letter');
  const { about, later, direction, sender, correspondence, attachments } = letter;
  return (
    <Sheet>
      <Section ground="plain" heading={t('page.facts')}>
        <Facts
          facts={[
            [
              t('page.case'),
              correspondence && <Link to={`/correspondence/${correspondence.id}`}>{correspondence.subject}</Link>,
            ],
            [t('page.sender'), sender && <OrganizationName organization={sender} />],
            [t('datedOn'), <DateText key="dated" day={letter.datedOn} />],
            [t('replyDueOn'), letter.replyDueOn && <DateText day={letter.replyDueOn} />],
            [t('page.signedBy'), letter.signatories.join(', ')],
            [
              t('cites'),
              letter.cites.length > 0 &&
                letter.cites.map(({ id, number, title, position }) => (
                  <Link key={id} to={`/positions/${position.id}`}>
                    {position.code} {title} ({number})
                  </Link>
                )),
            ],
          ]}
        />
      </Section>
      {direction === 'OUT' && (
        <Section ground="plain" heading={t('page.verdicts')}>
          <LetterVerdicts letter={letter} />
        </Section>
      )}
      {direction === 'OUT' && (
        <Section ground="plain" heading={t('file.heading')}>
          <LetterFiles letter={letter} />
        </Section>
      )}
      {attachments.length > 0 && (
        <Section ground="plain" heading={t('email.files')} count={attachments.length}>
          <LetterAttachments attachments={attachments} />
        </Section>
      )}
      {about && (
        <Section ground="plain" heading={t('page.about')}>
          <LetterRow letter={about} />
        </Section>
      )}
      {later.length > 0 && (
        <Section ground="plain" heading={t('page.later')}>
          {later.map((one) => (
            <LetterRow key={one.id} letter={one} />
          ))}
        </Section>
      )}
      <ChangesSection changes={letter.history} />
    </Sheet>
  );
}

/** A letter: written with the check beside it until it is sent, and as it was from then on. */
export function LetterPage() {
  const { id = '' } = useParams();
  const { t, i18n } = useTranslation('letter');
  const language = i18n.language.startsWith('en') ? ('en' as const) : ('sv' as const);
  const answer = useQuery(query, { variables: { id, language } });
  return (
    <Answer of={answer}>
      {({ letter }) => {
        if (!letter) return <MissingState />;
        const mayEdit = letter.nextActs.includes('EDIT');
        const answers = (key: string) => {
          const kept = letter.findings.find((one) => one.key === key);
          return kept && <FindingAnswers finding={kept} mayAnswer={mayEdit} />;
        };
        return (
          <>
            <PageHeader
              title={letter.subject}
              kind={t(`direction.${letter.direction}`)}
              parent={
                letter.correspondence
                  ? { to: `/correspondence/${letter.correspondence.id}`, label: letter.correspondence.subject }
                  : undefined
              }
              actions={<LetterActions letter={letter} />}
            >
              <LetterBadge status={letter.status} />
              <RecordVisibility record={letter} />
            </PageHeader>
            {mayEdit ? (
              <LetterEditor key={letter.id} letter={letter} answer={answers} aside={<About letter={letter} />} />
            ) : (
              <Columns
                main={
                  <Section heading={t('page.text')}>
                    <div className={classes.text}>
                      <MarkdownText text={letter.body} />
                    </div>
                  </Section>
                }
                aside={
                  <>
                    {letter.findings.length > 0 && (
                      <Section heading={t('check.heading')} count={letter.findings.length}>
                        <FindingList findings={letter.findings} current={null} answer={answers} />
                      </Section>
                    )}
                    <About letter={letter} />
                  </>
                }
              />
            )}
          </>
        );
      }}
    </Answer>
  );
}
