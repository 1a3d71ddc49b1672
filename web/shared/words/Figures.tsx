import type { ReactNode } from 'react';
import classes from './Figure.module.css';

/** Figures side by side on one ground. */
export function Figures({ children }: { children: ReactNode }) {
  return (
    <div className={classes.ground}>
      <div className={classes.figures}>{children}</div>
    </div>
  );
}
