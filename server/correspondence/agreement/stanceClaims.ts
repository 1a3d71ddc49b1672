import { type Claim, ClaimKind, Stance } from './Claim.js';
import { aboutWords } from './aboutWords.js';
import type { Attribution } from './Attribution.js';
import { emptyClaim } from './emptyClaim.js';
import { findSections } from './findSections.js';
import { findStances, towards } from './findStances.js';
import { findWish } from './findWish.js';
import type { Mention } from './Mention.js';
import type { Reader } from './Reader.js';
import { Place, type Sentence } from './Sentence.js';
import { stem } from './stem.js';
import type { StanceMention } from './StanceMention.js';
import type { Surroundings } from './Surroundings.js';

const DOCUMENT = /(?<!\p{L})(SOU|Ds|prop\.|Prop\.|skr\.|dir\.)\s?(\d{4}(?:\/\d{2})?:\d+)/u;
/** Words that point back to the matter of the sentence or heading before. */
const POINTS_BACK =
  /(?<!\p{L})(?:detta|det|denna|den|förslaget|förslagen|dessa|frågan|åtgärden|modellen|ändringen|delen|nivån)(?!\p{L})/iu;
/** The whole referred document, which is no matter of its own. */
const WHOLE =
  /(?:förslagen|utredningens förslag|betänkandet|promemorian|remissen|förslagen i (?:sin helhet|stort)|utredningen)(?!\s(?:om|att|till|på|i avsnitt|rörande|avseende)\s)/iu;

/** What is left when the rest is answered: no section and no matter of its own. */
const THE_REST =
  /(?<!\p{L})(?:i övrigt|i övriga delar|övriga (?:förslag|delar|avsnitt)\p{L}*|resten av|i resterande|samtliga övriga)(?!\p{L})/iu;

/** The stances of a sentence, one for each section it names, with the topics that they are about. */
export function stanceClaims(
  sentence: Sentence,
  reader: Reader,
  around: Surroundings,
  attributions: Attribution[],
): Claim[] {
  const plain = sentence.plain;
  const found = findStances(plain, reader.we, sentence.isQuestion);
  const mentions = found.length === 0 && sentence.isItem && around.asksFor ? wishedItem(plain) : found;
  const topics = reader.topics(plain);
  const sections = sentence.row === null ? findSections(plain) : findSections(`${sentence.row} `);
  const named = DOCUMENT.exec(plain);
  const document = named === null ? reader.context.document : `${named[1]} ${named[2]}`;
  return mentions.flatMap((mention, at) => {
    if (sentence.place === Place.HEADING && !mention.isFormal) return [];
    const part: [number, number] = [partFrom(mentions, at, plain), mentions[at + 1]?.from ?? plain.length];
    const own = sectionsFor(plain, sections, mention, part, sentence.row !== null);
    const matters = topicsFor(topics, mention, part, plain);
    const carried = matters.length > 0 ? matters : carriedTopics(plain, reader, sentence, around, own);
    if (
      !mention.isFormal &&
      carried.length === 0 &&
      own.length === 0 &&
      !(mention.stance !== null && sentence.section !== null)
    )
      return [];
    if (own.length === 0 && matters.length === 0 && THE_REST.test(plain)) return [];
    const section = sentence.section ?? (POINTS_BACK.test(plain) ? around.section : null);
    const matter = { topicIds: carried, document, plain };
    return [
      ...(own.length > 0 ? own : [section]).map((each) =>
        claimOf(sentence, mention, attributions, { ...matter, section: each }),
      ),
      ...denied(plain, sections, mention, part).map((each) =>
        claimOf(sentence, turned(mention), attributions, { ...matter, section: each }),
      ),
    ];
  });
}

function partFrom(mentions: StanceMention[], at: number, plain: string): number {
  const before = mentions[at - 1];
  const own = mentions[at];
  if (before === undefined || own === undefined) return 0;
  const gap = plain.slice(before.until, own.from);
  const cut = /[,;]\s|\s(?:och|men|medan)\s(?!.*\s(?:och|men|medan)\s)/u.exec(gap);
  return cut === null ? before.until : before.until + cut.index;
}

/** "hemställer att regeringen - avskaffar taket": an item of a list of what is asked for. */
function wishedItem(plain: string): StanceMention[] {
  const wish = findWish(plain, 0, true);
  const word = /^\P{L}*(\p{L}+)/u.exec(plain);
  if (wish === null || word === null) return [];
  const from = word[0].length - (word[1] ?? '').length;
  return [
    {
      from,
      until: word[0].length,
      stance: towards(wish),
      wish,
      isFormal: false,
      isQuoted: false,
      isHypothetical: false,
      isPast: false,
    },
  ];
}

/** "men inte det i avsnitt 5.2": the sections that the stance is turned round for. */
function denied(
  plain: string,
  sections: Mention<string>[],
  mention: StanceMention,
  [, until]: [number, number],
): string[] {
  if (mention.stance === null) return [];
  return sections
    .filter((each) => each.from >= mention.until && each.until <= until && NOT_THAT.test(plain.slice(0, each.from)))
    .map((each) => each.value);
}

