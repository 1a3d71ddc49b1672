import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/language';
import classes from './Section.module.css';

interface SectionProps {
  heading: string;
  /** How many there are; left out while it is not known. */
  count?: number | null;
  /** One line on what stands here. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** `plain` lays the content straight on the page, for tables and figures that carry their own ground. */
  ground?: 'sheet' | 'plain';
  /** Where an address leads to it: `#late`. */
  id?: string;
  children: ReactNode;
}

/** A part of a page under its own `h2`, a landmark by that name. */
export function Section({ heading, count, lead, actions, ground = 'sheet', id: anchor, children }: SectionProps) {
  const { i18n } = useTranslation();
  const id = useId();
  return (
    <section id={anchor} className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.heading}>
          {heading}
          {count != null && (
            <span className={classes.count}> {new Intl.NumberFormat(localeOf(i18n.language)).format(count)}</span>
          )}
        </h2>
        {actions && (
          <div className={classes.actions} data-print="hide">
            {actions}
          </div>
        )}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      <div className={classes.body} data-ground={ground}>
        {children}
      </div>
    </section>
  );
}
