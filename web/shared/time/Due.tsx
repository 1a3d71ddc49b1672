import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Day } from './calendar';
import classes from './Due.module.css';
import { dueState, type DueState } from './dueState';
import { dueWording, lateOnly } from './dueWording';
import { formatDay } from './formatDay';
import { useToday } from './useToday';

interface DueProps {
  dueOn: Day | null | undefined;
  /** The day it was fulfilled; it is then no longer late, however late it was. */
  doneOn?: Day | null;
  /** Where a heading says already that it is late: only how late. Those who do not see the heading hear all of it. */
  underLate?: boolean;
}

const tones = {
  none: 'quiet',
  ahead: 'quiet',
  today: 'soon',
  late: 'late',
  doneOnTime: 'done',
  doneUndated: 'done',
  doneLate: 'done',
} as const;

/** Days ahead within which a due day is soon. */
const soon = 7;

function toneOf(state: DueState) {
  return state.kind === 'ahead' && state.days <= soon ? 'soon' : tones[state.kind];
}

const icons = { late: IconAlertTriangle, soon: IconClock, done: IconCheck, quiet: null };

/** When something is due and how late it is, in words first; the colour and sign only repeat them. */
export function Due({ dueOn = null, doneOn = null, underLate = false }: DueProps) {
  const { t, i18n } = useTranslation('shared');
  const today = useToday();
  const state = dueState(dueOn, doneOn, today);
  const tone = toneOf(state);
  const Icon = icons[tone];
  const words = dueWording(state, { dueOn, doneOn }, t, i18n.language);
  const short = underLate && lateOnly(state, t);
  const hint =
    dueOn &&
    t(doneOn || state.kind === 'late' ? 'time.wasDue' : 'time.dueOn', {
      day: formatDay(dueOn, i18n.language, 'long'),
    });
  return (
    <span title={hint || undefined} className={classes.due} data-tone={tone}>
      {Icon && <Icon size={15} stroke={2} aria-hidden />}
      <time dateTime={doneOn ?? dueOn ?? undefined}>
        {short && <span aria-hidden>{short}</span>}
        {short ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      </time>
    </span>
  );
}
