import { aboutWords } from './aboutWords.js';
import { completedFact } from './completedFact.js';
import {
  PositionStatus,
  type Register,
  type RegisteredFact,
  type RegisteredLetter,
  type RegisteredPosition,
} from './Register.js';
import type { IndexedFact, RegisterIndex, ToldClaim } from './RegisterIndex.js';
import { toldKeys } from './toldKeys.js';

const JOINT: PositionStatus[] = [PositionStatus.JOINT, PositionStatus.UNDER_REVIEW];
const known = new WeakMap<Register, RegisterIndex>();

/** Arranges a register once; asked again for the same one it gives the same answer. */
export function indexRegister(register: Register): RegisterIndex {
  const before = known.get(register);
  if (before !== undefined) return before;
  const index = arranged(register);
  known.set(register, index);
  return index;
}

function arranged(register: Register): RegisterIndex {
  const versions: RegisterIndex['versions'] = new Map();
  const positionsByTopic = new Map<string, RegisteredPosition[]>();
  const positionsBySection = new Map<string, RegisteredPosition[]>();
  for (const position of register.positions) {
    push(positionsByTopic, position.topicId, position);
    for (const version of position.versions) {
      versions.set(version.id, { position, version });
      for (const each of version.sections) {
        const key = `section ${each.section}`;
        if (!(positionsBySection.get(key) ?? []).includes(position)) push(positionsBySection, key, position);
      }
    }
  }
  const positionsByCode = new Map(register.positions.map((each) => [each.code.toLowerCase(), each]));
  return {
    register,
    facts: factsOf(register, versions),
    positionsByTopic,
    positionsBySection,
    versions,
    positionsByCode,
    told: toldOf(register),
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}

function factsOf(register: Register, versions: RegisterIndex['versions']): Map<string, IndexedFact[]> {
  const facts = new Map<string, IndexedFact[]>();
  for (const fact of register.facts) {
    const version = fact.versionId === null ? null : versions.get(fact.versionId)?.version;
    if (version === undefined || (version !== null && !JOINT.includes(version.status))) continue;
    const whole = completedFact(fact, register.homePlace);
    push(facts, `${whole.unit} ${whole.place ?? ''}`, indexed(whole));
  }
  for (const each of facts.values()) each.sort((one, other) => order(one.fact).localeCompare(order(other.fact)));
  return facts;
}

/** Oldest first; of one day the newest edition last. The order of the register must not matter. */
function order(fact: RegisteredFact): string {
  return `${fact.on ?? ''} ${fact.vintage ?? ''} ${fact.id}`;
}

function indexed(fact: RegisteredFact): IndexedFact {
  const year = /^\d{4}/u.exec(fact.on ?? '')?.[0];
  const words =
    fact.terms !== undefined && fact.terms.length > 0
      ? fact.terms.join(' ')
      : `${fact.indicator ?? ''} ${fact.sentence}`;
  const isComplement = /(?<!\p{L})(?:saknar|utan tillgång|utan fiber|ej tillgång|inte har)(?!\p{L})/iu.test(
    `${fact.indicator ?? ''} ${fact.sentence}`,
  );
  return { fact, year: year === undefined ? null : Number(year), about: aboutWords(words), isComplement };
}

function toldOf(register: Register): Map<string, ToldClaim[]> {
  const told = new Map<string, ToldClaim[]>();
  const keep = (letter: RegisteredLetter, isDraft: boolean): void => {
    const day = Date.parse(letter.on) / 86_400_000;
    for (const claim of letter.claims) {
      if (claim.isQuoted || claim.isHypothetical || claim.isNegated || (claim.isPast && claim.year === null)) continue;
      for (const key of toldKeys(claim, register.homePlace)) push(told, key, { claim, letter, isDraft, day });
    }
  };
  for (const letter of register.letters) if (!letter.isCorrected) keep(letter, false);
  for (const draft of register.drafts) keep(draft, true);
  for (const each of told.values()) {
    each.sort(
      (one, other) =>
        other.letter.on.localeCompare(one.letter.on) ||
        one.letter.id.localeCompare(other.letter.id) ||
        one.claim.from - other.claim.from,
    );
  }
  return told;
}
