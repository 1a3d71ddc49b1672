import { useQuery } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { IconFileText, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { AssessPhaseForm } from '../board/AssessPhaseForm';
import { DraftFollowUpForm } from '../board/DraftFollowUpForm';
import { PhaseTable } from '../board/PhaseTable';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import classes from './Page.module.css';

const query = gql(`
  query FollowUpsPage {
    followUps(first: 50) {
      totalCount
      nodes {
        id
        kind
        year
        handedInOn
      }
    }
    municipalityStandings {
      municipality {
        id
        name
      }
      ...PhaseTable_standing
    }
  }
`);

/** The accounts of the years, and where each municipality stands. */
export function FollowUpsPage() {
  const { t } = useTranslation('followUp');
  const { permissions } = useViewer();
  const mayWrite = permissions.includes('RECORD') && permissions.includes('READ_AS_PRINCIPAL');
  const answer = useQuery(query);
  return (
    <Answer of={answer}>
      {({ followUps, municipalityStandings }) => (
        <>
          <PageHeader
            title={t('title')}
            actions={
              mayWrite && (
                <Actions
                  first={2}
                  actions={[
                    {
                      key: 'draft',
                      label: t('actions.draft'),
                      Icon: IconFileText,
                      form: (close) => <DraftFollowUpForm close={close} />,
                    },
                    {
                      key: 'assess',
                      label: t('actions.assess'),
                      Icon: IconMapPin,
                      form: (close) => (
                        <AssessPhaseForm
                          municipalities={municipalityStandings.map(({ municipality }) => municipality)}
                          close={close}
                        />
                      ),
                    },
                  ]}
                />
              )
            }
          >
            <span>{t('lead')}</span>
          </PageHeader>
          <Section heading={t('followUps')} count={followUps.totalCount}>
            {followUps.nodes.length > 0 ? (
              <ul className={classes.rows}>
                {followUps.nodes.map(({ id, kind, year, handedInOn }) => (
                  <li key={id}>
                    <Link to={`/follow-up/${id}`}>{t(`named.${kind}`, { year })}</Link>{' '}
                    <Badge color={handedInOn ? 'moss' : 'cloudberry'}>
                      {handedInOn ? t('handedIn', { day: handedInOn }) : t('draft')}
                    </Badge>
                  </li>
                ))}
              </ul>
            ) : (
              <EmptyState title={t('none')}>{t('noneHelp')}</EmptyState>
            )}
          </Section>
          <Section heading={t('phases')} lead={t('phasesLead')} ground="plain">
            <PhaseTable standings={municipalityStandings} />
          </Section>
        </>
      )}
    </Answer>
  );
}
