import type { EntityManager } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { Directive, DirectiveStatus } from '../../../server/board/meeting/Directive.js';
import { BoardMeeting } from '../../../server/board/meeting/BoardMeeting.js';
import { Viewpoint } from '../../../server/board/meeting/Viewpoint.js';
import { Commitment, CommitmentStatus } from '../../../server/commitment/Commitment.js';
import { Interaction } from '../../../server/dialogue/Interaction.js';
import { InteractionKind, ParticipantRole } from '../../../server/dialogue/InteractionKind.js';
import { InteractionParticipant } from '../../../server/dialogue/InteractionParticipant.js';
import { Organization } from '../../../server/organization/Organization.js';
import { Obstacle, ObstacleKind } from '../../../server/partnership/mandate/Obstacle.js';
import { SupportRequest, SupportRequestStatus } from '../../../server/partnership/mandate/SupportRequest.js';
import { Pledge } from '../../../server/partnership/resources/Pledge.js';
import { ResourceKind } from '../../../server/partnership/resources/ResourceKind.js';
import { ResourceNeed } from '../../../server/partnership/resources/ResourceNeed.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { type Answer, type OrganizationKey, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const RUNS = process.env['SAMNOD_LONG'] ? 60 : 8;
const SWEDISH = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const CATEGORIES: Record<string, OrganizationKey[]> = {
  MUNICIPALITY: ['municipality'],
  MARKET: ['operatorA', 'operatorB'],
  VILLAGE: ['village'],
  NATIONAL: ['authority'],
};
const SPOKEN = Object.values(CATEGORIES).flat();

