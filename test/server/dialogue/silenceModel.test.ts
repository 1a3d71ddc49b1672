import fc from 'fast-check';
import { Cadence } from '../../../server/dialogue/Cadence.js';
import { Dialogue, DialogueStatus, Participation } from '../../../server/dialogue/Dialogue.js';
import { Interaction } from '../../../server/dialogue/Interaction.js';
import { Initiative, InteractionKind, ParticipantRole } from '../../../server/dialogue/InteractionKind.js';
import { InteractionParticipant } from '../../../server/dialogue/InteractionParticipant.js';
import { SilenceState } from '../../../server/dialogue/Silence.js';
import { Organization } from '../../../server/organization/Organization.js';
import { Succession, SuccessionKind } from '../../../server/organization/Succession.js';
import { Membership, MembershipStatus, Partnership } from '../../../server/partnership/Partnership.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { dayOf, today } from '../../../server/shared/today.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { type OrganizationKey, type Person, World } from '../../support/World.js';
import { CADENCES, histories, OTHERS } from './silenceHistories.js';
import { type Asker, countedDays, type History, silencesIn } from './silenceModel.js';

const RUNS = process.env['SAMNOD_LONG'] ? 3000 : 300;
const HOUR_MS = 3_600_000;
/** Who asks. */
const ASKERS: [Person, Asker][] = [
  ['coordinator', { organization: 'region', isOfPrincipal: true }],
  ['boardOfficer', { organization: 'countyBoard', isOfPrincipal: true }],
  ['operatorA', { organization: 'operatorA', isOfPrincipal: false }],
];
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

const ROW = `state since lastContactAt awaited { occurredAt } organization { id } dialogue { title }`;
const DOCUMENT = `query ($ids: [ID!]!, $filter: SilenceFilter!) {
  silences(first: 100, filter: $filter) { nodes { ${ROW} lastContact { occurredAt } } }
  nodes(ids: $ids) { __typename ... on Organization { silence { ${ROW} } } ... on Dialogue { silence { ${ROW} } } }
}`;

const EVERYTHING = { state: { isNull: false }, or: [{ dialogue: { isNull: true } }, { dialogue: { isNull: false } }] };

interface Read {
  state: string;
  since: Date;
  lastContactAt: Date | null;
  lastContact?: { occurredAt: Date } | null;
  awaited: { occurredAt: Date } | null;
  organization: { id: string } | null;
  dialogue: { title: string } | null;
}

/** Rows as the model tells them, in a fixed order; an unanswered question by when it was put. */
function told(reads: Read[], now: number, names: Map<string, string>) {
  const hoursAgo = (moment: Date | null | undefined) =>
    moment ? Math.round((now - moment.getTime()) / HOUR_MS) : null;
  return reads
    .map((read) => {
      if (read.lastContact !== undefined)
        expect(hoursAgo(read.lastContact?.occurredAt)).toBe(hoursAgo(read.lastContactAt));
      return {
        of: read.dialogue?.title ?? names.get(read.organization!.id)!,
        state: read.state,
        sinceHoursAgo: read.lastContactAt || read.awaited ? hoursAgo(read.since) : null,
        awaited: hoursAgo(read.awaited?.occurredAt),
        lastHoursAgo: hoursAgo(read.lastContactAt),
      };
    })
    .sort((a, b) => a.of.localeCompare(b.of));
}

function modelled(history: History, asker: Asker, now: number) {
  const countedSince = (hoursAgo: number) => countedDays(dayOf(new Date(now - hoursAgo * HOUR_MS)), today());
  return silencesIn(history, asker, countedSince)
    .map((row) => ({ ...row, awaited: history.said.find(({ key }) => key === row.awaited)?.hoursAgo ?? null }))
    .sort((a, b) => a.of.localeCompare(b.of));
}

test(`over ${RUNS} random histories the silences are those of the model, in the list and one by one`, async () => {
  const names = new Map(OTHERS.map((key) => [toGlobalId('Organization', idOf(key)), key]));
  const seen: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(histories, fc.constantFrom(...ASKERS), async (history, [person, asker]) => {
      const now = Date.now();
      const keys = await live(history, now);
      const ids = [...keys].map(([uuid, key]) =>
        toGlobalId(key.startsWith('dialogue') ? 'Dialogue' : 'Organization', uuid),
      );
      const expected = modelled(history, asker, now);
      const { silences, nodes } = await world.read(person, DOCUMENT, { ids, filter: EVERYTHING });
      const oneByOne = (nodes as ({ silence: Read | null } | null)[]).flatMap((node) => node?.silence ?? []);
      expect(told(silences.nodes, now, names)).toEqual(expected);
      expect(told(oneByOne, now, names)).toEqual(expected);
      for (const { state } of expected) seen[state] = (seen[state] ?? 0) + 1;
    }),
    { numRuns: RUNS },
  );
  for (const state of Object.values(SilenceState)) expect(seen[state] ?? 0).toBeGreaterThan(RUNS / 20);
}, 600_000);
