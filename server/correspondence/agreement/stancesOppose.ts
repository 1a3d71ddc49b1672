import { type Claim, Stance, type Wish, WishedAction } from './Claim.js';

type Side = Pick<Claim, 'stance' | 'wish'>;

const OPPOSITES: [WishedAction, WishedAction][] = [
  [WishedAction.EXTEND, WishedAction.REMOVE],
  [WishedAction.EXTEND, WishedAction.LOWER],
  [WishedAction.RAISE, WishedAction.LOWER],
  [WishedAction.KEEP, WishedAction.REMOVE],
  [WishedAction.INTRODUCE, WishedAction.REMOVE],
  [WishedAction.RAISE, WishedAction.REMOVE],
];

/** "Motsätter oss att byanäten ska betala": against what the clause says, which need not be the whole matter. */
export function isOfClause({ stance, wish, sentence, sentenceFrom, from }: Claim): boolean {
  const words = sentence.slice(Math.max(0, from - sentenceFrom));
  return stance === Stance.OPPOSES && wish === null && /^\p{L}+(?:\s(?!att\s)\p{L}+){0,4}\satt\s/iu.test(words);
}

/** Whether two stances on one matter cannot both be held: one for and one against, or wishes that exclude each other. */
export function stancesOppose(one: Side, other: Side): boolean {
  if (one.wish !== null && other.wish !== null) return wishesOppose(one.wish, other.wish);
  const [first, second] = [direction(one), direction(other)];
  return first !== 0 && second !== 0 && first !== second;
}

function wishesOppose(one: Wish, other: Wish): boolean {
  if (one.action === other.action) return one.isWanted !== other.isWanted;
  const isOpposite = OPPOSITES.some(
    ([first, second]) =>
      (first === one.action && second === other.action) || (second === one.action && first === other.action),
  );
  if (isOpposite) return one.isWanted && other.isWanted;
  const keeps = [one, other].find((each) => each.action === WishedAction.KEEP);
  const changes = [one, other].find((each) => each.action === WishedAction.RAISE || each.action === WishedAction.LOWER);
  return keeps !== undefined && changes !== undefined && keeps.isWanted && changes.isWanted;
}

/** 1 for the matter, -1 against it, 0 neither. A wish to remove or lower it is against it, however gladly it is said. */
function direction({ stance, wish }: Side): number {
  if (wish !== null) {
    const isAgainst = wish.action === WishedAction.REMOVE || wish.action === WishedAction.LOWER;
    return wish.isWanted === isAgainst ? -1 : 1;
  }
  if (stance === Stance.OPPOSES) return -1;
  return stance === Stance.SUPPORTS || stance === Stance.SUPPORTS_WITH_CHANGES || stance === Stance.NO_OBJECTION
    ? 1
    : 0;
}
