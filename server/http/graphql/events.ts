import type { Answers } from '../../shared/changes/ChangeChannel.js';

/** A comment: opens a stream for browsers that wait for a first byte, and shows later that it is alive. */
export const OPENING = ':\n\n';
export const COMPLETE = 'event: complete\ndata:\n\n';

const written = new WeakMap<Answers, Buffer>();

/** One event with the answer to a subscription. */
export function eventOf(answer: object): string {
  return `event: next\ndata: ${JSON.stringify(answer)}\n\n`;
}

/** The events of one look at the log, written once, however many streams they are sent on. */
export function eventsOf(answers: Answers): Buffer {
  const known = written.get(answers);
  if (known) return known;
  // Between the values of JSON a line's end is a blank; within them there is none.
  const text = answers.map((answer) => `event: next\ndata: ${answer.replaceAll('\n', ' ')}\n\n`).join('');
  const events = Buffer.from(text);
  written.set(answers, events);
  return events;
}
