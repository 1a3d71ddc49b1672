import classes from './CountNote.module.css';

interface CountNoteProps {
  of: { totalCount?: number | null };
  /** How many there are, in words; null where nobody counts any more. */
  words: (count: number | null) => string;
}

/** Over a list: how many fit what was asked for; said aloud when the choice changes. */
export function CountNote({ of: { totalCount = null }, words }: CountNoteProps) {
  return (
    <p className={classes.count} role="status">
      {words(totalCount)}
    </p>
  );
}
