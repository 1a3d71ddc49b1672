import type { TFunction } from 'i18next';

interface Party {
  id: string;
  name: string;
  shortName?: string | null;
}

interface Promised {
  giver?: Party | null;
  receiver?: Party | null;
}

/** Who has promised whom, as the reader says it: "we" are the reader's organization, and whoever the list is under is not named again. */
export function promiseWording(
  { giver, receiver }: Promised,
  { under, we }: { under: string | null; we: string | null },
  t: TFunction<'commitment'>,
): string {
  const named = (party: Party | null | undefined) => party?.shortName ?? party?.name ?? t('hidden');
  const isUnder = (party: Party | null | undefined) => party != null && party.id === under;
  if (giver && giver.id === we) {
    return isUnder(receiver) ? t('weHavePromised') : t('weHavePromisedThem', { receiver: named(receiver) });
  }
  if (receiver && receiver.id === we) {
    return isUnder(giver) ? t('hasPromisedUs') : t('theyHavePromisedUs', { giver: named(giver) });
  }
  if (isUnder(giver)) return t('hasPromised', { receiver: named(receiver) });
  return t('theyHavePromised', { giver: named(giver), receiver: named(receiver) });
}
