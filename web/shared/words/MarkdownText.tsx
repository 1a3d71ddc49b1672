import { useMemo } from 'react';
import { markupOf } from './markdown';
import classes from './MarkdownText.module.css';

/** A text that somebody wrote in Markdown: a summary, a purpose, a proof. */
export function MarkdownText({ text }: { text: string }) {
  const markup = useMemo(() => ({ __html: markupOf(text) }), [text]);
  return <div className={classes.text} dangerouslySetInnerHTML={markup} />;
}
