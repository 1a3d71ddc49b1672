import type { Caller } from '../Caller.js';
import type { Prepared } from '../reading/Plan.js';
import type { ReadAnswer, ReadPool } from '../reading/ReadPool.js';
import type { Replica } from './Replica.js';

/** What is known of a read beside its statement. */
export interface ReadTerms {
  signal?: AbortSignal;
  /** how far the primary had written when the request came: what is answered knows at least that much */
  since?: bigint | null;
}

/**
 * Where a question is read: from the replica, if there is one and it has come as far as the primary was when the request
 * came in; otherwise from the primary. So everyone sees what they, or those who told them, have written, whichever node
 * they ask; and nothing has to be remembered for it, in no cookie and no session.
 */
export class Reads {
  /** how many questions each has answered */
  readonly answered = { primary: 0, replica: 0 };

  constructor(
    private readonly primary: ReadPool,
    private readonly replica: Replica | null = null,
  ) {}

  /** Runs one statement in a READ ONLY transaction under the caller's rights. */
  async read(caller: Caller | null, statement: Prepared, { signal, since }: ReadTerms = {}): Promise<ReadAnswer> {
    if (this.replica && since != null && (await this.replica.hasReached(since))) {
      const answer = await this.replica.read(caller, statement, signal);
      if (answer) {
        this.answered.replica++;
        return answer;
      }
    }
    this.answered.primary++;
    return this.primary.read(caller, statement, signal);
  }

  async close(): Promise<void> {
    await this.primary.close();
    await this.replica?.close();
  }
}
