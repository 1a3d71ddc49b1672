import { Stance, type Wish, WishedAction } from './Claim.js';
import { findWish } from './findWish.js';
import { speakerOf } from './speakerOf.js';
import type { StanceMention } from './StanceMention.js';
import { wholeWord } from './wholeWord.js';

interface Form {
  stance: Stance | null;
  isFormal: boolean;
  pattern: RegExp;
}
const form = (stance: Stance | null, isFormal: boolean, words: string): Form => ({
  stance,
  isFormal,
  pattern: wholeWord(words),
});

const FORMS: Form[] = [
  form(
    Stance.ABSTAINS,
    true,
    'varken tillstyrk\\p{L}* eller avstyrk\\p{L}*|(?:avstår|avstod|avstå)(?: (?:vi|regionen|länsstyrelsen|därför|dock))* (?:från|att)(?: att)?(?: (?:\\p{L}+ ){0,3}(?:yttra|svara|lämna|ta ställning|tillstyrka|avstyrka|kommentera)\\p{L}*)?|(?:tar|tog|ta) (?:vi |regionen |länsstyrelsen )?(?:inte|ej|ingen) ställning|yttrar (?:oss|sig) (?:inte|ej)',
  ),
  form(
    Stance.NO_OBJECTION,
    true,
    '(?:har|hade|framför|lämnar|finner|ser)?\\s?(?:vi |regionen |länsstyrelsen |huvudmännen )?(?:ingen|inga|inget|ingenting|inte någon|inte några|inte något|ej något)(?: \\p{L}+){0,2}? (?:erinran|erinringar|invändning(?:ar)?|att erinra|att invända|synpunkter)|(?:lämna\\p{L}*|godtas?)\\s(?:\\p{L}+ ){0,3}utan erinran|utan erinran|har (?:vi )?inget emot|(?:inga|inget) problem med|(?:kan|kunde) (?:vi )?tänka (?:oss|sig)|(?:vi |regionen |länsstyrelsen |huvudmännen )?(?:kan )?(?:godta|godtar|acceptera|accepterar)',
  ),
  form(
    Stance.OPPOSES,
    true,
    'avstyrk(?:er|a|s|t|te|tes|ts|an)?|(?:yrka|yrkar|föreslår|förordar)(?: (?:vi|regionen|länsstyrelsen))? avslag|bör avslås|ska avslås',
  ),
  form(Stance.SUPPORTS, true, 'tillstyrk(?:er|a|s|t|te|tes|ts|an)?|bifall(?:er|as)?'),
  form(
    Stance.OPPOSES,
    false,
    'motsätter|motsätta (?:oss|sig)|ifrågasätter|(?:ingen anledning|inget skäl|inga skäl) att|(?:vore|är|blir|skulle vara|anser vi vara)(?: (?!inte|ej)\\p{L}+){0,2}? (?:olycklig|oacceptabel|orimlig|olämplig|förödande|kontraproduktiv|onödig|överflödig|skadlig|obefogad|verkningslös|oklok|fel väg|ett misstag|ett steg tillbaka|djupt problematisk)\\p{L}*|(?:har|ser)(?: vi)? svårt att se|ser (?:vi )?med oro på|motsatte|avvisar|avvisas|(?:är|ställer|förhåller)(?: (?!inte|ej)\\p{L}+){0,4}? (?:emot|(?:negativ|kritisk|avvisande|tveksam|skeptisk|frågande)\\p{L}*)(?: (?:till|mot|inför))?|(?:säger|säga|sa|sade)(?: \\p{L}+)? nej|invänder|invända mot|protesterar|avråder|(?:ser|såg) (?:vi )?negativt på',
  ),
  form(
    Stance.SUPPORTS,
    false,
    '(?:ställer|ställa|ställde)(?: \\p{L}+){0,4}? bakom|står (?:vi )?(?:\\p{L}+ )?bakom|(?:vi |regionen |länsstyrelsen |länet |huvudmännen |och |därför )stöd(?:j)?er|stöd(?:j)?er (?:vi|regionen|länsstyrelsen|huvudmännen|förslag\\p{L}*|utredning\\p{L}*)|kan (?:inte |ej )?stöd(?:j)?a|(?:är|ställer|förhåller)(?: \\p{L}+){0,4}? positiv\\p{L}*(?: (?:till|inför))?|(?:ser|såg)(?: (?:vi|regionen|länsstyrelsen|mycket|inte))* positivt på|välkomnar|instämmer|delar(?: \\p{L}+){0,5} (?:bedömning|uppfattning|syn|slutsats|analys|ståndpunkt)(?:en)?|är (?:vi |inte )?för (?:att|förslag\\p{L}*|en |ett )|biträder|förordar|förespråkar|(?:är|vore|blir)(?: (?!inte|ej|ingen|inget)\\p{L}+){0,2}? (?:rätt väg|(?:bra|gott|välkommet) (?:förslag|steg|initiativ)|ett steg i rätt riktning|välkommet|ändamålsenlig\\p{L}*)|(?:all anledning|goda skäl|starka skäl) att|slår vakt om|värnar|sluter (?:oss|sig) till|säger (?:vi )?ja till|(?:vi |regionen |länsstyrelsen )rekommenderar',
  ),
  form(
    null,
    false,
    'bör|borde|måste|(?:vårt|länets|våra) krav är|(?:kan)(?= (?:avvecklas|slopas|avskaffas|tas bort|upphöra|sänkas|höjas|behållas))|(?:det är|är det|ser det som|anser det|finner det|bedömer det som|vore det)(?: (?!inte|ej)\\p{L}+){0,3}? (?:nödvändigt|viktigt|angeläget|avgörande|rimligt|önskvärt|väsentligt|centralt|av (?:största |stor )?vikt|av (?:största |stor )?betydelse)(?:,? att)?|vikten av(?: att)?|(?:överens|eniga|enade) om att|(?:uppfattning|linje|hållning|ståndpunkt|inställning|mening|önskemål|bedömning)(?:en)? är att|(?:anser|menar|föreslår|kräver|vill|yrkar|hemställer|begär)(?: (?:vi|regionen|länsstyrelsen|därför|också|även))* (?:att|se)|(?:ska|behöver|får)(?= inte \\p{L}+s(?!\\p{L}))|(?:ska|skall)(?= (?:\\p{L}+ ){0,2}(?:\\p{L}{3,}as|kvar|ligga kvar|vara kvar)(?!\\p{L}))',
  ),
];
/** What is to be is a stance when we say so, else a plan of somebody's. */
const SAID_BY_US =
  /(?<!\p{L})(?:vi|vår|anser|menar|inställning|linje|hållning|ståndpunkt|mening|uppfattning|krav|önskar|vill)(?!\p{L})|(?:inställning|uppfattning|ståndpunkt|hållning)en/iu;
