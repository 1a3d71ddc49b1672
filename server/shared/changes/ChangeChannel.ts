import type { ChangeStream } from './ChangeStream.js';

/** What one look at the log found, one answer a record: each an answer of GraphQL as JSON text, written once for all who hear it. */
export type Answers = readonly string[];

/** What a look at the log brings: answers as the subscribers asked for them, and how far it saw. */
export interface Told {
  /** where the next look begins: the position below which everything had been committed */
  horizon: string;
  /** whether more was committed that others' open transactions still hold back */
  isHeldBack: boolean;
  answers: Answers;
}

/** Looks at the log from a position on; with null only tells where it ends. */
export type Look = (since: string | null) => Promise<Told>;

/** All subscribers who asked the same with the same rights: one look at the log serves them all. */
export class ChangeChannel {
  readonly streams = new Set<ChangeStream>();
  /** done when it is known from where on the log is to be told */
  readonly begun: Promise<unknown>;
  private since: string | null = null;
  private turn: Promise<boolean>;

  constructor(private readonly look: Look) {
    this.begun = this.turn = this.tellOnce();
  }

  /**
   * Tells every subscriber what is new, after what is being told already; answers whether to look again soon. When the
   * look fails nothing is lost: the next begins where this one did.
   */
  tell(): Promise<boolean> {
    this.turn = this.turn.catch(() => true).then(() => this.tellOnce());
    return this.turn;
  }

  private async tellOnce(): Promise<boolean> {
    const { horizon, isHeldBack, answers } = await this.look(this.since);
    this.since = horizon;
    if (answers.length > 0) for (const stream of this.streams) stream.push(answers);
    return isHeldBack;
  }
}
