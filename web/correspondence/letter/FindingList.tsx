import { Badge, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckedFinding } from './checkedFinding';
import classes from './FindingList.module.css';

interface FindingListProps {
  findings: readonly CheckedFinding[];
  current: string | null;
  onChoose?: (key: string) => void;
  onApply?: (finding: CheckedFinding) => void;
  /** What has been or may be answered to it. */
  answer?: (key: string) => ReactNode;
}

const colors = { BLOCKING: 'lingon', WARNING: 'cloudberry', NOTE: 'gray' };

/** What is objected to: the sentence, the one it contradicts, and what would resolve it. */
export function FindingList({ findings, current, onChoose, onApply, answer }: FindingListProps) {
  const { t } = useTranslation('letter');
  if (findings.length === 0) return <p className={classes.none}>{t('check.none')}</p>;
  return (
    <ol className={classes.list} aria-label={t('check.heading')}>
      {findings.map((finding, place) => (
        <li key={`${finding.key}:${place}`} aria-current={finding.key === current ? 'true' : undefined}>
          <p className={classes.head}>
            <Badge variant="light" color={colors[finding.severity]}>
              {t(`severity.${finding.severity}`)}
            </Badge>{' '}
            {onChoose && finding.from != null ? (
              <button type="button" className={classes.code} onClick={() => onChoose(finding.key)}>
                {t(`code.${finding.code}`)}
              </button>
            ) : (
              <strong>{t(`code.${finding.code}`)}</strong>
            )}
          </p>
          <p>{finding.explanation}</p>
          {finding.sentence && (
            <p className={classes.sentence}>
              <span>{t('check.says')}</span> {finding.sentence}
            </p>
          )}
          {finding.opposedSentence && (
            <p className={classes.opposed}>
              <span>{t('check.against')}</span> {finding.opposedSentence}
            </p>
          )}
          <p className={classes.quiet}>{finding.resolution}</p>
          {onApply && finding.suggestion && finding.from != null && (
            <Button size="compact-sm" variant="light" onClick={() => onApply(finding)}>
              {t('check.apply', { words: finding.suggestion })}
            </Button>
          )}
          {answer?.(finding.key)}
        </li>
      ))}
    </ol>
  );
}
