import type { ReactNode } from 'react';
import classes from './SmallHeading.module.css';

/** A quiet `h3` within a section: what a few rows have in common. */
export function SmallHeading({ children }: { children: ReactNode }) {
  return <h3 className={classes.heading}>{children}</h3>;
}
