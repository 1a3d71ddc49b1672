import { Refusal } from './Refusal.js';

const TRIES = 8;
/** serialization failure and deadlock: another transaction won, and ours may be run again from its start */
const LOST_RACE = new Set(['40001', '40P01']);

/** PostgreSQL's own code of a failed statement, wherever the libraries between have wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}

/** Runs a transaction again, at most 8 times with growing random pauses, as long as it loses races. */
export async function retried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await transaction();
    } catch (error) {
      if (!LOST_RACE.has(sqlState(error) ?? '')) throw error;
      if (tried === TRIES) {
        throw new Refusal('CONFLICT', {
          sv: 'Andra ändrade samma uppgifter samtidigt. Försök igen.',
          en: 'Others changed the same records at the same time. Try again.',
        });
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** tried));
    }
  }
}
