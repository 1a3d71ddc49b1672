import type { ClientConfig } from 'pg';
import { type Caller, sessionOf } from '../Caller.js';
import { sqlState } from '../retried.js';
import type { Prepared } from './Plan.js';
import { ReadLine } from './ReadLine.js';

/** What a compiled statement answers: JSON as text, and what was read under a secrecy mark. */
export interface ReadAnswer {
  answer: string;
  noted: string | null;
}

/** A statement was cancelled, though not by its own caller; a connection was lost. What only reads is read again, once. */
const WORTH_ANOTHER_TRY = new Set(['57014', '57P01', '57P02', '08006', '08003']);

/**
 * A few connections for reads. On each, many transactions are under way at once: what begins one, says who asks, reads
 * and ends it is sent in one go, without waiting for answers in between.
 */
export class ReadPool {
  private readonly lines: ReadLine[];

  constructor(config: ClientConfig, lines = 3) {
    this.lines = Array.from({ length: lines }, () => new ReadLine(config));
  }

  /** Runs one statement in a READ ONLY transaction under the caller's rights. */
  async read(caller: Caller | null, statement: Prepared, signal?: AbortSignal): Promise<ReadAnswer> {
    const { role, variables } = sessionOf(caller);
    const settings = { role: role!, ...(variables as Record<string, string>) };
    const read = () => this.least().read(settings, statement, signal);
    try {
      return await read();
    } catch (error) {
      const isLost = WORTH_ANOTHER_TRY.has(sqlState(error) ?? '') || (error as { code?: string }).code === 'ECONNRESET';
      if (!isLost || signal?.aborted || (error as Error).message.includes('statement timeout')) throw error;
      return await read();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.lines.map((line) => line.close()));
  }

  /** Gives up what is under way, which fails: for a server that no longer answers. */
  cut(): void {
    for (const line of this.lines) line.cut();
  }

  /** The line with the fewest transactions under way. */
  private least(): ReadLine {
    return this.lines.reduce((least, line) => (line.underWay < least.underWay ? line : least));
  }
}
