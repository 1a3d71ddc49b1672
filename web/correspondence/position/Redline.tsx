import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wordDiff } from './wordDiff';
import classes from './Redline.module.css';

/** What one text became: words taken away are struck, words that came in are marked. */
export function Redline({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('position');
  return (
    <div className={classes.text}>
      {wordDiff(before, after).map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={place} className={kind === 'added' ? classes.added : classes.removed}>
            <VisuallyHidden>{t(`redline.${kind}`)} </VisuallyHidden>
            {text}
          </Mark>
        );
      })}
    </div>
  );
}
