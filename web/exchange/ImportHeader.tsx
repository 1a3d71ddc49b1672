import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { PageHeader } from '../shared/page/PageHeader';
import { Moment } from '../shared/time/Moment';
import { Figure } from '../shared/words/Figure';
import { Figures } from '../shared/words/Figures';
import { VisibilityMark } from '../shared/words/VisibilityMark';

const fragment = gql(`
  fragment ImportHeader_import on Import {
    id
    fileName
    source
    createdCount
    changedCount
    skippedCount
    undoneAt
    recordedAt
    recordedBy {
      id
      name
    }
    visibility {
      level
      reason
    }
  }
`);

interface ImportHeaderProps {
  import: FragmentType<typeof fragment>;
  actions: ReactNode;
}

/** The head of a receipt: which file, by whom and when, and how many rows came to what. */
export function ImportHeader({ import: masked, actions }: ImportHeaderProps) {
  const receipt = readFragment(fragment, masked);
  const { t } = useTranslation('exchange');
  const { fileName: name, source, createdCount, changedCount, skippedCount, undoneAt, recordedBy } = receipt;
  return (
    <>
      <PageHeader
        parent={{ to: '/import', label: t('title') }}
        kind={t('receipt.kind')}
        title={t(undoneAt ? 'receipt.undoneTitle' : 'receipt.done', { name })}
        actions={actions}
      >
        <span>{t(`source.${source}`)}</span>
        <span>
          {recordedBy && t('receipt.madeBy', { name: recordedBy.name })} <Moment at={receipt.recordedAt} />
        </span>
        {undoneAt && (
          <span>
            {t('receipt.undoneAt')} <Moment at={undoneAt} />
          </span>
        )}
        <VisibilityMark visibility={receipt.visibility} />
      </PageHeader>
      {source !== 'EMAIL' && (
        <Figures>
          <Figure
            value={createdCount}
            label={t(undoneAt ? 'receipt.uncreated' : 'receipt.created', { count: createdCount })}
            tone="good"
          />
          <Figure
            value={changedCount}
            label={t(undoneAt ? 'receipt.unchanged' : 'receipt.changed', { count: changedCount })}
            tone="warm"
          />
          <Figure value={skippedCount} label={t('receipt.skipped', { count: skippedCount })} />
        </Figures>
      )}
    </>
  );
}
