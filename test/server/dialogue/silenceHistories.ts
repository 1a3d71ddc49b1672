import fc from 'fast-check';
import type { History } from './silenceModel.js';

const PRINCIPALS = ['region', 'countyBoard'];
/** Cadences in force; shorter than usual, so that few days make a difference. */
export const CADENCES: Record<string, { days: number | null; inOpenDialogue: number | null }> = {
  municipality: { days: 40, inOpenDialogue: null },
  operatorA: { days: 20, inOpenDialogue: 90 },
  operatorB: { days: 20, inOpenDialogue: 90 },
  village: { days: 200, inOpenDialogue: 30 },
  authority: { days: null, inOpenDialogue: null },
};
export const OTHERS = Object.keys(CADENCES);

/** Two of them more often, so that they meet in the same dialogues. */
const organization = fc.constantFrom(
  ...OTHERS,
  ...PRINCIPALS,
  'municipality',
  'municipality',
  'operatorA',
  'operatorA',
);

const dialogues = fc.array(
  fc.record({
    status: fc.constantFrom('OPEN', 'OPEN', 'RESTING', 'CLOSED'),
    cadenceDays: fc.option(fc.integer({ min: 1, max: 100 })),
    organizations: fc.uniqueArray(organization, { maxLength: 4 }),
    visibility: fc.constantFrom('PARTIES', 'PRINCIPALS'),
  }),
  { maxLength: 3 },
);

/** Few moments in the first hours, so that some things are said at once; replies to one of the last three. */
const saidThings = fc.array(
  fc.record({
    hoursAgo: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 9000 })),
    kind: fc.constantFrom('EMAIL', 'LETTER', 'PHONE', 'MEETING'),
    initiative: fc.constantFrom('OURS', 'OURS', 'THEIRS', 'THEIRS', 'JOINT'),
    awaitsAnswer: fc.boolean(),
    recorder: fc.constantFrom('region', 'region', 'countyBoard', 'municipality', 'operatorA'),
    participants: fc.array(
      fc.record({
        organization,
        role: fc.constantFrom('SENDER', 'RECIPIENT', 'RECIPIENT', 'COPY', 'ATTENDEE', 'MENTIONED'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    dialogue: fc.option(fc.nat({ max: 2 }), { freq: 3 }),
    isReplyTo: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
    visibility: fc.constantFrom('PARTIES', 'PARTIES', 'PARTNERSHIP', 'PRINCIPALS', 'OWN_ORGANIZATION'),
  }),
  { maxLength: 16, size: 'max' },
);

/** Each continues only what comes before it, so that nobody continues itself. */
const successions = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 }), fc.boolean()), {
    maxLength: 2,
    selector: ([before, after]) => `${before} ${after}`,
  })
  .map((drawn) =>
    drawn
      .filter(([before, after]) => before < after)
      .map(([before, after, gone]) => [OTHERS[before]!, OTHERS[after]!, gone] as [string, string, boolean]),
  );

/** Histories of five organizations with two principals: who said what to whom, when and in what dialogue. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    dialogues,
    said: saidThings,
    successions: fc.oneof(fc.constant<History['successions']>([]), successions),
    memberships: fc.array(fc.constantFrom('MEMBER', 'MEMBER', 'DORMANT', 'LEFT'), { minLength: 4, maxLength: 4 }),
  })
  .map((drawn) => ({
    principals: PRINCIPALS,
    successions: drawn.successions,
    dialogues: drawn.dialogues.map((one, at) => ({ ...one, key: `dialogue ${at}` })),
    said: drawn.said.map(({ isReplyTo, ...one }, at) => ({
      ...one,
      key: `said ${at}`,
      dialogue: one.dialogue !== null && one.dialogue < drawn.dialogues.length ? `dialogue ${one.dialogue}` : null,
      inReplyTo: isReplyTo !== null && isReplyTo <= at ? `said ${at - isReplyTo}` : null,
    })),
    organizations: Object.fromEntries(
      OTHERS.map((key, at) => [key, { ...CADENCES[key]!, membership: drawn.memberships[at] ?? null }]),
    ),
  }));
