import { Stance, type Wish, WishedAction } from './Claim.js';
import { findWish } from './findWish.js';
import { speakerOf } from './speakerOf.js';
import { FORMS, type Form } from './stanceForms.js';
import type { StanceMention } from './StanceMention.js';
import { wholeWord } from './wholeWord.js';

/** What is to be is a stance when we say so, else a plan of somebody's. */
const SAID_BY_US =
  /(?<!\p{L})(?:vi|vår|anser|menar|inställning|linje|hållning|ståndpunkt|mening|åsikt|uppfattning|krav|önskar|vill)(?!\p{L})|(?:inställning|uppfattning|ståndpunkt|hållning)en/iu;
/** "Det är viktigt att" is a stance only when it says what is to be done. */
const NEEDS_WISH =
  /^ska|vikt|nödvänd|motiverat|befogat|lämpligt|klokt|hög tid|dags|på tiden|skäligt|angeläg|avgör|rimlig|önsk|väsent|central|betydelse|överens|eniga|enade|uppfattning|åsikt|linje|hållning|ståndpunkt|inställning|mening|bedömning/iu;
const CHANGES = wholeWord(
  '(?:(?:med|under) (?:\\p{L}+ ){0,4}?(?:ändring|tillägg|justering|reservation|förbehåll|undantag|förändring|komplettering|modifikation|synpunkt|kommentar)\\p{L}*|under förutsättning|förutsatt att|i huvudsak|i allt väsentligt|huvudsakligen|delvis|i stora drag|med förbehåll|på villkor|med krav på|dock med|(?:dock|emellertid) (?:\\p{L}+ ){0,1}(?:bör|ska|måste|behöver|krävs|anser|förutsätter|vill)|(?:bör|ska|måste|behöver|krävs|vill vi|anser vi|förutsätter vi) (?:dock|emellertid)|men (?:\\p{L}+ ){1,4}(?:bör|ska|måste|behöver|krävs|borde)|men (?:anser|vill|menar|föreslår|med|att|ser|förordar)|men (?:taket|nivån|gränsen|beloppet|tiden|kravet|stödet|det)|såvida|(?:endast|bara|enbart) (?:om|under|ifall)|så länge|i (?:vissa|valda) delar|i princip)',
  'iu',
);
const NOT_AFTER =
  /^\s(?:(?:vi|regionen|länsstyrelsen|huvudmännen|därför|oss|sig|dock|alltså|heller|själva|fullt ut|således|däremot|därmed)\s)*(?:inte|ej|icke)(?!\s(?:bara|endast|enbart|minst))(?!\p{L})/iu;
const NEITHER = /(?<!\p{L})varken\s[^.;,]{2,70}\seller\s[^.;,]{2,50}\s$/iu;
const NOT_BEFORE =
  /(?<!\p{L})(?:förhindra(?:d|de|t)|omöjligt|(?:inte|ej)(?: \p{L}+)? (?:beredda?|möjligt|skäl|anledning)|inga skäl|inget skäl|ingen anledning|saknas? skäl) (?:till )?att\s$|(?<!\p{L})(?:inte|ej|icke|knappast|aldrig)\s(?!(?:bara|enbart|endast|minst)\s)(?:\p{L}+\s)?$/iu;
/** "Vi anser inte att stödet bör avvecklas": the denial is of what follows. */
const DENIED_OPINION =
  /(?:anser|tycker|menar|tror|ser|bedömer|delar)(?:\s\p{L}+){0,3}?\s(?:inte|ej|inget skäl|ingen anledning)(?:\s\p{L}+){0,2}?\s(?:att|till att)\s[^.;]{0,80}$/iu;
const NOT_WHAT = /(?<!\p{L})(?:inte|inget|knappast)\s(?:är\s)?(?:\p{L}+\s){0,3}som\s(?:\p{L}+\s){0,3}$/iu;
/** "Tyst godkännande vore fel väg": the subject is the matter, and the writer the one who thinks so. */
const IMPERSONAL =
  /fel(?:aktigt)?$|omotiverat|oskäligt|olycklig|oacceptabel|orimlig|olämplig|förödande|kontraproduktiv|onödig|överflödig|skadlig|obefogad|verkningslös|oklok|(?:fel|rätt) väg|misstag|steg|problematisk|välkommet|ändamålsenlig|(?:bra|gott) förslag/iu;
