import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { TriageQuery } from '../gql/graphql';
import { DoButton } from '../shared/form/DoButton';
import { Actions } from '../shared/form/Actions';
import { ShowMore } from '../shared/list/ShowMore';
import { RefusalNote } from '../shared/page/RefusalNote';
import { Section } from '../shared/page/Section';
import { ResolveAddressForm } from './ResolveAddressForm';
import { TriageRow } from './TriageRow';
import classes from './TriageRow.module.css';

const query = gql(`
  query Triage($after: String) {
    unmatchedAddresses(first: 30, after: $after, filter: { status: { eq: OPEN } }) {
      totalCount
      nodes {
        id
        address
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

type Waiting = TriageQuery['unmatchedAddresses']['nodes'][number];

/** All that wait for the same address, together: what is said of it is said of all. */
function byAddress(nodes: readonly Waiting[]): Waiting[][] {
  return [...Map.groupBy(nodes, ({ address }) => address).values()];
}

function TriageActions({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation('exchange');
  const [dismiss] = useMutation(dismissal);
  const { id, address } = waiting;
  return (
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
  );
}

/** Addresses of imported e-mails that belong to nobody known: somebody says whose they are. Nothing where none wait. */
export function Triage() {
  const { t } = useTranslation('exchange');
  const { data, previousData, error, fetchMore } = useQuery(query, { variables: { after: null } });
  const shown = (data ?? previousData)?.unmatchedAddresses;
  if (!shown) return <RefusalNote error={error} />;
  const addresses = byAddress(shown.nodes);
  if (addresses.length === 0) return null;
  return (
    <Section
      heading={t('triage.heading')}
      count={shown.pageInfo.hasNextPage ? shown.totalCount : addresses.length}
      lead={t('triage.lead')}
      id="triage"
    >
      <ul className={classes.rows}>
        {addresses.map((waiting) => (
          <li key={waiting[0]!.address}>
            <TriageRow waiting={waiting} actions={<TriageActions waiting={waiting[0]!} />} />
          </li>
        ))}
      </ul>
      <ShowMore
        shown={shown.nodes.length}
        totalCount={shown.totalCount}
        pageInfo={shown.pageInfo}
        loadMore={(after) => fetchMore({ variables: { after } })}
      />
    </Section>
  );
}
