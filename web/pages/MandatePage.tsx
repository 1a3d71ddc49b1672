import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Badge } from '@mantine/core';
import { IconAlertTriangle, IconBarrierBlock, IconFilePlus, IconLifebuoy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { gql } from '../gql';
import { ProposeMandateForm } from '../partnership/ProposeMandateForm';
import { RaiseObstacleForm } from '../partnership/RaiseObstacleForm';
import { RequestSupportForm } from '../partnership/RequestSupportForm';
import { TextForm } from '../partnership/TextForm';
import { Actions } from '../shared/form/Actions';
import { localeOf } from '../shared/i18n/language';
import { Answer } from '../shared/page/Answer';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import classes from './Page.module.css';

const query = gql(`
  query MandatePage {
    isCoordinatorVacant
    coordinatorAppointments(first: 1) {
      nodes {
        id
        from
        contact {
          id
          name
        }
      }
    }
    mandateItems(first: 50) {
      nodes {
        id
        verb
        text
        limitSek
        validFrom
        validUntil
        holds
        grants {
          id
          decision
          organization {
            id
            name
          }
        }
      }
    }
    supportRequests(first: 50) {
      nodes {
        id
        version
        text
        answerBy
        status
        answer
        isOverdue
        asked {
          id
          name
        }
      }
    }
    obstacles(first: 50) {
      nodes {
        id
        version
        kind
        text
        raisedOn
        clearedOn
        clearedHow
        viewerCan
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

const grantMutation = gql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      item {
        id
      }
    }
  }
`);

const answerMutation = gql(`
  mutation AnswerSupportRequest($input: AnswerSupportRequestInput!) {
    answerSupportRequest(input: $input) {
      request {
        id
        version
      }
    }
  }
`);

const clearMutation = gql(`
  mutation ClearObstacle($input: ClearObstacleInput!) {
    clearObstacle(input: $input) {
      obstacle {
        id
        version
      }
    }
  }
`);

/** What the coordinator may do, what support is asked for, and what stands in the way. */
export function MandatePage() {
  const { t, i18n } = useTranslation('mandate');
  const viewer = useViewer();
  const we = viewer.organization?.id;
  const mayRecord = viewer.permissions.includes('RECORD');
  const ofPrincipal = mayRecord && viewer.permissions.includes('READ_AS_PRINCIPAL');
  const [grant] = useMutation(grantMutation);
  const [respond] = useMutation(answerMutation);
  const [clear] = useMutation(clearMutation);
  const answer = useQuery(query);
  const number = new Intl.NumberFormat(localeOf(i18n.language));
  return (
    <Answer of={answer}>
      {({ isCoordinatorVacant, coordinatorAppointments, mandateItems, supportRequests, obstacles, partnership }) => {
        const principals = (partnership?.memberships.nodes ?? []).flatMap(({ organization }) => organization ?? []);
        const coordinator = coordinatorAppointments.nodes[0];
        return (
          <>
            <PageHeader
              title={t('mandate.title')}
              actions={
                <Actions
                  first={2}
                  actions={[
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
              {isCoordinatorVacant ? (
                <Alert color="lingon" icon={<IconAlertTriangle aria-hidden />}>
                  {t('mandate.vacant')}
                </Alert>
              ) : (
                <p className={classes.text}>
                  {t('mandate.since', { name: coordinator?.contact?.name ?? '–', day: coordinator?.from })}
                </p>
              )}
            </Section>
            <Section heading={t('mandate.items')}>
              <ul className={classes.rows}>
                {mandateItems.nodes.map((item) => (
                  <li key={item.id}>
                    <p className={classes.text}>
                      <Badge color={item.holds ? 'moss' : 'gray'}>
                        {t(item.holds ? 'mandate.holds' : 'mandate.waits')}
                      </Badge>{' '}
                      <strong>{t(`verb.${item.verb}`)}.</strong> {item.text}
                    </p>
                    <p className={classes.none}>
                      {item.validUntil
                        ? t('mandate.period', { from: item.validFrom, until: item.validUntil })
                        : t('mandate.from', { from: item.validFrom })}
                      {item.limitSek != null && `. ${t('mandate.limit', { amount: number.format(item.limitSek) })}`}
                    </p>
                    {item.grants.map(({ id, decision, organization }) => (
                      <p key={id} className={classes.none}>
                        {t('mandate.granted', { name: organization?.name ?? '–', decision })}
                      </p>
                    ))}
                    {viewer.role === 'DECIDER' &&
                      principals.some(({ id }) => id === we) &&
                      !item.grants.some(({ organization }) => organization?.id === we) && (
                        <Actions
                          size="compact-sm"
                          actions={[
                            {
                              key: 'grant',
                              label: t('actions.grant'),
                              form: (close) => (
                                <TextForm
                                  draft={`grant-mandate:${item.id}`}
                                  label={t('form.decision')}
                                  submit={t('actions.grant')}
                                  send={(decision) => grant({ variables: { input: { id: item.id, decision } } })}
                                  close={close}
                                />
                              ),
                            },
                          ]}
                        />
                      )}
                  </li>
                ))}
              </ul>
            </Section>
            <Section heading={t('mandate.requests')}>
              <ul className={classes.rows}>
                {supportRequests.nodes.map(
                  ({ id, version, text, answerBy, status, answer: said, isOverdue, asked }) => (
                    <li key={id}>
                      <p className={classes.text}>
                        <Badge color={isOverdue ? 'lingon' : status === 'SENT' ? 'cloudberry' : 'moss'}>
                          {t(`request.${status}`)}
                        </Badge>{' '}
                        {text}
                      </p>
                      <p className={classes.none}>
                        {t('mandate.asked', { name: asked?.name ?? '–' })}. {t('mandate.answerBy', { day: answerBy })}
                        {isOverdue && `. ${t('mandate.overdue')}`}
                      </p>
                      {said && <p className={classes.none}>{said}</p>}
                      {status === 'SENT' && asked?.id === we && ofPrincipal && (
                        <Actions
                          size="compact-sm"
                          first={2}
                          actions={(['GRANTED', 'REFUSED'] as const).map((to) => ({
                            key: to,
                            label: t(to === 'GRANTED' ? 'actions.answer' : 'actions.refuse'),
                            form: (close) => (
                              <TextForm
                                draft={`answer-support:${id}`}
                                label={t('form.answer')}
                                submit={t(to === 'GRANTED' ? 'actions.answer' : 'actions.refuse')}
                                send={(words) =>
                                  respond({
                                    variables: { input: { id, expectedVersion: version, status: to, answer: words } },
                                  })
                                }
                                close={close}
                              />
                            ),
                          }))}
                        />
                      )}
                    </li>
                  ),
                )}
              </ul>
              {supportRequests.nodes.length === 0 && <p className={classes.none}>{t('mandate.none')}</p>}
            </Section>
            <Section heading={t('mandate.obstacles')}>
              <ul className={classes.rows}>
                {obstacles.nodes.map(({ id, version, kind, text, raisedOn, clearedOn, clearedHow, viewerCan }) => (
                  <li key={id}>
                    <p className={classes.text}>
                      <strong>{t(`obstacle.${kind}`)}.</strong> {text} <span className={classes.none}>{raisedOn}</span>
                    </p>
                    {clearedOn ? (
                      <p className={classes.none}>{t('mandate.cleared', { day: clearedOn, how: clearedHow })}</p>
                    ) : (
                      viewerCan.includes('CHANGE') && (
                        <Actions
                          size="compact-sm"
                          actions={[
                            {
                              key: 'clear',
                              label: t('actions.clear'),
                              form: (close) => (
                                <TextForm
                                  draft={`clear-obstacle:${id}`}
                                  label={t('form.how')}
                                  submit={t('actions.clear')}
                                  send={(how) => clear({ variables: { input: { id, expectedVersion: version, how } } })}
                                  close={close}
                                />
                              ),
                            },
                          ]}
                        />
                      )
                    )}
                  </li>
                ))}
              </ul>
            </Section>
          </>
        );
      }}
    </Answer>
  );
}
