import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { DoButton } from '../shared/form/DoButton';
import { Actions } from '../shared/form/Actions';
import { ConnectionList } from '../shared/list/ConnectionList';
import { RefusalNote } from '../shared/page/RefusalNote';
import { Section } from '../shared/page/Section';
import { ResolveAddressForm } from './ResolveAddressForm';
import { TriageRow } from './TriageRow';

const query = gql(`
  query Triage($after: String) {
    unmatchedAddresses(first: 30, after: $after, filter: { status: { eq: OPEN } }) {
      totalCount
      nodes {
        id
        address
        name
        ...TriageRow_address
        ...ResolveAddressForm_address
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const dismissal = gql(`
  mutation DismissUnmatchedAddress($input: DismissUnmatchedAddressInput!) {
    dismissUnmatchedAddress(input: $input) {
      unmatchedAddresses {
        id
        status
      }
    }
  }
`);

/** Addresses of imported e-mails that belong to nobody known: somebody says whose they are. Nothing where none wait. */
export function Triage() {
  const { t } = useTranslation('exchange');
  const { data, previousData, error, fetchMore } = useQuery(query, { variables: { after: null } });
  const [dismiss] = useMutation(dismissal);
  const shown = (data ?? previousData)?.unmatchedAddresses;
  if (!shown) return <RefusalNote error={error} />;
  if (shown.nodes.length === 0) return null;
  return (
    <Section heading={t('triage.heading')} count={shown.totalCount} lead={t('triage.lead')} id="triage">
      <ConnectionList
        connection={shown}
        keyOf={({ id }) => id}
        loadMore={(after) => fetchMore({ variables: { after } })}
      >
        {(waiting) => {
          const { id, address } = waiting;
          return (
            <li>
              <TriageRow
                address={waiting}
                actions={
                  <>
                    <Actions
                      size="compact-sm"
                      actions={[
                        {
                          key: 'resolve',
                          label: t('triage.resolve'),
                          title: t('triage.resolveNamed', { address }),
                          form: (close) => <ResolveAddressForm address={waiting} close={close} />,
                        },
                      ]}
                    />
                    <DoButton
                      size="compact-sm"
                      variant="subtle"
                      label={t('triage.dismissNamed', { address })}
                      done={t('triage.dismissed', { address })}
                      run={() => dismiss({ variables: { input: { id, everywhere: true } } })}
                    >
                      {t('triage.dismiss')}
                    </DoButton>
                  </>
                }
              />
            </li>
          );
        }}
      </ConnectionList>
    </Section>
  );
}
