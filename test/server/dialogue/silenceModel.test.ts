import fc from 'fast-check';
import { Cadence } from '../../../server/dialogue/Cadence.js';
import { Dialogue, DialogueStatus, Participation } from '../../../server/dialogue/Dialogue.js';
import { Interaction } from '../../../server/dialogue/Interaction.js';
import { Initiative, InteractionKind, ParticipantRole } from '../../../server/dialogue/InteractionKind.js';
import { InteractionParticipant } from '../../../server/dialogue/InteractionParticipant.js';
import { Organization } from '../../../server/organization/Organization.js';
import { Succession, SuccessionKind } from '../../../server/organization/Succession.js';
import { Membership, MembershipStatus, Partnership } from '../../../server/partnership/Partnership.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { dayOf, today } from '../../../server/shared/today.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { type OrganizationKey, type Person, World } from '../../support/World.js';
import { type Asker, countedDays, type History, silencesIn } from './silenceModel.js';

const RUNS = process.env['SAMNOD_LONG'] ? 3000 : 300;
const HOUR_MS = 3_600_000;
/** Who asks in every run. */
const ASKERS: [Person, Asker][] = [
  ['coordinator', { organization: 'region', isOfPrincipal: true }],
  ['boardOfficer', { organization: 'countyBoard', isOfPrincipal: true }],
  ['operatorA', { organization: 'operatorA', isOfPrincipal: false }],
  ['municipality', { organization: 'municipality', isOfPrincipal: false }],
];
const PRINCIPALS = ['region', 'countyBoard'];
const CADENCES: Record<string, { days: number | null; inOpenDialogue: number | null }> = {
  municipality: { days: 40, inOpenDialogue: null },
  operatorA: { days: 20, inOpenDialogue: 90 },
  operatorB: { days: 20, inOpenDialogue: 90 },
  village: { days: 200, inOpenDialogue: 30 },
  authority: { days: null, inOpenDialogue: null },
};
const OTHERS = Object.keys(CADENCES);

const oneOf = <T extends object>(values: T) => fc.constantFrom(...(Object.values(values) as T[keyof T][]));
const organizations = (most: number) => fc.uniqueArray(fc.constantFrom(...OTHERS, ...PRINCIPALS), { maxLength: most });

const dialogues = fc.array(
  fc.record({
    status: fc.constantFrom('OPEN', 'OPEN', 'RESTING', 'CLOSED'),
    cadenceDays: fc.option(fc.integer({ min: 1, max: 100 })),
    organizations: organizations(4),
    visibility: fc.constantFrom('PARTIES', 'PRINCIPALS'),
  }),
  { maxLength: 3 },
);

const saidThings = fc.array(
  fc.record({
    hoursAgo: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 9000 })),
    kind: fc.constantFrom('EMAIL', 'LETTER', 'PHONE', 'MEETING'),
    initiative: fc.constantFrom('OURS', 'OURS', 'THEIRS', 'THEIRS', 'JOINT'),
    awaitsAnswer: fc.boolean(),
    recorder: fc.constantFrom('region', 'region', 'countyBoard', 'municipality', 'operatorA'),
    participants: fc.array(
      fc.record({
        organization: fc.constantFrom(...OTHERS, ...PRINCIPALS),
        role: fc.constantFrom('SENDER', 'RECIPIENT', 'RECIPIENT', 'COPY', 'ATTENDEE', 'MENTIONED'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    dialogue: fc.option(fc.nat({ max: 2 })),
    inReplyTo: fc.option(fc.nat({ max: 20 }), { freq: 2 }),
    visibility: fc.constantFrom('PARTIES', 'PARTIES', 'PARTNERSHIP', 'PRINCIPALS', 'OWN_ORGANIZATION'),
  }),
  { maxLength: 14 },
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

const histories: fc.Arbitrary<History> = fc
  .record({
    dialogues,
    said: saidThings,
    successions: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: successions }),
    memberships: fc.array(fc.constantFrom('MEMBER', 'MEMBER', 'DORMANT', 'LEFT'), { minLength: 4, maxLength: 4 }),
  })
  .map((drawn) => ({
    principals: PRINCIPALS,
    successions: drawn.successions,
    dialogues: drawn.dialogues.map((one, at) => ({ ...one, key: `dialogue ${at}` })) as History['dialogues'],
    said: drawn.said.map((one, at) => ({
      ...one,
      key: `said ${at}`,
      dialogue: one.dialogue !== null && one.dialogue < drawn.dialogues.length ? `dialogue ${one.dialogue}` : null,
      inReplyTo: one.inReplyTo !== null && one.inReplyTo < at ? `said ${one.inReplyTo}` : null,
    })) as History['said'],
    organizations: Object.fromEntries(
      OTHERS.map((key, at) => [key, { ...CADENCES[key]!, membership: drawn.memberships[at] ?? null }]),
    ) as History['organizations'],
  }));

let world: World;
beforeAll(async () => {
  world = await World.make();
  await world.arrange(async (em) => {
    for (const [actorCategory, key] of Object.entries({
      MUNICIPALITY: 'municipality',
      MARKET: 'operatorA',
      VILLAGE: 'village',
    })) {
      const { days, inOpenDialogue } = CADENCES[key]!;
      const where = { partnership: em.getReference(Partnership, world.partnership), actorCategory };
      await em.nativeUpdate(Cadence, where as never, { days, daysInOpenDialogue: inOpenDialogue });
    }
  });
});
afterAll(() => world.close());

const idOf = (key: string) => world.organizations[key as OrganizationKey];

