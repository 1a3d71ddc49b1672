import { NativeSelect, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMark } from './ActionMark';
import type { OrganizationChoice } from './organizationChoice';
import type { PreviewRow } from './preview';
import { actionOf, choicesFor, type RowChoice } from './rowChoice';
import { RowComparison } from './RowComparison';
import classes from './RowLine.module.css';
import { useRowWords } from './useRowWords';

interface RowLineProps {
  row: PreviewRow;
  choice: RowChoice;
  /** What was chosen for its organization, where nobody knows it. */
  organizationIs: OrganizationChoice['is'];
  isOpen: boolean;
  /** Why the server refused what was chosen for it. */
  refusal: string | null;
  onChoice: (row: PreviewRow, choice: RowChoice) => void;
  onOpen: (row: PreviewRow) => void;
}

/** A row of the file: who it is about, what will happen with it, and the choice. */
export const RowLine = memo(function RowLine({
  row,
  choice,
  organizationIs,
  isOpen,
  refusal,
  onChoice,
  onOpen,
}: RowLineProps) {
  const { t } = useTranslation('exchange');
  const words = useRowWords();
  const panel = useId();
  const { givenName, familyName, email, phone, title, organization, organizationName, matches, contact } = row;
  const name = `${givenName} ${familyName}`.trim();
  const isUnknown = !organization && organizationName;
  const hasMore = matches.length > 0 || contact !== null || row.kept.length > 0 || row.leftOut.length > 0;
  return (
    <div className={classes.row} data-skipped={actionOf(choice) === 'SKIP' || undefined}>
      <span className={classes.number}>{row.row}</span>
      <div className={classes.who}>
        <span className={classes.name}>{name}</span>
        {email && <span className={classes.detail}>{email}</span>}
        {phone && <span className={classes.detail}>{phone}</span>}
      </div>
      <div className={classes.where}>
        <span>
          {organization?.name ?? organizationName}
          {isUnknown && <span className={classes.unknown}> {t(`row.organization.${organizationIs}`)}</span>}
        </span>
        <span className={classes.detail}>{title}</span>
      </div>
      <div className={classes.what}>
        <ActionMark action={actionOf(choice)} />
        <span className={classes.detail}>{words.outcome(row, choice)}</span>
        {row.kept.length > 0 && <span className={classes.kept}>{words.kept(row)}</span>}
        {hasMore && (
          <UnstyledButton
            className={classes.compare}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            onClick={() => onOpen(row)}
          >
            {t('row.compare')}
            <VisuallyHidden>{name}</VisuallyHidden>
            <IconChevronDown size={16} stroke={1.75} aria-hidden data-open={isOpen || undefined} />
          </UnstyledButton>
        )}
        {refusal && (
          <span className={classes.refusal} role="alert">
            {refusal}
          </span>
        )}
      </div>
      <NativeSelect
        className={classes.choice}
        aria-label={t('row.choice', { name, row: row.row })}
        value={choice}
        onChange={(event) => onChoice(row, event.currentTarget.value as RowChoice)}
        data={choicesFor(row).map((one) => ({ value: one, label: words.choice(row, one) }))}
      />
      {isOpen && (
        <div className={classes.panel} id={panel}>
          <RowComparison row={row} choice={choice} onChoice={(chosen) => onChoice(row, chosen)} />
        </div>
      )}
    </div>
  );
});
