import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import type { ClauseOutcome } from '../gql/graphql';
import { DateText } from '../shared/time/DateText';
import classes from './AssessmentList.module.css';

const fragment = gql(`
  fragment AssessmentList_assessment on ClauseAssessment {
    id
    outcome
    reason
    assessedOn
    recordedByOrganization {
      id
      name
    }
  }
`);

const colours: Record<ClauseOutcome, string> = { FULFILLED: 'moss', PARTLY: 'cloudberry', NOT_YET: 'lingon' };

/** What the principals judged of a clause, the latest first. */
export function AssessmentList({ assessments: masked }: { assessments: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('board');
  const assessments = readFragment(fragment, masked);
  if (assessments.length === 0) return <p className={classes.none}>{t('page.noAssessment')}</p>;
  return (
    <ul className={classes.rows}>
      {assessments.map(({ id, outcome, reason, assessedOn, recordedByOrganization: by }) => (
        <li key={id}>
          <Badge color={colours[outcome]}>{t(`outcome.${outcome}`)}</Badge> <strong>{by?.name}</strong>,{' '}
          <DateText day={assessedOn} style="long" />
          <p className={classes.reason}>{reason}</p>
        </li>
      ))}
    </ul>
  );
}
