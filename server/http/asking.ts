import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../shared/Caller.js';

/** What must be known of a request where only an error is at hand. */
export interface Asking {
  requestId: string;
  language: Language;
  /** whose allowance pays: an account, or the address of somebody unknown */
  payer: string;
  /** aborted when the caller hung up or the time was out */
  signal: AbortSignal;
}

/** Follows each request through everything it waits for. */
export const asking = new AsyncLocalStorage<Asking>();
