import { useQuery } from '@apollo/client/react';
import { IconBarrierBlock, IconFilePlus, IconGavel, IconLifebuoy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { gql } from '../gql';
import { ActList } from '../partnership/ActList';
import { CoordinatorPost } from '../partnership/CoordinatorPost';
import { MandateItemList } from '../partnership/MandateItemList';
import { ObstacleList } from '../partnership/ObstacleList';
import { ProposeMandateForm } from '../partnership/ProposeMandateForm';
import { RaiseObstacleForm } from '../partnership/RaiseObstacleForm';
import { ReportActForm } from '../partnership/ReportActForm';
import { RequestSupportForm } from '../partnership/RequestSupportForm';
import { SupportRequestList } from '../partnership/SupportRequestList';
import { Actions } from '../shared/form/Actions';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';

const query = gql(`
  query MandatePage {
    coordinatorPost {
      ...CoordinatorPost_post
    }
    mandateItems(first: 50) {
      nodes {
        id
        verb
        text
        holds
        ...MandateItemList_item
      }
    }
    mandateActs(first: 50) {
      totalCount
      nodes {
        id
        ...ActList_act
      }
    }
    supportRequests(first: 50) {
      totalCount
      nodes {
        id
        ...SupportRequestList_request
      }
    }
    obstacles(first: 50) {
      totalCount
      nodes {
        id
        ...ObstacleList_obstacle
      }
    }
    partnership {
      id
      memberships(first: 10, filter: { status: { eq: MEMBER }, isPrincipal: { eq: true } }) {
        nodes {
          id
          organization {
            id
            name
          }
        }
      }
    }
  }
`);

/** What the coordinator may do and has done, what support is asked for, and what stands in the way. */
export function MandatePage() {
  const { t } = useTranslation('mandate');
  const { organization, permissions, role } = useViewer();
  const mayRecord = permissions.includes('RECORD');
  const ofPrincipal = mayRecord && permissions.includes('READ_AS_PRINCIPAL');
  const answer = useQuery(query);
  return (
    <Answer of={answer}>
      {({ coordinatorPost, mandateItems, mandateActs, supportRequests, obstacles, partnership }) => {
        const principals = (partnership?.memberships.nodes ?? []).flatMap(({ organization }) => organization ?? []);
        const we = organization?.id ?? null;
        const deciding = role === 'DECIDER' && principals.some(({ id }) => id === we) ? we : null;
        return (
          <>
            <PageHeader
              title={t('mandate.title')}
              actions={
                <Actions
                  first={2}
                  actions={[
                    ofPrincipal && {
                      key: 'act',
                      label: t('actions.act'),
                      Icon: IconGavel,
                      form: (close) => <ReportActForm items={mandateItems.nodes} close={close} />,
                    },
                    ofPrincipal && {
                      key: 'request',
                      label: t('actions.request'),
                      Icon: IconLifebuoy,
                      form: (close) => <RequestSupportForm principals={principals} close={close} />,
                    },
                    mayRecord && {
                      key: 'raise',
                      label: t('actions.raise'),
                      Icon: IconBarrierBlock,
                      form: (close) => <RaiseObstacleForm close={close} />,
                    },
                    ofPrincipal && {
                      key: 'propose',
                      label: t('actions.propose'),
                      Icon: IconFilePlus,
                      form: (close) => <ProposeMandateForm close={close} />,
                    },
                  ]}
                />
              }
            >
              <span>{t('mandate.lead')}</span>
            </PageHeader>
            <Section heading={t('mandate.coordinator')}>
              {coordinatorPost && <CoordinatorPost post={coordinatorPost} we={ofPrincipal ? we : null} />}
            </Section>
            <Section heading={t('mandate.items')} count={mandateItems.nodes.length}>
              <MandateItemList items={mandateItems.nodes} deciding={deciding} />
            </Section>
            <Section heading={t('act.heading')} count={mandateActs.totalCount} lead={t('act.lead')} id="acts">
              {mandateActs.nodes.length > 0 ? (
                <ActList acts={mandateActs.nodes} deciding={deciding} />
              ) : (
                <EmptyState title={t('act.none')}>{t('act.noneHelp')}</EmptyState>
              )}
            </Section>
            <Section heading={t('mandate.requests')} count={supportRequests.totalCount} id="support">
              <SupportRequestList requests={supportRequests.nodes} we={mayRecord ? we : null} />
            </Section>
            <Section heading={t('mandate.obstacles')} count={obstacles.totalCount}>
              <ObstacleList obstacles={obstacles.nodes} />
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
