import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import classes from './ShortcutHint.module.css';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

function written(key: string): string {
  if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
  return key.length === 1 ? key.toUpperCase() : key[0]!.toUpperCase() + key.slice(1);
}

/** Keys as they are printed on the keyboard. Only for the eye: the control itself carries `aria-keyshortcuts`. */
export function ShortcutHint({
  keys,
  then,
}: {
  keys: string;
  /** The word between two keys pressed in turn. */ then?: string;
}) {
  return (
    <span className={classes.keys} aria-hidden={then ? undefined : true}>
      {keys.split(' ').map((step, place) => (
        <Fragment key={step}>
          {place > 0 && <span className={classes.then}>{then ?? ' '}</span>}
          {step.split('+').map((key) => (
            <Kbd key={key} size="xs" className={classes.key}>
              {written(key)}
            </Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
