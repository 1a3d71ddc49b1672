import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  /** The page's heading and the browser tab's title. */
  title: string;
  /** What kind of thing this is, in a few words over the heading: "Kommun", "Dialog". */
  kind?: ReactNode;
  /** The list it belongs to. */
  parent?: { to: string; label: string };
  /** A line of facts under the heading. */
  children?: ReactNode;
  /** Buttons; the first is the one most come for. */
  actions?: ReactNode;
}

/** The head of a page: its only `h1`, the tab's title, and what can be done here. */
export function PageHeader({ title, kind, parent, children, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <title>{`${title} · Samnod`}</title>
      <div className={classes.words}>
        {(parent || kind) && (
          <p className={classes.over}>
            {parent && <Link to={parent.to}>{parent.label}</Link>}
            {parent && kind && <span aria-hidden> / </span>}
            {kind}
          </p>
        )}
        <h1 className={classes.title}>{title}</h1>
        {children && <div className={classes.facts}>{children}</div>}
      </div>
      {actions && (
        <div className={classes.actions} data-print="hide">
          {actions}
        </div>
      )}
    </header>
  );
}
