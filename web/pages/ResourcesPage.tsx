import { useMutation, useQuery } from '@apollo/client/react';
import { Badge, Group } from '@mantine/core';
import { IconCoins, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { gql } from '../gql';
import { PledgeForm } from '../partnership/PledgeForm';
import { ResourceChart } from '../partnership/ResourceChart';
import { StateNeedForm } from '../partnership/StateNeedForm';
import { Actions } from '../shared/form/Actions';
import { DoButton } from '../shared/form/DoButton';
import { localeOf } from '../shared/i18n/language';
import { Answer } from '../shared/page/Answer';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { useToday } from '../shared/time/useToday';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './Page.module.css';

const query = gql(`
  query ResourcesPage {
    fundedUntilYear
    resourceGaps {
      ...ResourceChart_gap
    }
    pledges(first: 60) {
      totalCount
      nodes {
        id
        kind
        year
        amount
        decision
        wasKept
        version
        viewerCan
        organization {
          id
          name
          kind
        }
      }
    }
    resourceNeeds(first: 60) {
      totalCount
      nodes {
        id
        kind
        year
        amount
        purpose
      }
    }
  }
`);

const keptMutation = gql(`
  mutation TellWhetherKept($input: TellWhetherKeptInput!) {
    tellWhetherKept(input: $input) {
      pledge {
        id
        version
        wasKept
      }
    }
  }
`);

/** What the joint work needs and what is pledged: the gap of each year, how far it goes, and by whose decision. */
export function ResourcesPage() {
  const { t, i18n } = useTranslation('mandate');
  const { permissions } = useViewer();
  const mayRecord = permissions.includes('RECORD');
  const thisYear = Number(useToday().slice(0, 4));
  const [tellKept] = useMutation(keptMutation);
  const answer = useQuery(query);
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 2 });
  return (
    <>
      <PageHeader
        title={t('resources.title')}
        actions={
          <Actions
            first={2}
            actions={[
              mayRecord && {
                key: 'pledge',
                label: t('actions.pledge'),
                Icon: IconCoins,
                form: (close) => <PledgeForm close={close} />,
              },
              mayRecord &&
                permissions.includes('READ_AS_PRINCIPAL') && {
                  key: 'need',
                  label: t('actions.need'),
                  Icon: IconPlus,
                  form: (close) => <StateNeedForm close={close} />,
                },
            ]}
          />
        }
      >
        <span>{t('resources.lead')}</span>
      </PageHeader>
      <Answer of={answer}>
        {({ fundedUntilYear, resourceGaps, pledges, resourceNeeds }) => (
          <>
            <Section
              heading={t('resources.gap')}
              lead={
                fundedUntilYear ? t('resources.funded', { year: String(fundedUntilYear) }) : t('resources.unfunded')
              }
            >
              <ResourceChart gaps={resourceGaps} />
            </Section>
            <Section heading={t('resources.pledges')} count={pledges.totalCount}>
              <ul className={classes.rows}>
                {pledges.nodes.map(
                  ({ id, version, year, kind, amount, decision, organization, wasKept, viewerCan }) => (
                    <li key={id}>
                      <strong>{year}</strong> {number.format(amount)} {t(`kind.${kind}`).toLowerCase()}
                      {organization && (
                        <>
                          , <OrganizationName organization={organization} />
                        </>
                      )}
                      . {decision}{' '}
                      {wasKept != null && (
                        <Badge color={wasKept ? 'moss' : 'lingon'}>
                          {t(wasKept ? 'resources.kept' : 'resources.notKept')}
                        </Badge>
                      )}
                      {wasKept == null && mayRecord && viewerCan.includes('CHANGE') && year <= thisYear && (
                        <Group gap="xs">
                          {[true, false].map((kept) => (
                            <DoButton
                              key={String(kept)}
                              size="compact-sm"
                              label={t(kept ? 'resources.tellKept' : 'resources.tellNotKept', { year, decision })}
                              run={() =>
                                tellKept({ variables: { input: { id, expectedVersion: version, wasKept: kept } } })
                              }
                            >
                              {t(kept ? 'actions.kept' : 'actions.notKept')}
                            </DoButton>
                          ))}
                        </Group>
                      )}
                    </li>
                  ),
                )}
              </ul>
            </Section>
            <Section heading={t('resources.needs')} count={resourceNeeds.totalCount}>
              <ul className={classes.rows}>
                {resourceNeeds.nodes.map(({ id, year, kind, amount, purpose }) => (
                  <li key={id}>
                    <strong>{year}</strong> {number.format(amount)} {t(`kind.${kind}`).toLowerCase()}: {purpose}
                  </li>
                ))}
              </ul>
            </Section>
          </>
        )}
      </Answer>
    </>
  );
}
