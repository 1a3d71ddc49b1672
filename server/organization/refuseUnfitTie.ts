import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../shared/Refusal.js';
import { refuseBackwards } from '../shared/refuseBackwards.js';
import { textWithin } from '../shared/textWithin.js';
import { Relationship, RelationshipKind } from './Relationship.js';

/** Kinds that say the same from both ends. */
const MUTUAL = new Set([RelationshipKind.CONTRACT_WITH, RelationshipKind.COOPERATES, RelationshipKind.NEIGHBOURS]);

/** What a tie's facts must be. */
export function refuseUnfitTie({ kind, from, until, sharePercent, note }: Relationship): void {
  refuseBackwards('input.until', from, until);
  if (note) textWithin('input.note', note, 1000);
  if (sharePercent === null) return;
  if (kind !== RelationshipKind.OWNS || sharePercent < 0 || sharePercent > 100) {
    throw badInput('input.sharePercent', {
      sv: 'En andel är 0 till 100 procent av det som ägs.',
      en: 'A share is 0 to 100 percent of what is owned.',
    });
  }
}

/** The same tie is not said twice for the same time, from whichever end. */
export async function refuseSaidTwice(em: EntityManager, tie: Relationship): Promise<void> {
  const { id, kind } = tie;
  const [subject, object] = [tie.subject.id, tie.object.id];
  const ends = MUTUAL.has(kind)
    ? {
        $or: [
          { subject, object },
          { subject: object, object: subject },
        ],
      }
    : { subject, object };
  const known = await em.find(Relationship, { kind, id: { $ne: id }, ...ends });
  if (!known.some((one) => overlap(one, tie))) return;
  throw badInput('input.kind', {
    sv: 'Den relationen finns redan för den tiden.',
    en: 'That relationship is there already for that time.',
  });
}

/** Whether two periods have a day in common; an open end has all days beyond. */
function overlap(one: Relationship, other: Relationship): boolean {
  const begins = (tie: Relationship) => tie.from ?? '0000';
  const ends = (tie: Relationship) => tie.until ?? '9999';
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}