/** "Det är viktigt att" is a stance only when it says what is to be done. */
const NEEDS_WISH =
  /^ska|vikt|nödvänd|angeläg|avgör|rimlig|önsk|väsent|central|betydelse|överens|eniga|enade|uppfattning|linje|hållning|ståndpunkt|inställning|mening|bedömning/iu;
const CHANGES = wholeWord(
  '(?:med (?:den |de |följande |vissa |några |ett |mindre |ett par )?(?:ändring|tillägg|justering|reservation|förbehåll|undantag|förändring|komplettering|modifikation|synpunkt|kommentar)\\p{L}*|under förutsättning|förutsatt att|i huvudsak|i allt väsentligt|huvudsakligen|delvis|i stora drag|med förbehåll|på villkor|med krav på|dock med|men (?:anser|vill|menar|föreslår|med|att|ser|förordar)|men (?:taket|nivån|gränsen|beloppet|tiden|kravet|stödet|det)|såvida|i (?:vissa|valda) delar|i princip)',
  'iu',
);
const NOT_AFTER =
  /^\s(?:(?:vi|regionen|länsstyrelsen|huvudmännen|därför|oss|sig|dock|alltså|heller|själva|fullt ut|således|däremot|därmed)\s)*(?:inte|ej|icke)(?!\s(?:bara|endast|enbart|minst))(?!\p{L})/iu;
const NEITHER = /(?<!\p{L})varken\s[^.;,]{2,70}\seller\s[^.;,]{2,50}\s$/iu;
const NOT_BEFORE = /(?<!\p{L})(?:inte|ej|icke|knappast|aldrig)\s(?:\p{L}+\s)?$/iu;
/** "Vi anser inte att stödet bör avvecklas": the denial is of what follows. */
const DENIED_OPINION =
  /(?:anser|tycker|menar|tror|ser|bedömer|delar)(?:\s\p{L}+){0,3}?\s(?:inte|ej|inget skäl|ingen anledning)(?:\s\p{L}+){0,2}?\s(?:att|till att)\s[^.;]{0,80}$/iu;
