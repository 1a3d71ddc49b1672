/** Drafts live in the browser only: nothing half-written leaves it. */
const prefix = 'samnod.draft.';
const ownerKey = 'samnod.drafts-of';

/** A draft nobody has touched for this long is no longer wanted. */
const keptForDays = 30;

interface Kept {
  savedAt: number;
  draft: unknown;
}

/** The draft kept under this key, or null: none, too old, or not readable. */
export function keptDraft(key: string): unknown {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Kept | null;
    const isFresh = kept && Date.now() - kept.savedAt < keptForDays * 86_400_000;
    return isFresh ? kept.draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft at once; a full or closed storage only means that it does not outlive the page. */
export function keepDraft(key: string, draft: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ savedAt: Date.now(), draft } satisfies Kept));
  } catch {
    // The form itself still holds what was typed.
  }
}

export function forgetDraft(key: string): void {
  localStorage.removeItem(prefix + key);
}

/** Forgets every draft, as when someone signs out: the next person at this computer must not find them. */
export function forgetAllDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

/** Says whose drafts these are; those of another person are forgotten. */
export function claimDrafts(ownerId: string): void {
  const owner = localStorage.getItem(ownerKey);
  if (owner !== null && owner !== ownerId) forgetAllDrafts();
  localStorage.setItem(ownerKey, ownerId);
}
