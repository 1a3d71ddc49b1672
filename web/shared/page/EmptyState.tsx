import { ThemeIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { KindIcon } from '../words/KindIcon';
import type { Kind } from '../words/kindIcons';
import classes from './State.module.css';

interface EmptyStateProps {
  /** What there is none of, said as a fact: "Inga åtaganden förfaller de närmaste 14 dagarna". */
  title: string;
  /** Why that may be, or what it means. */
  children?: ReactNode;
  /** The next step: a button or a link. */
  action?: ReactNode;
  kind?: Kind;
}

/** Where a list is empty: what it means, and what to do next. */
export function EmptyState({ title, children, action, kind }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      {kind && (
        <ThemeIcon variant="light" size={44} radius="xl" aria-hidden>
          <KindIcon kind={kind} size={22} />
        </ThemeIcon>
      )}
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