const NOT_WHAT = /(?<!\p{L})(?:inte|inget|knappast)\s(?:är\s)?(?:\p{L}+\s){0,3}som\s(?:\p{L}+\s){0,3}$/iu;
/** "Tyst godkännande vore fel väg": the subject is the matter, and the writer the one who thinks so. */
const IMPERSONAL =
  /olycklig|oacceptabel|orimlig|olämplig|förödande|kontraproduktiv|onödig|överflödig|skadlig|obefogad|verkningslös|oklok|(?:fel|rätt) väg|misstag|steg|problematisk|välkommet|ändamålsenlig|(?:bra|gott) förslag/iu;
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
        (!isOwnPlan(plain, from, until) && (mention.wish !== null || !NEEDS_WISH.test(match[0])))
      )
        found.push(mention);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** "Vi anser att taket bör behållas" is one stance, not two. */
function isOneClause(plain: string, other: StanceMention, from: number): boolean {
  const [start, end] = other.from < from ? [other.until, from] : [from, other.from];
  return end - start < 60 && !/[,;:]/u.test(plain.slice(start, end));
}

/** "Vi måste återkomma" says what the writers have to do, and wants nothing of anybody. */
function isOwnPlan(plain: string, from: number, until: number): boolean {
  if (/^ska/iu.test(plain.slice(from, until))) return !SAID_BY_US.test(plain);
  if (!/^(?:bör|borde|måste)$/iu.test(plain.slice(from, until))) return false;
  return /(?<!\p{L})(?:vi|jag)\s$/iu.test(plain.slice(0, from)) || /^\s(?:vi|jag)(?!\p{L})/iu.test(plain.slice(until));
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
      of.stance !== Stance.NO_OBJECTION) ||
    /(?<!\p{L})(?:inte|ej)(?!\p{L})/iu.test(of.stance === Stance.SUPPORTS ? plain.slice(from, until) : '');
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
    (of.stance === null && !/att|se$/iu.test(verb)) || IMPERSONAL.test(verb)
      ? 'NOBODY'
      : speakerOf(plain.slice(start, end), from - start, until - start, we);
  const byOthers = isPassive
    ? /(?<!\p{L})av\s(?:\p{Lu}|kommun|operatör|utred|regering|flera|många)/u.test(plain.slice(until, until + 30))
    : speaker === 'OTHERS';
  return {
    from,
    until,
    stance: stanceOf(plain, of, until, isDenied, wish, end),
    wish,
    isFormal: of.isFormal,
    isQuoted: byOthers,
    isHypothetical:
      isQuestion || ASKED.test(before) || /(?<!\p{L})(?:kan|kunde|skulle) (?:vi )?(?:komma att|kunna) $/iu.test(before),
    isPast: /(?:styrkte|styrktes|motsatte)$/iu.test(verb) && /tidigare|då|(?:19|20)\d{2}/iu.test(plain),
  };
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

function stanceOf(
  plain: string,
  of: Form,
  until: number,
  isDenied: boolean,
  wish: Wish | null,
  end: number,
): Stance | null {
  if (of.stance === null) return wish === null ? null : towards(wish);
  if (of.stance === Stance.ABSTAINS || of.stance === Stance.NO_OBJECTION) return of.stance;
  if (isDenied) return of.stance === Stance.SUPPORTS ? Stance.OPPOSES : Stance.NO_OBJECTION;
  const rest = plain.slice(until, Math.min(plain.length, end + 60));
  const nextStance = /(?:till|av)styrk/iu.exec(rest)?.index ?? rest.length;
  const isChanged =
    CHANGES.test(rest.slice(0, nextStance)) || CHANGES.test(plain.slice(Math.max(0, until - 50), until));
  return of.stance === Stance.SUPPORTS && isChanged ? Stance.SUPPORTS_WITH_CHANGES : of.stance;
}

/** A wish to raise, keep or introduce a thing is for it; to lower or remove it is against. */
export function towards(wish: Wish): Stance {
  const isAgainst = wish.action === WishedAction.REMOVE || wish.action === WishedAction.LOWER;
  return wish.isWanted === isAgainst ? Stance.OPPOSES : Stance.SUPPORTS;
}