/** "Det är inte så att vi inte vill" */
const NOT_SO = /det (?:är|förhåller sig) (?:dock )?inte så att/iu;
const ASKED =
  /(?<!\p{L})(?:om|huruvida|ifall)\s(?:vi|regionen|länsstyrelsen|länet|huvudmännen|man|ni|de|båda)\s(?:\p{L}+\s){0,3}$/iu;

/** The stances that a sentence takes, for or against, in the words of formal answers and in ordinary ones. */
export function findStances(plain: string, we: RegExp, isQuestion: boolean): StanceMention[] {
  const found: StanceMention[] = [];
  for (const each of FORMS) {
    for (const match of plain.matchAll(each.pattern)) {
      const [from, until] = [match.index, match.index + match[0].length];
      if (match[0].trim() === '' || found.some((other) => from < other.until && other.from < until)) continue;
      if (each.stance === null && found.some((other) => isOneClause(plain, other, from))) continue;
      const mention = stanceAt(plain, each, from, until, we, isQuestion);
      if (
        each.stance !== null ||
        (!isOwnPlan(plain, from, until) &&
          (mention.wish !== null || mention.reach > until || !NEEDS_WISH.test(match[0]) || isUrged(plain, from, until)))
      )
        found.push(mention);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** "Vi anser att taket bör behållas" is one stance, not two. */
function isOneClause(plain: string, other: StanceMention, from: number): boolean {
  const [start, end] = other.from < from ? [other.until, from] : [from, other.from];
  return end - start < 60 && !/[,;:]|\s(?:men|medan|och att)\s/u.test(plain.slice(start, end));
}

/** "Vi måste återkomma" says what the writers have to do, and wants nothing of anybody. */
function isOwnPlan(plain: string, from: number, until: number): boolean {
  if (/^ska/iu.test(plain.slice(from, until))) return !SAID_BY_US.test(plain);
  if (!/^(?:bör|borde|måste)$/iu.test(plain.slice(from, until))) return false;
  return /(?<!\p{L})(?:vi|jag)\s$/iu.test(plain.slice(0, from)) || /^\s(?:vi|jag)(?!\p{L})/iu.test(plain.slice(until));
}

/** "Det är angeläget att beredskapen finansieras" urges something; that a thing is important to note does not. */
function isUrged(plain: string, from: number, until: number): boolean {
  return (
    /att$/iu.test(plain.slice(from, until)) &&
    !/^\s(?:\p{L}+\s)?(?:notera|minnas|komma ihåg|se|påpeka|framhålla|betona|känna|förstå|skilja|ha|vi|få|kunna|veta|nämna|inse|beakta|alla|man)(?!\p{L})/iu.test(
      plain.slice(until),
    ) &&
    /vikt|nödvänd|angeläg|avgör|rimlig|önsk/iu.test(plain.slice(from, until))
  );
}

function stanceAt(
  plain: string,
  of: Form,
  from: number,
  until: number,
  we: RegExp,
  isQuestion: boolean,
): StanceMention {
  const [start, end] = clause(plain, from, until);
  const before = plain.slice(Math.max(0, from - 60), from);
  const isDenied =
    NOT_AFTER.test(plain.slice(until, until + 60)) ||
    ((NOT_BEFORE.test(before) || NOT_WHAT.test(before) || NEITHER.test(plain.slice(0, from))) &&
      (of.stance !== Stance.NO_OBJECTION || ACCEPTS.test(plain.slice(from, until)))) ||
    /(?<!\p{L})(?:inte|ej)(?!\p{L})/iu.test(
      of.stance === Stance.SUPPORTS || ACCEPTS.test(plain.slice(from, until)) ? plain.slice(from, until) : '',
    );
  const isRaised = of.stance === null && DENIED_OPINION.test(plain.slice(0, from));
  const isFor = of.stance === null || of.stance === Stance.SUPPORTS || of.stance === Stance.NO_OBJECTION;
  // "bör inte höjas" denies the raising; "tillstyrker inte" denies the consent, and what follows stands as it is.
  const denial = of.stance === null ? null : NOT_AFTER.exec(plain.slice(until, until + 60));
  const wish = findWish(
    plain.slice(start, end),
    until - start + (denial?.[0].length ?? 0),
    isFor !== (isRaised || (isDenied && (of.stance !== null || NOT_BEFORE.test(before)))),
  );
  const verb = plain.slice(from, until);
  const isPassive = /s$/iu.test(verb) && /tyrks|tyrkts|tyrktes|avvisas/iu.test(verb);
  const speaker =
    (of.stance === null && (!/att|se$/iu.test(verb) || /^(?:det|är det|vore det|vikten)\s/iu.test(verb))) ||
    IMPERSONAL.test(verb)
      ? 'NOBODY'
      : speakerOf(plain.slice(start, end), from - start, until - start, we);
  const byOthers = isPassive
    ? /(?<!\p{L})av\s(?:\p{Lu}|kommun|operatör|utred|regering|flera|många)/u.test(plain.slice(until, until + 30))
    : speaker === 'OTHERS';
  return {
    from,
    until,
    reach: of.isFormal ? until : reachOf(plain, until, end),
    stance: stanceOf(plain, of, from, until, isDenied, wish, end),
    wish,
    isFormal: of.isFormal,
    isQuoted: byOthers,
    isHypothetical:
      isQuestion ||
      NOT_SO.test(plain.slice(0, from)) ||
      ASKED.test(before) ||
      /(?<!\p{L})(?:kan|kunde|skulle) (?:vi )?(?:komma att|kunna) $/iu.test(before),
    isPast: isLongAgo(plain.slice(start, until)) || (/(?:styrkte|styrktes|motsatte)$/iu.test(verb) && ONCE.test(plain)),
  };
}

const ONCE = /(?<!\p{L})(?:tidigare|förut|då|länge|ursprungligen|dåvarande|(?:19|20)\d{2})(?!\p{L})/iu;

/** "Tidigare ansåg vi att taket borde slopas" */
function isLongAgo(clause: string): boolean {
  return (
    ONCE.test(clause) &&
    /(?<!\p{L})(?:ansåg|tyckte|menade|förordade|förespråkade|ville|föreslog)(?!\p{L})/iu.test(clause)
  );
}

const MODAL = wholeWord('(?:bör|borde|ska|skall|måste|behöver|får)(?: (?:inte|ej))?', 'giu');

function reachOf(plain: string, until: number, end: number): number {
  const last = [...plain.slice(until, Math.min(end, until + 90)).matchAll(MODAL)].at(-1);
  return last === undefined ? until : until + last.index + last[0].length;
}

function clause(plain: string, from: number, until: number): [number, number] {
  let start = 0;
  for (const match of plain
    .slice(0, from)
    .matchAll(
      /[;:(]\s*|,\s(?=(?:men|medan|och|vilket|däremot)\s)|\s(?:men|medan)\s|\soch\s(?=(?:till|av)styrk|motsätter|avvisar|vi\s)/gu,
    ))
    start = match.index + match[0].length;
  const next =
    /[;)]|,\s(?:men|medan|däremot)\s|\s(?:men|medan)\s|\soch\s(?=(?:till|av)styrk|motsätter|avvisar|vi\s)/u.exec(
      plain.slice(until),
    );
  return [start, next === null ? plain.length : until + next.index];
}

/** To accept is to have no objection, and can be denied; "ingen erinran" cannot. */
const ACCEPTS = /godta|accepter|tänka/iu;

function stanceOf(
  plain: string,
  of: Form,
  from: number,
  until: number,
  isDenied: boolean,
  wish: Wish | null,
  end: number,
): Stance | null {
  if (of.stance === null) return wish === null ? null : towards(wish);
  if (of.stance === Stance.ABSTAINS) return of.stance;
  if (of.stance === Stance.NO_OBJECTION)
    return isDenied && ACCEPTS.test(plain.slice(from, until)) ? Stance.OPPOSES : of.stance;
  if (isDenied) return of.stance === Stance.SUPPORTS ? Stance.OPPOSES : Stance.NO_OBJECTION;
  const rest = plain.slice(until, Math.min(plain.length, end + 60));
  const nextStance = /(?:till|av)styrk/iu.exec(rest)?.index ?? rest.length;
  // "Tillstyrks om kommunerna ersätts" is a condition; "tillstyrker förslaget om" names the matter.
  const isConditional = /tyrks$/iu.test(plain.slice(from, until)) && /^,?\som\s(?!\d)/iu.test(rest);
  const isChanged =
    isConditional ||
    CHANGES.test(rest.slice(0, nextStance)) ||
    CHANGES.test(plain.slice(Math.max(0, until - 50), until));
  return of.stance === Stance.SUPPORTS && isChanged ? Stance.SUPPORTS_WITH_CHANGES : of.stance;
}

/** A wish to raise, keep or introduce a thing is for it; to lower or remove it is against. */
export function towards(wish: Wish): Stance {
  const isAgainst = wish.action === WishedAction.REMOVE || wish.action === WishedAction.LOWER;
  return wish.isWanted === isAgainst ? Stance.OPPOSES : Stance.SUPPORTS;
}
