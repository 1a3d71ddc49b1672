import exceljs from 'exceljs';
import mammoth from 'mammoth';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { daysAfter } from '../../../server/shared/swedishCalendar.js';
import { today } from '../../../server/shared/today.js';
import { Served } from '../../support/Served.js';
import { type Answer, type OrganizationKey, World } from '../../support/World.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  await world.arrange((em) =>
    em.execute(`update organization set municipality_code = '9801', county_code = '98' where id = ?`, [
      world.organizations.municipality,
    ]),
  );
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const YEAR = Number(today().slice(0, 4));
const id = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);
const ASSESS = 'mutation ($input: AssessPhaseInput!) { assessPhase(input: $input) { phase { id } } }';
const DRAFT = `mutation ($input: DraftFollowUpInput!) { draftFollowUp(input: $input) { followUp { id version
  sections { id version place heading text } } } }`;
const WRITE = 'mutation ($input: WriteFollowUpInput!) { writeFollowUp(input: $input) { section { version text } } }';
const HAND_IN = 'mutation ($input: HandInFollowUpInput!) { handInFollowUp(input: $input) { followUp { handedInOn } } }';
const FIGURES = 'query ($id: ID!) { followUp(id: $id) { figures { key section value } phases { phase } } }';

const figuresOf = async (followUp: string): Promise<Map<string, number>> =>
  new Map(
    (await world.read('coordinator', FIGURES, { id: followUp })).followUp.figures.map(({ key, value }: Answer) => [
      key,
      value,
    ]),
  );

const speak = (input: Answer) =>
  world.read(
    'coordinator',
    'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }',
    {
      input: {
        kind: 'MEETING',
        topic: 'Kartläggning',
        occurredAt: new Date(Date.now() - 60_000).toISOString(),
        participants: [{ organization: id('municipality') }, { organization: id('region') }],
        ...input,
      },
    },
  );

test('the phase of a municipality has a day and evidence, keeps its history, and the municipality sees it', async () => {
  const municipality = id('municipality');
  const input = { municipality, phase: 'AWARE', since: `${YEAR - 1}-03-01`, evidence: 'Inget beslut finns.' };
  await world.read('coordinator', ASSESS, { input });
  await world.read('boardOfficer', ASSESS, {
    input: { municipality, phase: 'DECIDED', since: daysAfter(today(), -1), evidence: 'Plan antagen.' },
  });
  const { organization } = await world.read(
    'municipality',
    'query ($id: ID!) { organization(id: $id) { phases { phase evidence } } }',
    { id: municipality },
  );
  expect(organization.phases).toEqual([
    { phase: 'DECIDED', evidence: 'Plan antagen.' },
    { phase: 'AWARE', evidence: 'Inget beslut finns.' },
  ]);
  const { municipalityStandings } = await world.read('village', '{ municipalityStandings { phase { phase } } }');
  expect(municipalityStandings).toEqual([{ phase: { phase: 'DECIDED' } }]);
  expect(await world.refusal('municipality', ASSESS, { input })).toBe('FORBIDDEN');
  expect(await world.refusal('coordinator', ASSESS, { input: { ...input, municipality: id('village') } })).toBe(
    'BAD_USER_INPUT',
  );
  expect(await world.refusal('coordinator', ASSESS, { input: { ...input, since: daysAfter(today(), 1) } })).toBe(
    'BAD_USER_INPUT',
  );
});

test('a follow-up has the headings that are asked for, filled from the records, and stands when handed in', async () => {
  await speak({ timeSpentMinutes: 90, activityArea: 'MAPPING' });
  await speak({ timeSpentMinutes: 45, activityArea: 'MAPPING', kind: 'PHONE' });
  const { followUp } = (await world.read('coordinator', DRAFT, { input: { kind: 'PTS', year: YEAR } })).draftFollowUp;
  expect(followUp.sections.map(({ place }: Answer) => place)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1));
  expect(followUp.sections[1]).toMatchObject({ heading: 'Tidsfördelning per uppgift' });
  expect(followUp.sections[1].text).toContain('Noterad tid: kartläggning: 2,3');
  const figures = await figuresOf(followUp.id);
  expect(Object.fromEntries(figures)).toMatchObject({
    TIME_MAPPING: 2.25,
    MEETINGS: 1,
    MAPPING_TALKS: 2,
    MUNICIPALITIES: 1,
    PHASE_DECIDED: 1,
    PHASE_AWARE: 0,
  });
  expect(await world.refusal('coordinator', DRAFT, { input: { kind: 'PTS', year: YEAR } })).toBe('INCONSISTENT');

  const [section, other] = [followUp.sections[11], followUp.sections[12]];
  const write = { id: section.id, expectedVersion: section.version, text: 'Samförläggningen i Åvik.' };
  await world.read('coordinator', WRITE, { input: write });
  expect(await world.refusal('boardOfficer', WRITE, { input: write })).toBe('CONFLICT');
  await world.read('boardOfficer', WRITE, { input: { ...write, id: other.id, expectedVersion: other.version } });

  const handIn = { id: followUp.id, expectedVersion: followUp.version };
  expect(await world.refusal('boardOfficer', HAND_IN, { input: handIn })).toBe('FORBIDDEN');
  await world.read('coordinator', HAND_IN, { input: handIn });
  await speak({ timeSpentMinutes: 600, activityArea: 'MAPPING' });
  expect(await figuresOf(followUp.id)).toEqual(figures);
  const late = { ...write, expectedVersion: 2 };
  expect(await world.refusal('coordinator', WRITE, { input: late })).toBe('INCONSISTENT');
  await expect(
    world.arrange((em) => em.execute(`update follow_up_section set text = 'Annat' where id is not null`)),
  ).rejects.toThrow('stands');
});

