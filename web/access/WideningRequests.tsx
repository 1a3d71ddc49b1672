import { useTranslation } from 'react-i18next';
import type { OverviewQuery } from '../gql/graphql';
import { Section } from '../shared/page/Section';
import { WideningRequestRow } from './WideningRequestRow';

interface WideningRequestsProps {
  requests: OverviewQuery['wideningRequests'];
}

/** What others ask of the own organization: to let more people see what came from it. */
export function WideningRequests({ requests }: WideningRequestsProps) {
  const { t } = useTranslation('visibility');
  return (
    <Section heading={t('requests.heading')} count={requests.totalCount} lead={t('requests.headingHelp')}>
      {requests.nodes.map((request) => (
        <WideningRequestRow key={request.id} request={request} />
      ))}
    </Section>
  );
}
