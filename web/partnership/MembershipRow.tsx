import { Badge } from '@mantine/core';
import { IconArrowRight, IconGavel } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { DateText } from '../shared/time/DateText';
import { OrganizationName } from '../shared/words/OrganizationName';
import { AssessInterestForm } from './AssessInterestForm';
import classes from './MembershipRow.module.css';
import { MoveMembershipForm } from './MoveMembershipForm';

const fragment = gql(`
  fragment MembershipRow_membership on Membership {
    id
    status
    isPrincipal
    from
    organization {
      id
      name
      kind
    }
    interestAssessment {
      id
      interest
      worksForRegionalDevelopment
      reason
      reviewOn
      isDueForReview
    }
    steps {
      id
      reason
      askAgainOn
    }
  }
`);

interface MembershipRowProps {
  membership: FragmentType<typeof fragment>;
  /** Whether the reader works for a principal and may judge and move. */
  mayChange: boolean;
}

/** One actor: where it stands, since when, on what grounds, and what comes next. */
export function MembershipRow({ membership: masked, mayChange }: MembershipRowProps) {
  const { t } = useTranslation('partnership');
  const { organization, status, isPrincipal, from, interestAssessment: judged, steps } = readFragment(fragment, masked);
  const last = steps[0];
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.name}>
          {organization ? <OrganizationName organization={organization} /> : t('members.hidden')}
        </div>
        <p className={classes.facts}>
          <Badge color={status === 'MEMBER' ? 'moss' : 'gray'}>
            {isPrincipal ? t('members.principal') : t(`state.${status}`)}
          </Badge>
          {from && (
            <span>
              {t('members.since')} <DateText day={from} />
            </span>
          )}
          {last?.askAgainOn && <span>{t('members.askAgain', { day: last.askAgainOn })}</span>}
        </p>
        {last?.reason && <p className={classes.reason}>{last.reason}</p>}
      </div>
      <div>
        {judged ? (
          <>
            <p className={classes.facts}>
              <strong>{t(`interest.${judged.interest}`)}</strong>
              <span>
                {t(judged.worksForRegionalDevelopment ? 'members.forDevelopment' : 'members.notForDevelopment')}
              </span>
            </p>
            <p className={classes.reason}>{judged.reason}</p>
            {judged.reviewOn && (
              <p className={classes.review} data-due={judged.isDueForReview || undefined}>
                {judged.isDueForReview ? t('members.due') : t('members.review', { day: judged.reviewOn })}
              </p>
            )}
          </>
        ) : (
          <p className={classes.reason}>{t('members.notAssessed')}</p>
        )}
      </div>
      {mayChange && organization && !isPrincipal && (
        <div>
          <Actions
            size="compact-sm"
            variant="default"
            actions={[
              {
                key: 'move',
                label: t('actions.move'),
                title: `${t('actions.move')}: ${organization.name}`,
                Icon: IconArrowRight,
                form: (close) => <MoveMembershipForm organization={organization.id} from={status} close={close} />,
              },
              {
                key: 'assess',
                label: t('actions.assess'),
                title: `${t('actions.assess')}: ${organization.name}`,
                Icon: IconGavel,
                form: (close) => <AssessInterestForm organization={organization.id} close={close} />,
              },
            ]}
          />
        </div>
      )}
    </div>
  );
}
