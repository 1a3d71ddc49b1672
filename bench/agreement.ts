import { checkText } from '../server/correspondence/agreement/checkText.js';
import { Measure, Population, Stance, Unit } from '../server/correspondence/agreement/Claim.js';
import { indexRegister } from '../server/correspondence/agreement/indexRegister.js';
import {
  DiaryStatus,
  type LetterDetails,
  PositionStatus,
  type Register,
} from '../server/correspondence/agreement/Register.js';
import { places, principals, topics, twoPages as text, written } from './letterTexts.js';

/**
 * How long the check takes with 500 positions and 5,000 letters: `node --import ./.config/typescript.js bench/agreement.ts`
 * prints the milliseconds of arranging the register once and of checking a two-page letter, as median and 95th percentile.
 */
const register: Register = {
  principals,
  places,
  homePlace: '23',
  topics,
  positions: Array.from({ length: 500 }, (_, at) => ({
    id: `position-${at}`,
    code: `SP-${at}`,
    title: `Ståndpunkt ${at}`,
    topicId: `topic-${at % 250}`,
    audience: at % 3 === 0 ? ['pts'] : null,
    from: '2024-01-01',
    until: null,
    replacedBy: null,
    versions: [
      {
        id: `version-${at}`,
        number: 1,
        status: at % 5 === 0 ? PositionStatus.DRAFT : PositionStatus.JOINT,
        sentence: `Stödform${at % 250} bör förlängas.`,
        stance: Stance.SUPPORTS,
        sections: [{ document: 'SOU 2025:110', section: `${1 + (at % 8)}.${1 + (at % 6)}`, stance: Stance.SUPPORTS }],
        approvedBy: [],
      },
    ],
  })),
  facts: Array.from({ length: 2000 }, (_, at) => ({
    id: `fact-${at}`,
    versionId: null,
    sentence: `Uppgift ${at}`,
    indicator: null,
    topicId: null,
    measure: Measure.ACCESS_100_MBIT,
    population: Population.HOUSEHOLDS,
    areaClass: null,
    place: String(2301 + (at % 8)),
    on: `${2000 + (at % 25)}-10-01`,
    unit: Unit.PERCENT,
    value: 40 + (at % 50),
    low: null,
    high: null,
    tolerance: null,
    isTarget: false,
    source: 'PTS',
    vintage: null,
  })),
  letters: Array.from({ length: 5000 }, (_, at) => ({
    id: `letter-${at}`,
    on: `20${10 + (at % 16)}-05-${String(1 + (at % 27)).padStart(2, '0')}`,
    principalIds: [at % 2 === 0 ? 'region' : 'board'],
    authorityId: 'pts',
    caseId: `case-${at % 400}`,
    reference: null,
    isCorrected: false,
    claims: written[at % 500] ?? [],
  })),
  drafts: [],
};

const letter: LetterDetails = {
  id: null,
  caseId: 'case-1',
  authorityId: 'pts',
  authorityNames: ['PTS'],
  senderIds: ['region', 'board'],
  isJoint: true,
  citedVersionIds: [],
  document: 'SOU 2025:110',
  diary: [{ principalId: 'region', number: '1', status: DiaryStatus.REGISTERED }],
  needsDiaryNumber: true,
  replyDueOn: null,
  sentOn: null,
  otherPrincipalInformedOn: null,
  informWithinDays: 0,
  today: '2026-03-20',
};

const before = performance.now();
indexRegister(register);
const arranged = performance.now() - before;
const times: number[] = [];
let findings = 0;
for (let run = 0; run < 120; run++) {
  const start = performance.now();
  findings = checkText(`${text}\n\nUtkast ${run}.`, register, letter).findings.length;
  times.push(performance.now() - start);
}
const sorted = times.slice(20).sort((one, other) => one - other);
const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
process.stdout.write(
  `A letter of ${text.length} characters, ${findings} findings, first run ${(times[0] ?? 0).toFixed(1)} ms\n`,
);
process.stdout.write(
  `arranging the register: ${arranged.toFixed(0)} ms once; checking: median ${at(0.5)} ms, p95 ${at(0.95)} ms\n`,
);