/** Makes the database tell this very history; answers the key of everything by its uuid. */
async function live(history: History, now: number): Promise<Map<string, string>> {
  const keys = new Map<string, string>(OTHERS.map((key) => [idOf(key), key]));
  await world.arrange(async (em) => {
    const organization = (key: string) => em.getReference(Organization, idOf(key));
    for (const table of ['interaction', 'dialogue', 'succession']) await em.execute(`delete from ${table}`);
    for (const [key, { membership }] of Object.entries(history.organizations)) {
      if (membership)
        await em.nativeUpdate(Membership, { organization: idOf(key) }, { status: membership as MembershipStatus });
    }
    for (const [before, after, gone] of history.successions) {
      const kind = gone ? SuccessionKind.MERGED : SuccessionKind.BOUGHT;
      em.persist(new Succession(organization(before), organization(after), { kind, occurredOn: '2020-01-01' }));
    }
    const made = new Map<string, Dialogue>();
    for (const fact of history.dialogues) {
      const { cadenceDays } = fact;
      const status = DialogueStatus[fact.status];
      const dialogue = new Dialogue(
        world.callers.coordinator,
        { title: fact.key, status, cadenceDays },
        Visibility[fact.visibility],
      );
      made.set(fact.key, dialogue);
      keys.set(dialogue.id, fact.key);
      em.persist([dialogue, ...fact.organizations.map((key) => new Participation(dialogue, organization(key)))]);
    }
    const interactions = new Map<string, Interaction>();
    for (const fact of history.said) {
      const interaction = new Interaction(
        world.callers.coordinator,
        {
          kind: InteractionKind[fact.kind],
          occurredAt: new Date(now - fact.hoursAgo * HOUR_MS),
          topic: fact.key,
          initiative: Initiative[fact.initiative],
          awaitsAnswer: fact.awaitsAnswer,
        },
        Visibility[fact.visibility],
        made.get(fact.dialogue ?? '') ?? null,
      );
      interaction.recordedByOrganizationId = idOf(fact.recorder);
      interactions.set(fact.key, interaction);
      const answered = interactions.get(fact.inReplyTo ?? '');
      if (answered)
        Object.assign(interaction, { inReplyTo: em.getReference(Interaction, answered.id, { wrapped: true }) });
      em.persist(interaction);
      for (const { organization: key, role } of fact.participants)
        em.persist(new InteractionParticipant(interaction, organization(key), null, ParticipantRole[role]));
    }
    await em.flush();
  });
  return keys;
}

const ROW = `state since lastContactAt countedDays lastContact { occurredAt } awaited { occurredAt topic } organization { id } dialogue { id title }`;
const LIST = `query { silences(first: 100, filter: { state: { isNull: false } }) { nodes { ${ROW} } } }`;
const ONE_BY_ONE = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { __typename ... on Organization { silence { ${ROW} } } ... on Dialogue { silence { ${ROW} } } } }`;

interface Read {
  state: string;
  since: Date;
  lastContactAt: Date | null;
  lastContact: { occurredAt: Date } | null;
  awaited: { topic: string; occurredAt: Date } | null;
  organization: { id: string } | null;
  dialogue: { title: string } | null;
}

test(`over ${RUNS} random histories the silences are those of the model, in the list and one by one, for everyone`, async () => {
  const names = new Map(OTHERS.map((key) => [toGlobalId('Organization', idOf(key)), key]));
  const rowOf = (now: number) => (read: Read) => {
    const hoursAgo = (moment: Date | null | undefined) =>
      moment ? Math.round((now - moment.getTime()) / HOUR_MS) : null;
    expect(hoursAgo(read.lastContact?.occurredAt)).toBe(hoursAgo(read.lastContactAt));
    return {
      of: read.dialogue?.title ?? names.get(read.organization!.id),
      state: read.state,
      sinceHoursAgo: read.lastContactAt || read.awaited ? hoursAgo(read.since) : null,
      awaited: hoursAgo(read.awaited?.occurredAt),
      lastHoursAgo: hoursAgo(read.lastContactAt),
    };
  };
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const now = Date.now();
      const keys = await live(history, now);
      const countedSince = (hoursAgo: number) => countedDays(dayOf(new Date(now - hoursAgo * HOUR_MS)), today());
      for (const [person, asker] of ASKERS) {
        const expected = silencesIn(history, asker, countedSince)
          .map((row) => ({
            ...row,
            awaited: history.said.find(({ key }) => key === row.awaited)?.hoursAgo ?? null,
          }))
          .sort((a, b) => a.of.localeCompare(b.of));
        const { silences } = await world.read(person, LIST);
        const list = (silences.nodes as Read[]).map(rowOf(now)).sort((a, b) => a.of!.localeCompare(b.of!));
        expect({ person, list }).toEqual({ person, list: expected });
        const ids = [...keys].map(([uuid, key]) =>
          toGlobalId(key.startsWith('dialogue') ? 'Dialogue' : 'Organization', uuid),
        );
        const { nodes } = await world.read(person, ONE_BY_ONE, { ids });
        const oneByOne = (nodes as ({ silence: Read | null } | null)[])
          .flatMap((node) => (node?.silence ? [rowOf(now)(node.silence)] : []))
          .sort((a, b) => a.of!.localeCompare(b.of!));
        expect({ person, oneByOne }).toEqual({ person, oneByOne: expected });
        for (const { state } of expected) seen[state] = (seen[state] ?? 0) + 1;
      }
    }),
    { numRuns: RUNS },
  );
  expect(
    Math.min(
      ...['WE_OWE_AN_ANSWER', 'NO_ANSWER_TO_US', 'RESTING', 'NEVER_CONTACTED', 'BEYOND_CADENCE', 'IN_TOUCH'].map(
        (state) => seen[state] ?? 0,
      ),
    ),
  ).toBeGreaterThan(RUNS / 10);
}, 600_000);
