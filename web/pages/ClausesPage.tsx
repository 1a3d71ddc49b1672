import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ClauseChanges } from '../board/ClauseChanges';
import { ClauseLegend } from '../board/ClauseLegend';
import { ClauseMatrix } from '../board/ClauseMatrix';
import { gql } from '../gql';
import { DeclarationList } from '../board/DeclarationList';
import { Answer } from '../shared/page/Answer';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';

const query = gql(`
  query ClausesPage {
    partnership {
      id
      clauseList {
        id
        ...ClauseMatrix_clause
        ...ClauseChanges_clause
      }
    }
    declarations(first: 20) {
      nodes {
        id
        ...DeclarationList_declaration
      }
    }
  }
`);

/** The declaration carried out: its thirteen clauses by quarter, what would change the picture, and its editions. */
export function ClausesPage() {
  const { t } = useTranslation('board');
  const answer = useQuery(query);
  return (
    <>
      <PageHeader title={t('title')}>
        <span>{t('lead')}</span>
      </PageHeader>
      <Answer of={answer}>
        {({ partnership, declarations }) => (
          <>
            <Section heading={t('matrix')} lead={<ClauseLegend />}>
              <ClauseMatrix clauses={partnership?.clauseList ?? []} />
            </Section>
            <Section heading={t('change.heading')}>
              <ClauseChanges clauses={partnership?.clauseList ?? []} />
            </Section>
            <DeclarationList declarations={declarations.nodes} />
          </>
        )}
      </Answer>
    </>
  );
}
