import { aboutWords } from './aboutWords.js';
import { type Claim, ClaimKind, Stance } from './Claim.js';
import { type Examination, isOwn } from './Examination.js';
import { type Finding, FindingCode, FindingSeverity, OpposedKind } from './Finding.js';
import { positionFor } from './positionFor.js';
import { positionObjection } from './positionObjection.js';
import { positionSide } from './positionSide.js';
import type { RegisteredVersion } from './Register.js';
import type { ToldClaim } from './RegisterIndex.js';
import { repeatsReplaced } from './repeatsReplaced.js';
import { commonWords } from './similarity.js';
import { stanceObjection } from './stanceObjection.js';
import { isOfClause, stancesOppose } from './stancesOppose.js';
import { toldKeys } from './toldKeys.js';

/** What the positions, the earlier letters and the open drafts object to in the stances of a text. */
export function stanceFindings(examination: Examination): Finding[] {
  const stances = examination.claims.filter((each) => each.kind === ClaimKind.STANCE && isOwn(each) && !each.isPast);
  return [
    ...oncePerSentence(stances.flatMap((claim) => findingsOf(claim, examination))),
    ...againstItself(stances, examination.stopping),
  ];
}

/** Two words of one sentence that lack the same position make one objection, underlined from the first to the last. */
function oncePerSentence(findings: Finding[]): Finding[] {
  return findings.reduce<Finding[]>((kept, each) => {
    const same = kept.findIndex(
      (other) =>
        each.code !== FindingCode.STANCE_CONFLICT &&
        other.code === each.code &&
        other.claim?.sentenceFrom === each.claim?.sentenceFrom &&
        other.claim?.section === each.claim?.section &&
        other.opposed?.id === each.opposed?.id,
    );
    const before = kept[same];
    if (before === undefined) return [...kept, each];
    return kept.with(same, { ...before, until: Math.max(before.until ?? 0, each.until ?? 0) });
  }, []);
}

function findingsOf(claim: Claim, examination: Examination): Finding[] {
  const { index, letter, stopping } = examination;
  if (claim.stance === Stance.ABSTAINS && claim.section === null) return [];
  if (claim.topicIds.length === 0 && claim.section === null && claim.about.length < 2) return [];
  const { position, version, lack } = positionFor(claim, index, letter);
  const against = position === null || version === null || lack !== null ? null : conflictWith(claim, version);
  const told = toldAgainst(
    claim,
    examination,
    version !== null && lack === null && against === null ? (position?.from ?? null) : null,
  );
  if (against !== null && version !== null)
    return [
      stanceObjection(
        claim,
        { kind: OpposedKind.POSITION, id: version.id, sentence: version.sentence },
        stopping,
        null,
      ),
      ...told,
    ];
  if (version !== null && position !== null && lack === null && repeatsReplaced(claim, position, version))
    return [positionObjection(FindingCode.SUPERSEDED_VERSION, stopping, claim, position, null), ...told];
  const lacking =
    lack === null || (lack === FindingCode.NO_POSITION && !isMatter(claim))
      ? []
      : [positionObjection(lack, stopping, claim, position, version)];
  return [...lacking, ...told];
}

/** No objection to a plan that is nobody's topic asks for no position; consent or refusal in so many words does. */
function isMatter(claim: Claim): boolean {
  const isOutspoken = claim.stance !== null && claim.stance !== Stance.NO_OBJECTION;
  return claim.topicIds.length > 0 || claim.section !== null || isOutspoken;
}

function conflictWith(claim: Claim, version: RegisteredVersion): Stance | true | null {
  const section = version.sections.find(
    (each) =>
      each.section === claim.section &&
      (each.document === null || claim.document === null || each.document === claim.document),
  );
  if (claim.section !== null && section !== undefined)
    return claim.stance !== null && claim.stance !== section.stance ? section.stance : null;
  // Against a clause about the matter, that shares no more with the position than the matter itself.
  if (isOfClause(claim) && commonWords(aboutWords(version.sentence), claim.about) < 2) return null;
  return stancesOppose(claim, positionSide(version)) ? true : null;
}

/** Letters and drafts, the newest first, that took another stance on the same section, or the opposite one on the same topic. */
function toldAgainst(claim: Claim, { index, letter, stopping }: Examination, agreedSince: string | null): Finding[] {
  const keys = [...toldKeys(claim, null), ...claim.topicIds.slice(1).map((id) => `topic ${id}`)];
  const shelves = keys.map((key) => index.told.get(key) ?? []);
  const isAgainst = (each: ToldClaim, isDraft: boolean): boolean =>
    each.isDraft === isDraft &&
    each.claim.kind === ClaimKind.STANCE &&
    each.letter.id !== letter.id &&
    (agreedSince === null || each.letter.on >= agreedSince) &&
    differs(claim, each, letter.caseId);
  const newest = (isDraft: boolean): ToldClaim | undefined =>
    shelves
      .map((shelf) => shelf.find((each) => isAgainst(each, isDraft)))
      .filter((each) => each !== undefined)
      .sort(
        (one, other) => other.letter.on.localeCompare(one.letter.on) || one.letter.id.localeCompare(other.letter.id),
      )[0];
  const [sent, draft] = [newest(false), newest(true)];
  return [sent, draft]
    .filter((each) => each !== undefined)
    .map((each) => {
      const severity = each.isDraft ? FindingSeverity.WARNING : stopping;
      return stanceObjection(
        claim,
        {
          kind: each.isDraft ? OpposedKind.DRAFT : OpposedKind.LETTER,
          id: each.letter.id,
          sentence: each.claim.sentence,
        },
        severity,
        each.letter.principalIds[0] ?? null,
      );
    });
}

function differs(claim: Claim, { claim: other, letter }: ToldClaim, caseId: string | null): boolean {
  if (claim.section !== null && other.section === claim.section) {
    const isSameRemiss =
      (caseId !== null && letter.caseId === caseId) || (claim.document !== null && claim.document === other.document);
    return isSameRemiss && claim.stance !== null && other.stance !== null && claim.stance !== other.stance;
  }
  if (claim.section !== null || other.section !== null) return false;
  const isOnTopic = other.topicIds[0] !== undefined && claim.topicIds.includes(other.topicIds[0]);
  return isOnTopic && saysTheSame(claim, other) && stancesOppose(claim, other);
}

/** Who is against what a clause says is contradicted by what is for the same, not by all that is for the matter. */
function saysTheSame(claim: Claim, other: Claim): boolean {
  const [against, beside] = isOfClause(other) ? [other, claim] : [claim, other];
  if (!isOfClause(against)) return true;
  if (against.topicIds.length > 1) return against.topicIds.every((id) => beside.topicIds.includes(id));
  return commonWords(against.about, beside.about) / Math.max(1, against.about.length - 1) > 0.5;
}

/** The text itself is for and against the same section, or the same topic. */
function againstItself(stances: Claim[], severity: FindingSeverity): Finding[] {
  return stances.flatMap((claim, at) => {
    const earlier = stances
      .slice(0, at)
      .find(
        (each) =>
          each.section !== null &&
          each.section === claim.section &&
          each.document === claim.document &&
          stancesOppose(each, claim) &&
          each.wish === null &&
          claim.wish === null,
      );
    return earlier === undefined
      ? []
      : [
          stanceObjection(
            claim,
            {
              kind: OpposedKind.TEXT,
              id: String(earlier.from),
              sentence: earlier.sentence,
              from: earlier.from,
              until: earlier.until,
            },
            severity,
            null,
          ),
        ];
  });
}
