import type { ReactNode } from 'react';
import classes from './Sheet.module.css';

/** One ground for several small sections (`<Section ground="plain">`), ruled off from one another: for what stands beside the main thing. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className={classes.sheet}>{children}</div>;
}
