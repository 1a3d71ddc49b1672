import classes from './Highlighted.module.css';
import { markedParts } from './markedParts';

interface HighlightedProps {
  /** Text in which `⟦` and `⟧` stand round what was found, as search answers. Everything else in it is text, tags included. */
  text: string;
}

/** A search hit with its found words marked. Never markup from outside: only text is put on the page. */
export function Highlighted({ text }: HighlightedProps) {
  return (
    <>
      {markedParts(text).map((part, place) =>
        part.isMarked ? (
          <mark className={classes.mark} key={place}>
            {part.text}
          </mark>
        ) : (
          <span key={place}>{part.text}</span>
        ),
      )}
    </>
  );
}
