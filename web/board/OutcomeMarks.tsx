import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import type { ClauseOutcome } from '../gql/graphql';
import classes from './OutcomeMarks.module.css';

const fragment = gql(`
  fragment OutcomeMarks_clause on Clause {
    id
    latestAssessments {
      id
      outcome
      assessedOn
      recordedByOrganization {
        id
        name
        shortName
      }
    }
  }
`);

const colours: Record<ClauseOutcome, string> = { FULFILLED: 'moss', PARTLY: 'cloudberry', NOT_YET: 'lingon' };

/** What each principal last judged of a clause. */
export function OutcomeMarks({ clause: masked }: { clause: FragmentType<typeof fragment> }) {
  const { t } = useTranslation('board');
  const { latestAssessments } = readFragment(fragment, masked);
  if (latestAssessments.length === 0) return <span className={classes.none}>{t('unassessed')}</span>;
  return (
    <ul className={classes.marks}>
      {latestAssessments.map(({ id, outcome, recordedByOrganization: by }) => (
        <li key={id}>
          <Badge color={colours[outcome]} variant="light">
            {t(`outcome.${outcome}`)}
          </Badge>
          <span className={classes.by}>{by?.shortName ?? by?.name}</span>
        </li>
      ))}
    </ul>
  );
}