test('a follow-up is taken out as Word and as a workbook that other programs read', async () => {
  const { followUp } = (await world.read('boardOfficer', DRAFT, { input: { kind: 'PTS', year: YEAR - 1 } }))
    .draftFollowUp;
  const [first] = followUp.sections;
  const text = 'En tjänst, placerad vid **regionen**.';
  await world.read('boardOfficer', WRITE, { input: { id: first.id, expectedVersion: first.version, text } });
  const headers = await served.token(world, 'coordinator');
  const taken = async (form: string) => {
    const response = await served.fetch(`/exports/follow-ups/${followUp.id}.${form}`, { headers });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const html = (await mammoth.convertToHtml({ buffer: await taken('docx') })).value;
  for (const said of [
    'Uppföljning till PTS',
    'Stöd till kommuner',
    '<strong>regionen</strong>',
    'Inget beslut finns.',
    'Åviks kommun',
  ])
    expect(html).toContain(said);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await taken('xlsx')) as never);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Uppgifter', 'Kommuner', 'Texter']);
  expect(workbook.getWorksheet('Kommuner')!.getRow(2).values).toEqual([
    undefined,
    'Åviks kommun',
    '9801',
    'b',
    `${YEAR - 1}-03-01`,
    'Inget beslut finns.',
  ]);
  expect(workbook.getWorksheet('Texter')!.rowCount).toBe(14);
  const stranger = await served.fetch(`/exports/follow-ups/${followUp.id}.docx`);
  expect(stranger.status).toBe(401);
  const village = await served.fetch(`/exports/follow-ups/${followUp.id}.docx`, {
    headers: await served.token(world, 'village'),
  });
  expect(village.status).toBe(404);
});

test('the board shows who sits for whom, and who came to a meeting seat by seat', async () => {
  const { registerContact } = await world.read(
    'coordinator',
    'mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }',
    { input: { givenName: 'Kerstin', familyName: 'Ledamot' } },
  );
  const SEAT = `mutation ($input: SeatBoardMemberInput!) { seatBoardMember(input: $input) { seat { id version isHeld } } }`;
  const input = { contact: registerContact.contact.id, organization: id('region'), role: 'CHAIR', from: '2026-01-01' };
  expect(await world.refusal('municipality', SEAT, { input })).toBe('FORBIDDEN');
  const { seat } = (await world.read('coordinator', SEAT, { input })).seatBoardMember;
  expect(seat.isHeld).toBe(true);
  const meet = async (heldOn: string) =>
    (
      await world.read(
        'coordinator',
        'mutation ($input: RecordBoardMeetingInput!) { recordBoardMeeting(input: $input) { meeting { id version } } }',
        { input: { heldOn, title: 'Möte', paragraphs: [] } },
      )
    ).recordBoardMeeting.meeting as { id: string; version: number };
  const NOTE = `mutation ($input: NoteAttendanceInput!) { noteAttendance(input: $input) { meeting {
    seatAttendance { presence boardSeat { organization { name } } } } } }`;
  const meeting = await meet('2026-02-10');
  const seats = [{ seat: seat.id, presence: 'PRESENT' }];
  const noted = await world.read('coordinator', NOTE, {
    input: { meeting: meeting.id, expectedVersion: meeting.version, seats },
  });
  expect(noted.noteAttendance.meeting.seatAttendance).toEqual([
    { presence: 'PRESENT', boardSeat: { organization: { name: 'Provregionen' } } },
  ]);
  const before = await meet('2025-12-01');
  const early = { meeting: before.id, expectedVersion: before.version, seats };
  expect(await world.refusal('coordinator', NOTE, { input: early })).toBe('BAD_USER_INPUT');
  const END = 'mutation ($input: EndSeatInput!) { endSeat(input: $input) { seat { isHeld meetingsAttended } } }';
  const ended = await world.read('coordinator', END, {
    input: { id: seat.id, expectedVersion: seat.version, until: daysAfter(today(), -1) },
  });
  expect(ended.endSeat.seat).toEqual({ isHeld: false, meetingsAttended: 1 });
});
