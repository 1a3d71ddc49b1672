import { useTranslation } from 'react-i18next';
import type { PreviewDifference, PreviewRow } from './preview';
import { contactChosen, proposedFor, type RowChoice } from './rowChoice';

/** A row of a preview in words: what a choice means for it, and what comes of it. */
export function useRowWords() {
  const { t } = useTranslation('exchange');
  const nameOf = (row: PreviewRow, id: string) =>
    [row.contact, ...row.matches.map(({ contact }) => contact)].find((one) => one?.id === id)?.name ?? '';
  const listed = (differences: readonly PreviewDifference[]) =>
    differences.map(({ field, said }) => `${t(`field.${field}`)} ${said}`).join(', ');
  return {
    /** What can be chosen. */
    choice: (row: PreviewRow, choice: RowChoice): string => {
      const contact = contactChosen(choice);
      if (contact !== null) return t('choice.UPDATE', { name: nameOf(row, contact) });
      if (choice === 'SAME') return t('choice.SAME', { row: row.sameAsRow });
      return t(`choice.${choice as 'CREATE' | 'SKIP'}`);
    },
    /** What the row says otherwise than is known. */
    kept: (row: PreviewRow): string =>
      t('row.kept', { fields: row.kept.map(({ field }) => t(`field.${field}`)).join(', ') }),
    /** What comes of it. */
    outcome: (row: PreviewRow, choice: RowChoice): string => {
      const isProposed = choice === proposedFor(row);
      const contact = contactChosen(choice);
      if (choice === 'SKIP') return isProposed && row.skipReason ? t(`reason.${row.skipReason}`) : t('reason.CHOSEN');
      if (choice === 'CREATE') return row.matches.length > 0 ? t('row.newThoughAlike') : t('row.new');
      const name = contact === null ? t('row.sameAs', { row: row.sameAsRow }) : nameOf(row, contact);
      if (!isProposed) return t('row.fillsMissing', { name });
      return row.news.length > 0 ? t('row.gets', { name, news: listed(row.news) }) : t('row.fillsMissing', { name });
    },
  };
}
