import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Loading.module.css';

interface LoadingProps {
  /** What is coming, so that nothing jumps when it has come. */
  shape?: 'page' | 'rows' | 'figures' | 'text';
  /** Rows or figures to hold a place for. */
  count?: number;
}

const lines = [
  [62, 34],
  [48, 52],
  [70, 28],
  [55, 44],
];

function Row({ place }: { place: number }) {
  const [title, text] = lines[place % lines.length]!;
  return (
    <div className={classes.row}>
      <Skeleton height={36} width={36} radius="xl" />
      <div>
        <Skeleton height={14} width={`${title}%`} mb={10} />
        <Skeleton height={10} width={`${text}%`} />
      </div>
    </div>
  );
}

function places(count: number) {
  return Array.from({ length: count }, (_, place) => place);
}

/** Holds the place of what is being fetched. Appears only if it takes more than a moment. */
export function Loading({ shape = 'rows', count = 4 }: LoadingProps) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.loading} data-shape={shape} role="status">
      <VisuallyHidden>{t('state.loading')}</VisuallyHidden>
      {shape === 'page' && <Skeleton height={32} width="min(26rem, 70%)" mb={24} />}
      {shape === 'figures' && places(count).map((place) => <Skeleton key={place} height={104} radius="lg" />)}
      {shape === 'text' &&
        places(count).map((place) => (
          <Skeleton key={place} height={12} mb={12} width={`${94 - ((place * 17) % 40)}%`} />
        ))}
      {(shape === 'rows' || shape === 'page') && places(count).map((place) => <Row key={place} place={place} />)}
    </div>
  );
}
