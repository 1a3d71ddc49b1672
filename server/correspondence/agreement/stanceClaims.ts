import { type Claim, ClaimKind, Stance, type Wish } from './Claim.js';
import { aboutWords } from './aboutWords.js';
import type { Attribution } from './Attribution.js';
import { emptyClaim } from './emptyClaim.js';
import { findSections } from './findSections.js';
import { findStances, towards } from './findStances.js';
import { findWish } from './findWish.js';
import type { Reader } from './Reader.js';
import { Place, type Sentence } from './Sentence.js';
import { denied, sectionsFor } from './sectionsFor.js';
import type { StanceMention } from './StanceMention.js';
import type { Surroundings } from './Surroundings.js';
import { carriedTopics, POINTS_BACK, topicsFor } from './topicsFor.js';
import { WHOLE_DOCUMENT } from './wholeDocument.js';

const DOCUMENT = /(?<!\p{L})(SOU|Ds|prop\.|Prop\.|skr\.|dir\.)\s?(\d{4}(?:\/\d{2})?:\d+)/u;
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
    const proposal =
      mentions.slice(0, at).findLast((each) => each.isQuoted && each.wish !== null)?.wish ?? around.proposal;
    const answered = (each: StanceMention): StanceMention =>
      matters.length === 0 && own.length === 0 ? { ...each, wish: each.wish ?? answerTo(proposal, each) } : each;
    return [
      ...(own.length > 0 ? own : [section]).map((each, place) =>
        claimOf(sentence, answered(changedFor(plain, mention, place, own.length)), attributions, {
          ...matter,
          section: each,
        }),
      ),
      ...denied(plain, sections, mention, part).map((each) =>
        claimOf(sentence, turned(mention), attributions, { ...matter, section: each }),
      ),
    ];
  });
}

/** "Utredaren vill slopa kravet. Det kan vi inte ställa oss bakom": what is said no to is the removal. */
function answerTo(proposal: Wish | null, { stance }: StanceMention): Wish | null {
  if (proposal === null || stance === null || stance === Stance.ABSTAINS) return null;
  return { ...proposal, isWanted: (stance !== Stance.OPPOSES) === proposal.isWanted };
}

const FIRST = /(?<!\p{L})(?:det|den|de)?\s?(?:förstnämnda|först nämnda|förra)(?!\p{L})/iu;
const LAST = /(?<!\p{L})(?:det|den|de)?\s?(?:sistnämnda|sist nämnda|senare)(?!\p{L})/iu;

/** "4.5 och 6.1 tillstyrks, det förstnämnda dock med ändring": only one of the sections is to be changed. */
function changedFor(plain: string, mention: StanceMention, place: number, sections: number): StanceMention {
  if (sections < 2 || mention.stance !== Stance.SUPPORTS_WITH_CHANGES) return mention;
  const rest = plain.slice(mention.until);
  const only = FIRST.test(rest) ? 0 : LAST.test(rest) ? sections - 1 : place;
  return place === only ? mention : { ...mention, stance: Stance.SUPPORTS };
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
  // "regeringen - säkrar finansieringen": an item that begins with what is to be done.
  if (word === null || plain.includes(':') || (wish === null && !/(?:r|s)$/u.test(word[1] ?? ''))) return [];
  const from = word[0].length - (word[1] ?? '').length;
  return [
    {
      from,
      until: word[0].length,
      reach: plain.replace(/[\s,.;]+$/u, '').length,
      stance: wish === null ? null : towards(wish),
      wish,
      isFormal: false,
      isQuoted: false,
      isHypothetical: false,
      isPast: false,
    },
  ];
}

function turned(mention: StanceMention): StanceMention {
  return { ...mention, stance: mention.stance === Stance.OPPOSES ? Stance.NO_OBJECTION : Stance.OPPOSES };
}

interface Matter {
  topicIds: string[];
  section: string | null;
  document: string | null;
  plain: string;
}

function claimOf(sentence: Sentence, mention: StanceMention, attributions: Attribution[], matter: Matter): Claim {
  const claim = emptyClaim(ClaimKind.STANCE, sentence, mention.from, mention.reach);
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
    WHOLE_DOCUMENT.test(rest) ||
    !/(?<!\p{L})(?:om|att|till|av|på|rörande|avseende)\s\p{L}{3,}/u.test(rest + plain.slice(0, mention.from))
  );
}
