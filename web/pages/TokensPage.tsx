import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconExternalLink, IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TokenFirstQuery } from '../access/TokenFirstQuery';
import { TokenForm } from '../access/TokenForm';
import { TokenList } from '../access/TokenList';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { ShowMore } from '../shared/list/ShowMore';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';

const query = gql(`
  query TokensPage($after: String) {
    tokens(first: 50, after: $after) {
      totalCount
      nodes {
        id
        expiresAt
        revokedAt
        ...TokenList_token
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    rateLimit {
      limit
    }
  }
`);

/** The reader's own keys to the API, and how to begin with it. */
export function TokensPage() {
  const { t } = useTranslation('token');
  const answer = useQuery(query, { variables: { after: null } });
  const make = (
    <Actions
      variant="filled"
      actions={[{ key: 'make', label: t('make'), Icon: IconKey, form: (close) => <TokenForm close={close} /> }]}
    />
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {make}
            <Button
              component="a"
              href="/graphiql"
              variant="default"
              rightSection={<IconExternalLink size={16} aria-hidden />}
            >
              {t('explore')}
            </Button>
          </>
        }
      >
        <span>{t('lead')}</span>
      </PageHeader>
      <Answer of={answer} shape="rows">
        {({ tokens: { nodes, totalCount, pageInfo }, rateLimit }) => {
          const now = new Date().toISOString();
          const working = nodes.filter(({ revokedAt, expiresAt }) => !revokedAt && expiresAt > now);
          const past = nodes.filter((token) => !working.includes(token));
          return (
            <>
              <Section heading={t('heading')} count={working.length} lead={t('headingHelp')}>
                {working.length > 0 ? (
                  <TokenList tokens={working} label={t('heading')} />
                ) : (
                  <EmptyState title={t('empty')}>{t('emptyHelp')}</EmptyState>
                )}
              </Section>
              {past.length > 0 && (
                <Section heading={t('past')} count={past.length}>
                  <TokenList tokens={past} label={t('past')} />
                </Section>
              )}
              <ShowMore
                shown={nodes.length}
                totalCount={totalCount}
                pageInfo={pageInfo}
                loadMore={(after) => answer.fetchMore({ variables: { after } })}
              />
              <Section heading={t('first.heading')}>
                <TokenFirstQuery limit={rateLimit.limit} />
              </Section>
            </>
          );
        }}
      </Answer>
    </>
  );
}
