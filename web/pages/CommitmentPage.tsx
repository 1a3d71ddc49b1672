import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { RecordVisibility } from '../access/RecordVisibility';
import { RecordRejoinders } from '../board/RecordRejoinders';
import { RecordClauses } from '../board/RecordClauses';
import { CommitmentActions } from '../commitment/CommitmentActions';
import { AgreementList } from '../commitment/AgreementList';
import { CommitmentFacts } from '../commitment/CommitmentFacts';
import { CommitmentHeader } from '../commitment/CommitmentHeader';
import { gql } from '../gql';
import type { CommitmentPageQuery } from '../gql/graphql';
import { ChangesSection } from '../shared/history/ChangesSection';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { MissingState } from '../shared/page/MissingState';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { dayOf } from '../shared/time/calendar';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from './Page.module.css';

const query = gql(`
  query CommitmentPage($id: ID!) {
    commitment(id: $id) {
      id
      description
      proof
      waivedReason
      ...CommitmentHeader_commitment
      ...RecordVisibility_record
      ...RecordRejoinders_record
      ...CommitmentActions_commitment
      ...CommitmentFacts_commitment
      ...AgreementList_commitment
      renegotiations {
        id
      }
      handovers {
        id
      }
      recordedAt
      fulfilledOn
      clauses {
        id
        ...RecordClauses_clause
      }
      history(first: 30) {
        ...ChangeList_changes
      }
    }
  }
`);

type Shown = NonNullable<CommitmentPageQuery['commitment']>;

function Told({ commitment }: { commitment: Shown }) {
  const { t } = useTranslation('commitment');
  const { description, proof, waivedReason, renegotiations, handovers } = commitment;
  const hasAgreements = renegotiations.length + handovers.length > 0;
  return (
    <>
      {proof && (
        <Section heading={t('page.proof')}>
          <MarkdownText text={proof} />
        </Section>
      )}
      {waivedReason && (
        <Section heading={t('page.waived')}>
          <p className={classes.text}>{waivedReason}</p>
        </Section>
      )}
      <Section heading={t('page.description')}>
        {description ? <MarkdownText text={description} /> : <p className={classes.none}>{t('page.none')}</p>}
      </Section>
      {hasAgreements && (
        <Section heading={t('page.agreements')}>
          <AgreementList commitment={commitment} />
        </Section>
      )}
    </>
  );
}

/** A promise: who gave it to whom, by when, how it was moved, and how it was kept. */
export function CommitmentPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('commitment');
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ commitment }) =>
        commitment ? (
          <>
            <CommitmentHeader
              commitment={commitment}
              visibility={<RecordVisibility record={commitment} />}
              actions={<CommitmentActions commitment={commitment} />}
            />
            <Columns
              main={<Told commitment={commitment} />}
              aside={
                <Sheet>
                  <Section ground="plain" heading={t('page.facts')}>
                    <CommitmentFacts commitment={commitment} />
                  </Section>
                  <RecordClauses
                    record={commitment.id}
                    occurredOn={commitment.fulfilledOn ?? dayOf(commitment.recordedAt)}
                    clauses={commitment.clauses}
                  />
                  <RecordRejoinders record={commitment} />
                  <ChangesSection changes={commitment.history} />
                </Sheet>
              }
            />
          </>
        ) : (
          <MissingState />
        )
      }
    </Answer>
  );
}