function turned(mention: StanceMention): StanceMention {
  return { ...mention, stance: mention.stance === Stance.OPPOSES ? Stance.NO_OBJECTION : Stance.OPPOSES };
}

function sectionsFor(
  plain: string,
  sections: Mention<string>[],
  mention: StanceMention,
  [from, until]: [number, number],
  isRow: boolean,
): string[] {
  if (isRow) return sections.map((each) => each.value);
  if (/(?<!\p{L})(?:som|vilket|vilka)\s(?:vi\s)?$/iu.test(plain.slice(0, mention.from))) {
    return sections
      .filter((each) => each.until <= mention.from)
      .slice(-1)
      .map((each) => each.value);
  }
  const after = sections.filter(
    (each) =>
      each.from >= mention.until &&
      each.until <= until &&
      !NOT_THAT.test(plain.slice(0, each.from)) &&
      !EXCEPT.test(plain.slice(0, each.from)),
  );
  const before = sections.filter((each) => each.from >= from && each.until <= mention.from);
  return (
    after.length > 0 && before.length === 0 ? after : before.length > 0 ? (after.length > 0 ? after : before) : []
  ).map((each) => each.value);
}

/** The matter is what the word of stance has nearest after it, else nearest before; what is joined to it by "och" too. */
function topicsFor(
  topics: Mention<string>[],
  mention: StanceMention,
  [from, until]: [number, number],
  plain: string,
): string[] {
  const inPart = topics.filter((each) => each.from >= from && each.until <= until);
  const after = inPart.filter((each) => each.from >= mention.from - 1);
  const before = inPart.filter((each) => each.from < mention.from).reverse();
  const subjectFirst =
    mention.stance === null ||
    (!mention.isFormal && mention.wish !== null && before.length > 0 && mention.until - mention.from < 6);
  const isRelative = /(?<!\p{L})(?:som|vilket|vilka)\s(?:\p{L}+\s){0,3}$/iu.test(plain.slice(0, mention.from));
  const order = subjectFirst || isRelative ? [...before, ...after] : [...after, ...before];
  return [...new Set(order.map((each) => each.value))];
}

function carriedTopics(
  plain: string,
  reader: Reader,
  sentence: Sentence,
  around: Surroundings,
  own: string[],
): string[] {
  if (own.length > 0) return [];
  const row = sentence.row === null ? [] : reader.topics(sentence.row).map((each) => each.value);
  if (row.length > 0) return row;
  const heading = sentence.heading === null ? [] : reader.topics(sentence.heading).map((each) => each.value);
  if (heading.length > 0) return [...new Set(heading)];
  if (WHOLE.test(plain)) return [];
  return POINTS_BACK.test(plain) || namesTail(plain, around.topicWords) ? around.topicIds : [];
}

/** "Kraven" after "täckningskraven", "taket" after "avgiftstaket". */
function namesTail(plain: string, words: string[]): boolean {
  return [...plain.matchAll(/\p{L}{4,}/gu)].some((match) => {
    const tail = stem(match[0].toLowerCase());
    return tail.length >= 3 && tail !== match[0].toLowerCase() && words.some((word) => word.endsWith(tail));
  });
}

/** Before a section that the stance does not hold for. */
const NOT_THAT =
  /(?<!\p{L})(?:inte|ej)\s(?:till\s|heller\s)?(?:det |den |förslaget |förslagen |dem )?(?:i )?(?:avsnitt(?:en)?\s)?$/iu;
const EXCEPT = /(?<!\p{L})(?:utom|förutom|undantag\p{L}*|bortsett från)(?:\s\p{L}+){0,5}\s$/iu;

interface Matter {
  topicIds: string[];
  section: string | null;
  document: string | null;
  plain: string;
}

function claimOf(sentence: Sentence, mention: StanceMention, attributions: Attribution[], matter: Matter): Claim {
  const claim = emptyClaim(ClaimKind.STANCE, sentence, mention.from, mention.until);
  const others = attributions.filter(
    (each) => each.kind === 'OTHERS' && mention.from >= each.from && mention.from < each.until,
  );
  const ours = attributions.filter(
    (each) => each.kind === 'OURS' && mention.from >= each.from && mention.from < each.until,
  );
  const innermost = [...others, ...ours].sort((one, other) => other.from - one.from)[0];
  return {
    ...claim,
    topicIds: matter.topicIds,
    section: matter.section,
    document: matter.section !== null || matter.topicIds.length === 0 ? matter.document : null,
    stance: mention.stance,
    wish: mention.wish,
    isQuoted: sentence.isQuotedBlock || mention.isQuoted || innermost?.kind === 'OTHERS',
    isHypothetical: mention.isHypothetical,
    isPast: mention.isPast,
    about: isWhole(matter.plain, mention) ? [] : aboutWords(matter.plain),
  };
}

/** "Vi tillstyrker förslagen i stort" is about everything, and so about nothing in particular. */
function isWhole(plain: string, mention: StanceMention): boolean {
  const rest = plain.slice(mention.until);
  return (
    WHOLE.test(rest) ||
    !/(?<!\p{L})(?:om|att|till|av|på|rörande|avseende)\s\p{L}{3,}/u.test(rest + plain.slice(0, mention.from))
  );
}
