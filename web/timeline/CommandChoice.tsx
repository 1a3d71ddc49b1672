import type { HTMLAttributes, ReactNode } from 'react';
import { ShortcutHint } from '../shared/keyboard/ShortcutHint';
import { Highlighted } from '../shared/words/Highlighted';
import classes from './CommandPalette.module.css';

interface CommandChoiceProps {
  sign: ReactNode;
  /** With what was found marked, as `Highlighted` reads it. */
  title: string;
  detail?: string;
  keys?: string;
  /** What makes it a choice of its list. */
  option: HTMLAttributes<HTMLDivElement>;
}

/** One line of the palette: a record or something to do. */
export function CommandChoice({ sign, title, detail, keys, option }: CommandChoiceProps) {
  return (
    <div {...option} className={classes.choice}>
      <span className={classes.sign}>{sign}</span>
      <span className={classes.words}>
        <span className={classes.title}>
          <Highlighted text={title} />
        </span>{' '}
        {detail && <span className={classes.detail}>{detail}</span>}
      </span>
      {keys && <ShortcutHint keys={keys} />}
    </div>
  );
}
