import { useQuery } from '@apollo/client/react';
import { Badge, Button } from '@mantine/core';
import { IconBraces, IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { gql } from '../gql';
import type { HandoverPageQuery } from '../gql/graphql';
import { Answer } from '../shared/page/Answer';
import { EmptyState } from '../shared/page/EmptyState';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { entryAddress } from '../timeline/entryAddress';
import classes from './Page.module.css';

const query = gql(`
  query HandoverPage {
    openItems {
      kind
      title
      dueOn
      isLate
      actor {
        id
        name
      }
      record {
        __typename
        id
      }
    }
  }
`);

type Item = HandoverPageQuery['openItems'][number];

/** Items with one actor after another; the partnership's own come first. */
function byActor(items: readonly Item[]): [name: string | null, items: Item[]][] {
  const groups = new Map<string, [string | null, Item[]]>();
  for (const item of items) {
    const key = item.actor?.id ?? '';
    const group = groups.get(key) ?? [item.actor?.name ?? null, []];
    group[1].push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function Line({ item: { kind, title, dueOn, isLate, record } }: { item: Item }) {
  const { t } = useTranslation('followUp');
  const address = record ? entryAddress(record) : undefined;
  return (
    <li>
      <p className={classes.text}>
        <Badge color="gray">{t(`handover.kind.${kind}`)}</Badge> {address ? <Link to={address}>{title}</Link> : title}{' '}
        {dueOn && (
          <Badge color={isLate ? 'lingon' : 'cloudberry'} variant="light">
            {t(isLate ? 'handover.late' : 'handover.due', { day: dueOn })}
          </Badge>
        )}
      </p>
    </li>
  );
}

/** What a successor takes over: everything open, actor by actor, and the pack to take along. */
export function HandoverPage() {
  const { t } = useTranslation('followUp');
  const answer = useQuery(query);
  return (
    <>
      <PageHeader
        title={t('handover.title')}
        actions={
          <>
            <Button component="a" href="/exports/handover.pdf" leftSection={<IconFileTypePdf size={17} aria-hidden />}>
              {t('handover.pdf')}
            </Button>
            <Button
              component="a"
              href="/exports/handover.xlsx"
              variant="default"
              leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
            >
              {t('handover.workbook')}
            </Button>
            <Button
              component="a"
              href="/exports/handover.json"
              variant="default"
              leftSection={<IconBraces size={17} aria-hidden />}
            >
              {t('handover.data')}
            </Button>
          </>
        }
      >
        <span>{t('handover.lead')}</span>
      </PageHeader>
      <p className={classes.lead}>{t('handover.pack')}</p>
      <Answer of={answer}>
        {({ openItems }) =>
          openItems.length > 0 ? (
            byActor(openItems).map(([name, items]) => (
              <Section key={name ?? ''} heading={name ?? t('handover.own')} count={items.length}>
                <ul className={classes.rows}>
                  {items.map((item, place) => (
                    <Line key={`${item.kind}-${place}`} item={item} />
                  ))}
                </ul>
              </Section>
            ))
          ) : (
            <EmptyState title={t('handover.none')}>{t('handover.noneHelp')}</EmptyState>
          )
        }
      </Answer>
    </>
  );
}
