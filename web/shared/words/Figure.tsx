import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localeOf } from '../i18n/language';
import classes from './Figure.module.css';

interface FigureProps {
  value: number;
  /** What is counted: "försenade åtaganden". */
  label: string;
  /** The rows behind the figure. A figure nobody can open is not trusted. */
  to?: string;
  /** `late` or `warm` only colour a figure above zero: nothing late is nothing to warn of. */
  tone?: 'plain' | 'late' | 'warm' | 'good';
  /** A word more: the oldest of them, or the change since last time. */
  note?: ReactNode;
}

/** A number large enough to be read across a room, with what it counts and the way to its rows. Stands in `Figures`. */
export function Figure({ value, label, to, tone = 'plain', note }: FigureProps) {
  const { i18n } = useTranslation();
  const words = (
    <>
      <span className={classes.value}>{new Intl.NumberFormat(localeOf(i18n.language)).format(value)}</span>
      <span className={classes.label}>{label}</span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
  const shown = value === 0 ? 'plain' : tone;
  if (!to)
    return (
      <div className={classes.figure} data-tone={shown}>
        {words}
      </div>
    );
  return (
    <Link className={classes.figure} data-tone={shown} to={to}>
      {words}
    </Link>
  );
}
