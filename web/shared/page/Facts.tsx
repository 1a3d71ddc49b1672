import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface FactsProps {
  /** What a fact is called and what it is; one that is null or empty is left out. */
  facts: readonly (readonly [name: string, fact: ReactNode])[];
  /** Where there is no fact at all. */
  empty?: ReactNode;
}

/** Named facts under one another. */
export function Facts({ facts, empty }: FactsProps) {
  const known = facts.filter(([, fact]) => fact != null && fact !== '' && fact !== false);
  if (known.length === 0) return <>{empty}</>;
  return (
    <dl className={classes.facts}>
      {known.map(([name, fact]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
