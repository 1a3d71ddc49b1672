import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { RecordVisibility } from '../access/RecordVisibility';
import { AffectedLetters } from '../correspondence/letter/AffectedLetters';
import { CommentList } from '../correspondence/position/CommentList';
import { PositionActions } from '../correspondence/position/PositionActions';
import { PositionBadge } from '../correspondence/position/PositionBadge';
import { VerdictList } from '../correspondence/position/VerdictList';
import { VersionCompare } from '../correspondence/position/VersionCompare';
import { gql } from '../gql';
import type { PositionPageQuery } from '../gql/graphql';
import { ChangesSection } from '../shared/history/ChangesSection';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { Facts } from '../shared/page/Facts';
import { MissingState } from '../shared/page/MissingState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import { DateText } from '../shared/time/DateText';
import { Moment } from '../shared/time/Moment';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './Page.module.css';

const query = gql(`
  query PositionPage($id: ID!) {
    position(id: $id) {
      id
      code
      title
      status
      validFrom
      validUntil
      reviewOn
      jointSince
      topic {
        id
        name
      }
      audience {
        id
        name
        kind
      }
      owner {
        id
        name
        kind
      }
      supersedes {
        id
        code
        title
      }
      supersededBy {
        id
        code
        title
      }
      comments {
        id
        ...CommentList_comment
      }
      affectedLetters {
        ...AffectedLetters_affected
      }
      ...RecordVisibility_record
      ...PositionActions_position
      ...VersionCompare_position
      ...VerdictList_position
      history(first: 30) {
        ...ChangeList_changes
      }
    }
  }
`);

type Shown = NonNullable<PositionPageQuery['position']>;

const toPosition = ({ id, code, title }: { id: string; code: string; title: string }) => (
  <Link key={id} to={`/positions/${id}`}>
    {code} {title}
  </Link>
);

function About({ position }: { position: Shown }) {
  const { t } = useTranslation('position');
  const { audience, owner, reviewOn, validUntil, jointSince, supersedes, supersededBy } = position;
  return (
    <Facts
      facts={[
        [t('page.code'), position.code],
        [t('topic'), position.topic?.name],
        [t('audience'), audience ? <OrganizationName organization={audience} /> : t('everyAuthority')],
        [t('page.owner'), owner && <OrganizationName organization={owner} />],
        [t('validFrom'), <DateText key="from" day={position.validFrom} />],
        [t('validUntil'), validUntil && <DateText day={validUntil} />],
        [t('page.review'), reviewOn && <DateText day={reviewOn} />],
        [t('page.jointSince'), jointSince && <Moment at={jointSince} />],
        [t('page.supersedes'), supersedes && toPosition(supersedes)],
        [t('page.supersededBy'), supersededBy.length > 0 && supersededBy.map(toPosition)],
      ]}
    />
  );
}

/** A position: what it says in each version, where the principals stand, and what the partners had to say. */
export function PositionPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation(['position', 'letter']);
  const answer = useQuery(query, { variables: { id } });
  return (
    <Answer of={answer}>
      {({ position }) =>
        position ? (
          <>
            <PageHeader
              title={position.title}
              kind={position.code}
              parent={{ to: '/positions', label: t('list.title') }}
              actions={<PositionActions position={position} />}
            >
              <PositionBadge status={position.status} />
              <RecordVisibility record={position} />
            </PageHeader>
            <Columns
              main={
                <>
                  <Section heading={t('page.verdicts')}>
                    <VerdictList position={position} />
                  </Section>
                  {position.affectedLetters.length > 0 && (
                    <Section
                      heading={t('letter:affected.heading')}
                      lead={t('letter:affected.lead')}
                      count={position.affectedLetters.length}
                    >
                      <AffectedLetters affected={position.affectedLetters} />
                    </Section>
                  )}
                  <Section heading={t('page.says')}>
                    <VersionCompare position={position} />
                  </Section>
                  <Section heading={t('page.comments')} count={position.comments.length}>
                    {position.comments.length === 0 && <p className={classes.none}>{t('page.noComments')}</p>}
                    <CommentList comments={position.comments} />
                  </Section>
                </>
              }
              aside={
                <Sheet>
                  <Section ground="plain" heading={t('page.facts')}>
                    <About position={position} />
                  </Section>
                  <ChangesSection changes={position.history} />
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
