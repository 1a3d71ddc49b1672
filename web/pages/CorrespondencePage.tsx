import { useMutation, useQuery } from '@apollo/client/react';
import { IconMail, IconMailOpened, IconPencil, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { RecordVisibility } from '../access/RecordVisibility';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { AssignForm } from '../correspondence/case/AssignForm';
import { CaseBadge } from '../correspondence/case/CaseBadge';
import { DeadlineList } from '../correspondence/case/DeadlineList';
import { DiaryList } from '../correspondence/case/DiaryList';
import { DraftLetterForm } from '../correspondence/letter/DraftLetterForm';
import { LetterRow } from '../correspondence/letter/LetterRow';
import { ReceiveEmailForm } from '../correspondence/letter/ReceiveEmailForm';
import { ReceiveLetterForm } from '../correspondence/letter/ReceiveLetterForm';
import { gql } from '../gql';
import type { CorrespondencePageQuery } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import { DoButton } from '../shared/form/DoButton';
import { ChangesSection } from '../shared/history/ChangesSection';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { Facts } from '../shared/page/Facts';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { DateText } from '../shared/time/DateText';
import { Due } from '../shared/time/Due';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './Page.module.css';

const query = gql(`
  query CorrespondencePage($id: ID!) {
    correspondence(id: $id) {
      id
      version
      subject
      kind
      status
      answering
      dueOn
      authorityNumber
      document
      viewerCan
      authority {
        id
        name
        kind
      }
      diaryReferences {
        id
        ...DiaryList_reference
      }
      deadlines {
        id
        ...DeadlineList_deadline
      }
      letters(first: 100) {
        totalCount
        nodes {
          id
          status
          ...LetterRow_letter
        }
      }
      ...RecordVisibility_record
      history(first: 30) {
        ...ChangeList_changes
      }
    }
  }
`);

const closeMutation = gql(`
  mutation CloseCorrespondence($input: CloseCorrespondenceInput!) {
    closeCorrespondence(input: $input) {
      correspondence {
        id
        version
        status
      }
    }
  }
`);

type Shown = NonNullable<CorrespondencePageQuery['correspondence']>;

function CaseActions({ correspondence }: { correspondence: Shown }) {
  const { t } = useTranslation(['correspondence', 'letter']);
  const [end] = useMutation(closeMutation);
  const { id, version, subject, answering, letters } = correspondence;
  const sent = letters.nodes.find(({ status }) => status === 'SENT')?.id ?? null;
  return (
    <>
      <Actions
        first={2}
        variant="filled"
        actions={[
          {
            key: 'letter',
            label: t('letter:actions.draft'),
            Icon: IconPencil,
            form: (close) => (
              <DraftLetterForm correspondence={id} subject={subject} isJoint={answering === 'JOINTLY'} close={close} />
            ),
          },
          {
            key: 'assign',
            label: t('actions.assign'),
            Icon: IconUserCheck,
            form: (close) => <AssignForm id={id} version={version} answering={answering ?? null} close={close} />,
          },
          {
            key: 'receive',
            label: t('letter:actions.receive'),
            Icon: IconMailOpened,
            form: (close) => <ReceiveLetterForm correspondence={id} sent={sent} close={close} />,
          },
          {
            key: 'email',
            label: t('letter:actions.receiveEmail'),
            Icon: IconMail,
            form: (close) => <ReceiveEmailForm correspondence={id} close={close} />,
          },
        ]}
      />
      <DoButton run={() => end({ variables: { input: { id, expectedVersion: version } } })} done={t('form.closed')}>
        {t('actions.close')}
      </DoButton>
    </>
  );
}

/** A case with an authority: who answers by when, its diary numbers, and its letters in and out. */
export function CorrespondencePage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('correspondence');
  const speaks = useSpeaksForPrincipal();
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ correspondence: one }) => {
        if (!one) return <MissingState />;
        const isOpen = one.status !== 'CLOSED';
        const isAnswered = ['SENT', 'AWAITING_ANSWER', 'CLOSED'].includes(one.status);
        return (
          <>
            <PageHeader
              title={one.subject}
              kind={t(`kind.${one.kind}`)}
              parent={{ to: '/correspondence', label: t('list.title') }}
              actions={speaks && isOpen && <CaseActions correspondence={one} />}
            >
              <CaseBadge status={one.status} />
              {one.dueOn && !isAnswered && <Due dueOn={one.dueOn} doneOn={null} />}
              <RecordVisibility record={one} />
            </PageHeader>
            <Columns
              main={
                <Section heading={t('letters')} count={one.letters.totalCount}>
                  {one.letters.nodes.length === 0 && <p className={classes.none}>{t('noLetters')}</p>}
                  <ul className={classes.rows}>
                    {one.letters.nodes.map((letter) => (
                      <li key={letter.id}>
                        <LetterRow letter={letter} />
                      </li>
                    ))}
                  </ul>
                </Section>
              }
              aside={
                <Sheet>
                  <Section ground="plain" heading={t('facts')}>
                    <Facts
                      facts={[
                        [t('authority'), one.authority && <OrganizationName organization={one.authority} />],
                        [t('authorityNumber'), one.authorityNumber],
                        [t('document'), one.document],
                        [t('dueOn'), one.dueOn && <DateText day={one.dueOn} />],
                        [t('answeringLabel'), one.answering ? t(`answering.${one.answering}`) : t('answering.none')],
                      ]}
                    />
                  </Section>
                  <Section ground="plain" heading={t('diary.heading')}>
                    <DiaryList references={one.diaryReferences} />
                  </Section>
                  <Section ground="plain" heading={t('deadline.heading')}>
                    {one.deadlines.length === 0 && <p className={classes.none}>{t('deadline.none')}</p>}
                    <DeadlineList correspondence={one.id} deadlines={one.deadlines} mayMove={speaks && isOpen} />
                  </Section>
                  <ChangesSection changes={one.history} />
                </Sheet>
              }
            />
          </>
        );
      }}
    </Answer>
  );
}
