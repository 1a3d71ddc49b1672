import type { Allowance } from '../shared/Allowance.js';

/** An allowance as the usual headers; the reset is told in seconds from now. */
export function rateHeaders({ limit, remaining, resetAt }: Allowance): Record<string, string> {
  const seconds = Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(seconds),
  };
}
