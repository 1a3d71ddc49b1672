/** A reader this far behind has gone to sleep: its stream ends, and it begins anew when it wakes. */
const MOST_WAITING = 2_000;

/** What one subscriber is told, in order, until either side ends it. */
export class ChangeStream implements AsyncIterableIterator<object> {
  private readonly waiting: object[] = [];
  private wanted: ((result: IteratorResult<object, undefined>) => void) | null = null;
  private hasEnded = false;

  /** `ended` is told once, when no more can come. */
  constructor(private readonly ended: (stream: ChangeStream) => void) {}

  push(answer: object): void {
    if (this.hasEnded) return;
    if (this.wanted) {
      this.wanted({ value: answer, done: false });
      this.wanted = null;
    } else if (this.waiting.push(answer) > MOST_WAITING) {
      this.waiting.length = 0;
      this.end();
    }
  }

  end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.wanted?.({ value: undefined, done: true });
    this.wanted = null;
    this.ended(this);
  }

  next(): Promise<IteratorResult<object, undefined>> {
    const value = this.waiting.shift();
    if (value) return Promise.resolve({ value, done: false });
    if (this.hasEnded) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => {
      this.wanted = resolve;
    });
  }

  return(): Promise<IteratorResult<object, undefined>> {
    this.waiting.length = 0;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
