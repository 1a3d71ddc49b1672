import type { Answers } from './ChangeChannel.js';

/** A reader so many answers behind has gone to sleep: its stream ends, and it begins anew when it wakes. */
const MOST_WAITING = 2_000;

/** What one subscriber is told, look by look, until either side ends it. */
export class ChangeStream implements AsyncIterableIterator<Answers, undefined> {
  private readonly waiting: Answers[] = [];
  private wanted: ((result: IteratorResult<Answers, undefined>) => void) | null = null;
  private hasEnded = false;

  /** `ended` is told once, when no more can come. */
  constructor(private readonly ended: (stream: ChangeStream) => void) {}

  push(answers: Answers): void {
    if (this.hasEnded) return;
    if (this.wanted) {
      this.wanted({ value: answers, done: false });
      this.wanted = null;
      return;
    }
    this.waiting.push(answers);
    if (this.waiting.reduce((sum, { length }) => sum + length, 0) <= MOST_WAITING) return;
    this.waiting.length = 0;
    this.end();
  }

  end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.wanted?.({ value: undefined, done: true });
    this.wanted = null;
    this.ended(this);
  }

  next(): Promise<IteratorResult<Answers, undefined>> {
    const value = this.waiting.shift();
    if (value) return Promise.resolve({ value, done: false });
    if (this.hasEnded) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.wanted = resolve;
    });
  }

  return(): Promise<IteratorResult<Answers, undefined>> {
    this.waiting.length = 0;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
