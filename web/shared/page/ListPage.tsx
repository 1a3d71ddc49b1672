import type { ReactNode } from 'react';
import classes from './ListPage.module.css';
import { PageHeader } from './PageHeader';

interface ListPageProps {
  title: string;
  /** One line on what stands in the list. */
  lead: string;
  actions?: ReactNode;
  /** What the list can be narrowed by. */
  filters?: ReactNode;
  children: ReactNode;
}

/** A page that is one list: its heading, what narrows it, and its rows on one ground. */
export function ListPage({ title, lead, actions, filters, children }: ListPageProps) {
  return (
    <>
      <PageHeader title={title} actions={actions}>
        <span>{lead}</span>
      </PageHeader>
      <div className={classes.ground}>
        {filters && <div className={classes.filters}>{filters}</div>}
        {children}
      </div>
    </>
  );
}