/** Days about the turn of a year and of a quarter, so that much falls on either side of a period's edges. */
const day = fc
  .integer({ min: -60, max: 160 })
  .map((days) => new Date(Date.UTC(2026, 11, 1) + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const record = fc.oneof(
  fc.record({
    is: fc.constant('interaction' as const),
    on: day,
    hour: fc.constantFrom('00:30', '11:00', '22:30', '23:30'),
    who: fc.subarray(SPOKEN, { minLength: 1 }),
    role: fc.constantFrom(ParticipantRole.ATTENDEE, ParticipantRole.MENTIONED),
    isHidden: fc.boolean(),
  }),
  fc.record({
    is: fc.constant('commitment' as const),
    dueOn: maybe(day),
    on: day,
    end: fc.constantFrom('kept', 'waived', 'open'),
    endOn: day,
  }),
  fc.record({ is: fc.constant('obstacle' as const), on: day, clearedOn: maybe(day) }),
  fc.record({ is: fc.constant('support' as const), by: day, answeredOn: maybe(day) }),
  fc.record({ is: fc.constant('directive' as const), dueOn: maybe(day), returnedOn: maybe(day) }),
  fc.record({ is: fc.constant('viewpoint' as const), answeredOn: maybe(day) }),
  fc.record({
    is: fc.constantFrom('pledge' as const, 'need' as const),
    kind: fc.constantFrom(ResourceKind.SEK, ResourceKind.FTE),
    year: fc.integer({ min: 2026, max: 2028 }),
    amount: fc.integer({ min: 1, max: 900 }).map((thousands) => thousands * 1000),
  }),
);
type Made = typeof record extends fc.Arbitrary<infer One> ? One : never;

let made = 0;
async function store(em: EntityManager, one: Made, meeting: BoardMeeting): Promise<void> {
  const { coordinator, boardOfficer } = world.callers;
  const at = (key: OrganizationKey) => em.findOneOrFail(Organization, world.organizations[key]);
  const region = await at('region');
  made += 1;
  switch (one.is) {
    case 'interaction': {
      const facts = { kind: InteractionKind.PHONE, occurredAt: new Date(`${one.on}T${one.hour}:00Z`), topic: 'Prov' };
      // What the other principal keeps to itself is not the region's to count.
      const interaction = one.isHidden
        ? new Interaction(boardOfficer, facts, Visibility.OWN_ORGANIZATION)
        : new Interaction(coordinator, facts, Visibility.PARTIES);
      em.persist(interaction);
      for (const key of one.who) em.persist(new InteractionParticipant(interaction, await at(key), null, one.role));
      return;
    }
    case 'commitment': {
      const facts = { title: 'Prov', dueOn: one.dueOn };
      const commitment = new Commitment(coordinator, region, await at('village'), facts, Visibility.PARTIES);
      commitment.recordedAt = new Date(`${one.on}T22:59:00Z`);
      if (one.end === 'kept')
        Object.assign(commitment, { status: CommitmentStatus.FULFILLED, fulfilledOn: one.endOn, proof: 'Prov' });
      if (one.end === 'waived') Object.assign(commitment, { status: CommitmentStatus.WAIVED, waivedReason: 'Prov' });
      em.persist(commitment);
      return;
    }
    case 'obstacle': {
      const obstacle = new Obstacle(coordinator, ObstacleKind.LOCAL_PROCESSES, 'Prov', one.on);
      if (one.clearedOn) Object.assign(obstacle, { clearedOn: one.clearedOn, clearedHow: 'Prov' });
      em.persist(obstacle);
      return;
    }
    case 'support': {
      const request = new SupportRequest(coordinator, region, 'Prov', one.by);
      if (one.answeredOn)
        Object.assign(request, { status: SupportRequestStatus.GRANTED, answer: 'Ja', answeredOn: one.answeredOn });
      em.persist(request);
      return;
    }
    case 'directive': {
      const directive = new Directive(coordinator, meeting, { paragraph: 1, text: 'Prov', dueOn: one.dueOn });
      if (one.returnedOn)
        Object.assign(directive, { status: DirectiveStatus.RETURNED, returnedWhy: 'Prov', settledOn: one.returnedOn });
      em.persist(directive);
      return;
    }
    case 'viewpoint': {
      const viewpoint = new Viewpoint(coordinator, meeting, { paragraph: 1, text: 'Prov' });
      if (one.answeredOn) Object.assign(viewpoint, { answer: 'Prov', answeredOn: one.answeredOn });
      em.persist(viewpoint);
      return;
    }
    case 'pledge':
      em.persist(new Pledge(coordinator, region, { ...one, decision: `Beslut ${made}`, note: null }));
      return;
    case 'need':
      em.persist(new ResourceNeed(coordinator, { ...one, purpose: `Behov ${made}` }));
  }
}

type Raw = Record<string, string | null>;
/** Every row of a table as texts, without any rule of ours. */
const raw = async (table: string): Promise<Raw[]> =>
  (await world.arrange((em) => em.execute<{ row: Raw }[]>(`select to_jsonb(t) as row from ${table} t`))).map(
    ({ row }) => row,
  );

/** The figures worked out once more, row by row, in another language than the one that is tested. */
async function countedByHand(from: string, until: string): Promise<Record<string, number>> {
  const is = (value: string | null | undefined) => value != null && value >= from && value <= until;
  const dayOf = (moment: string | null) => SWEDISH.format(new Date(moment!));
  const by = (value: string | null | undefined, limit: string) => value != null && value <= limit;
  const later = new Date(Date.parse(until) + 90 * 86_400_000).toISOString().slice(0, 10);
  const nextYear = Number(until.slice(0, 4)) + 1;
  const all = async (table: string) =>
    (await raw(table)).filter(
      (row) =>
        row['visibility_level'] !== 'OWN_ORGANIZATION' ||
        row['recorded_by_organization_id'] === world.organizations.region,
    );
  const talks = (await all('interaction')).filter((row) => is(dayOf(row['occurred_at']!)));
  const parts = (await raw('interaction_participant')).filter(({ role }) => role !== 'MENTIONED');
  const spoke = (keys: OrganizationKey[]) => {
    const ids = keys.map((key) => world.organizations[key]);
    return talks.filter(({ id }) =>
      parts.some((part) => part['interaction_id'] === id && ids.includes(part['organization_id']!)),
    ).length;
  };
  const commitments = await all('commitment');
  const stood = (row: Raw) => row['status'] !== 'WAIVED' && !by(row['fulfilled_on'], until);
  const directives = await all('directive');
  const open = directives.filter(({ status }) => !['CARRIED_OUT', 'RETURNED'].includes(status!));
  const viewpoints = await all('viewpoint');
  const obstacles = await all('obstacle');
  const requests = await all('support_request');
  const sum = (rows: Raw[]) =>
    rows
      .filter(({ kind, year }) => kind === 'SEK' && Number(year) === nextYear)
      .reduce((total, { amount }) => total + Number(amount), 0);
  const [needed, pledged] = [sum(await all('resource_need')), sum(await all('pledge'))];
  const coverage = Object.entries(CATEGORIES).flatMap(([category, keys]) => {
    const met = keys.filter((key) => spoke([key]) > 0).length;
    const both: [string, number][] = [
      [`MET_${category}`, met],
      [`UNMET_${category}`, keys.length - met],
    ];
    return [[`SPOKEN_WITH_${category}`, spoke(keys)] as [string, number], ...(category === 'NATIONAL' ? [] : both)];
  });
  return {
    ...Object.fromEntries(coverage),
    DIRECTIVES_OPEN: open.length,
    DIRECTIVES_LATE: open.filter((row) => by(row['due_on'], until)).length,
    DIRECTIVES_SETTLED: directives.filter((row) => is(row['settled_on'])).length,
    VIEWPOINTS_UNANSWERED: viewpoints.filter((row) => row['answered_on'] === null).length,
    VIEWPOINTS_ANSWERED: viewpoints.filter((row) => is(row['answered_on'])).length,
    COMMITMENTS_GIVEN: commitments.filter((row) => is(dayOf(row['recorded_at']!))).length,
    COMMITMENTS_DUE: commitments.filter((row) => is(row['due_on'])).length,
    COMMITMENTS_KEPT: commitments.filter((row) => is(row['fulfilled_on'])).length,
    COMMITMENTS_LATE: commitments.filter((row) => by(row['due_on'], until) && stood(row)).length,
    COMMITMENTS_AHEAD: commitments.filter(
      (row) => row['due_on'] != null && row['due_on'] > until && row['due_on'] <= later && stood(row),
    ).length,
    OBSTACLES_STANDING: obstacles.filter((row) => by(row['raised_on'], until) && !by(row['cleared_on'], until)).length,
    OBSTACLES_CLEARED: obstacles.filter((row) => is(row['cleared_on'])).length,
    SUPPORT_OVERDUE: requests.filter((row) => by(row['answer_by'], until) && !by(row['answered_on'], row['answer_by']!))
      .length,
    SEK_NEEDED: needed,
    SEK_PLEDGED: pledged,
    SEK_MISSING: Math.max(0, needed - pledged),
    TARGETS_REACHED: 0,
    TARGETS_AHEAD: 0,
    TARGETS_UNMEASURED: 0,
    LETTERS_SENT: 0,
    LETTERS_RECEIVED: 0,
    FINDINGS_MADE: 0,
    FINDINGS_OPEN: 0,
  };
}

const REPORT = 'report { id version figures { key unit value } }';
const draft = async (from: string, until: string) =>
  (
    await world.read(
      'coordinator',
      `mutation ($input: DraftReportInput!) { draftReport(input: $input) { ${REPORT} } }`,
      { input: { title: `Rapport ${from}`, from, until } },
    )
  ).draftReport.report as Answer;
const figuresOf = (report: Answer) =>
  Object.fromEntries((report.figures as Answer[]).map(({ key, value }) => [key, value])) as Record<string, number>;

/** How many records each figure opens, for figures that count records. */
async function opened(report: Answer): Promise<Record<string, number>> {
  const keys = (report.figures as Answer[]).filter(({ unit }) => unit === 'RECORDS').map(({ key }) => String(key));
  const halves = [keys.slice(0, 15), keys.slice(15)];
  const answers = await Promise.all(
    halves.map((half) =>
      world.read(
        'coordinator',
        `query ($id: ID!) { boardReport(id: $id) { ${half.map((key) => `${key}: records(figure: ${key}, first: 1) { totalCount }`).join(' ')} } }`,
        { id: report.id },
      ),
    ),
  );
  return Object.fromEntries(
    answers.flatMap(({ boardReport }) =>
      Object.entries(boardReport as Answer).map(([key, { totalCount }]) => [key, totalCount as number]),
    ),
  );
}

test('every figure of a report equals what is counted by hand in the rows, and opens exactly the records it counts', async () => {
  const meeting = await world.arrange((em) => {
    const one = new BoardMeeting(world.callers.coordinator, {
      heldOn: '2026-01-01',
      title: 'Möte',
      agenda: null,
      attendance: null,
    });
    em.persist(one);
    return Promise.resolve(one);
  });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 5, maxLength: 25 }), day, day, async (records, one, other) => {
      await world.arrange(async (em) => {
        const at = await em.findOneOrFail(BoardMeeting, meeting.id);
        for (const each of records) await store(em, each, at);
      });
      const [from, until] = [one, other].sort() as [string, string];
      const report = await draft(from, until);
      const byHand = await countedByHand(from, until);
      expect(figuresOf(report)).toEqual(byHand);
      const { SEK_NEEDED: _n, SEK_PLEDGED: _p, SEK_MISSING: _m, ...counts } = byHand;
      expect(await opened(report)).toEqual(counts);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test('a report that is handed in keeps its figures and the records behind them, whatever is written afterwards', async () => {
  const report = await draft('2026-11-01', '2027-02-28');
  const input = { id: report.id, expectedVersion: report.version };
  const submitted = (
    await world.read(
      'coordinator',
      `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { ${REPORT} } }`,
      { input },
    )
  ).submitReport.report as Answer;
  const [figures, records] = [figuresOf(submitted), await opened(submitted)];
  expect(figures).toEqual(figuresOf(report));
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 5, maxLength: 25 }), async (later) => {
      await world.arrange(async (em) => {
        const at = await em.findOneOrFail(BoardMeeting, { title: 'Möte' });
        for (const each of later) await store(em, each, at);
        // What was counted is changed as well, and some of it is let go of.
        await em.execute(`update commitment set status = 'WAIVED', waived_reason = 'Prov' where status = 'OPEN'`);
        await em.execute(`update viewpoint set answer = 'Sent', answered_on = '2026-12-24' where answer is null`);
        await em.execute(`update interaction set occurred_at = occurred_at - interval '1 year' where random() < 0.2`);
      });
      const now = (
        await world.read(
          'coordinator',
          `query ($id: ID!) { boardReport(id: $id) { isIntact id figures { key unit value } } }`,
          {
            id: report.id,
          },
        )
      ).boardReport as Answer;
      expect(now.isIntact).toBe(true);
      expect(figuresOf(now)).toEqual(figures);
      expect(await opened(now)).toEqual(records);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
