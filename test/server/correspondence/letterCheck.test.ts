import { type Answer, World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';
import { PositionScene } from './PositionScene.js';

let world: World;
let letters: LetterScene;
let positions: PositionScene;
beforeAll(async () => {
  world = await World.make();
  letters = new LetterScene(world);
  positions = new PositionScene(world);
  const topic = await positions.topic('Tillgång', ['tillgång', 'bredband']);
  await positions.joint(topic, {
    title: 'Tillgång till bredband',
    statement: 'I Dalarna hade 73 procent av hushållen tillgång till 100 Mbit/s 2019.',
    facts: [
      {
        kind: 'FIGURE',
        sentence: 'I Dalarna hade 73 procent av hushållen tillgång till 100 Mbit/s 2019.',
        measure: 'ACCESS_100_MBIT',
        population: 'HOUSEHOLDS',
        areaClass: 'TOTAL',
        place: '20',
        on: '2019',
        unit: 'PERCENT',
        value: 73,
        source: 'PTS bredbandskartläggning',
        vintage: '2020-03',
      },
    ],
  });
});
afterAll(() => world.close());

const WRONG = 'I Dalarnas län hade 78 procent av hushållen tillgång till 100 Mbit/s 2019, enligt PTS.';
const RIGHT = 'I Dalarnas län hade 73 procent av hushållen tillgång till 100 Mbit/s 2019, enligt PTS.';
const codes = (letter: Answer) =>
  (letter['findings'] as { code: string; status: string }[]).map(({ code, status }) => `${code} ${status}`);

test('a figure that contradicts a joint position is found, both sentences named, and the agreed figure proposed', async () => {
  const { checkAgreement } = await world.read(
    'coordinator',
    'query ($text: String!) { checkAgreement(text: $text) { claims { words value } findings { code severity sentence opposedSentence suggestion explanation } } }',
    { text: WRONG },
  );
  expect(checkAgreement.claims[0]).toMatchObject({ words: '78 procent', value: 78 });
  const conflict = checkAgreement.findings.find(({ code }: { code: string }) => code === 'VALUE_CONFLICT');
  expect(conflict).toMatchObject({ sentence: WRONG, opposedSentence: expect.stringContaining('73 procent') });
  expect(conflict.suggestion).toContain('73');
});

test('a claim is told where it stands, though the text begins with an empty line and its å are written in two parts', async () => {
  const text = `\n\n  ${'På fjället gäller detta. '.normalize('NFD')}${WRONG}`;
  const { checkAgreement } = await world.read(
    'coordinator',
    'query ($text: String!) { checkAgreement(text: $text) { claims { words from until } } }',
    { text },
  );
  const { words, from, until } = checkAgreement.claims[0];
  expect([words, text.normalize('NFC').slice(from, until)]).toEqual(['78 procent', '78 procent']);
});

test('a joint letter is not sent with an open blocking finding; the right figure fixes it, and it stays to be seen', async () => {
  const { id: correspondence } = await letters.registered();
  const { id } = await letters.draft(correspondence, { body: WRONG });
  await letters.approveByBoth(id);
  expect(await letters.refused('coordinator', 'sendLetter', id)).toMatch(
    /^INCONSISTENT: Ett gemensamt brev kan inte skickas/,
  );
  const fixed = await letters.step('coordinator', 'editLetter', id, { body: RIGHT });
  expect(codes(fixed)).toContain('VALUE_CONFLICT FIXED');
  await letters.approveByBoth(id);
  expect((await letters.step('coordinator', 'sendLetter', id))['status']).toBe('SENT');
});

test('a finding is accepted when both principals let it stand with their reasons', async () => {
  const { id: correspondence } = await letters.registered();
  const { id } = await letters.draft(correspondence, { body: WRONG });
  await letters.approveByBoth(id);
  const finding = (await letters.see(id))['findings'].find(({ code }: { code: string }) => code === 'VALUE_CONFLICT');
  const answer = (by: 'coordinator' | 'boardOfficer', reason: string) =>
    letters.act(by, 'answerFinding', 'AnswerFindingInput', { id: finding.id, answer: 'ACCEPT', reason });
  await answer('coordinator', 'Ny siffra per telefon från PTS.');
  await expect(answer('coordinator', 'Igen')).rejects.toThrow(/redan svarat/);
  expect(codes(await letters.see(id))).toContain('VALUE_CONFLICT OPEN');
  await answer('boardOfficer', 'Vi har samma besked.');
  expect(codes(await letters.see(id))).toContain('VALUE_CONFLICT ACCEPTED');
  const rest = (await letters.see(id))['findings'].filter(
    ({ severity, status }: { severity: string; status: string }) => severity === 'BLOCKING' && status === 'OPEN',
  );
  for (const { id: other } of rest) {
    await letters.act('coordinator', 'answerFinding', 'AnswerFindingInput', {
      id: other,
      answer: 'FALSE_ALARM',
      reason: 'Fel.',
    });
  }
  expect((await letters.step('coordinator', 'sendLetter', id))['status']).toBe('SENT');
});

test('what the check tells follows from what the caller may see', async () => {
  const { id: correspondence } = await letters.registered();
  await letters.draft(correspondence, { body: 'Våra 4711 noder i Dalarna kostar 12,5 miljoner kronor.' });
  const { checkAgreement } = await world.read(
    'municipality',
    'query ($text: String!) { checkAgreement(text: $text) { findings { opposedKind opposedSentence } } }',
    { text: 'Länets 4712 noder i Dalarna kostar 13,5 miljoner kronor.' },
  );
  expect(JSON.stringify(checkAgreement)).not.toContain('4711');
});

test('the matrix tells what an authority was last told on a topic, and that it is stale when the position is replaced', async () => {
  const topic = await positions.topic('Öppenhet', ['öppenhet']);
  const agreed = await positions.joint(topic);
  const { position } = await world.read(
    'coordinator',
    'query ($id: ID!) { position(id: $id) { currentVersion { id } } }',
    { id: agreed.id },
  );
  const { id: correspondence } = await letters.registered();
  const { id } = await letters.draft(correspondence, {
    body: 'Vi hänvisar till bilagan.',
    cites: [position.currentVersion.id],
  });
  await letters.approveByBoth(id);
  await letters.step('coordinator', 'sendLetter', id);
  const told = async () => {
    const { lastTold } = await world.read(
      'coordinator',
      '{ lastTold { state topic { id } letter { id } authority { name } } }',
    );
    return lastTold.find((one: never) => one['topic']['id'] === topic);
  };
  expect(await told()).toMatchObject({ state: 'AGREED', letter: { id }, authority: { name: 'Provmyndigheten' } });
  await positions.step('coordinator', 'withdrawPosition', agreed.id, { reason: 'Frågan är avgjord.' });
  expect((await told()).state).toBe('CONTRADICTED');
});

test('letters stand on the timelines of their authority and case, and drafts do not', async () => {
  const { id: correspondence } = await letters.registered();
  const { id } = await letters.draft(correspondence, { subject: 'Tidslinjebrev' });
  const lines = async (by: 'coordinator' | 'municipality' | 'neighbour') => {
    const { correspondence: seen } = await world.read(
      by,
      'query ($id: ID!) { correspondence(id: $id) { timeline(first: 5) { nodes { kind title record { id } } } } }',
      { id: correspondence },
    );
    return seen?.timeline.nodes ?? null;
  };
  expect(await lines('coordinator')).toEqual([]);
  await letters.approveByBoth(id);
  await letters.step('coordinator', 'sendLetter', id);
  expect(await lines('municipality')).toEqual([{ kind: 'LETTER_SENT', title: 'Tidslinjebrev', record: { id } }]);
  expect(await lines('neighbour')).toBeNull();
  const { organization } = await world.read(
    'coordinator',
    'query ($id: ID!) { organization(id: $id) { timeline(first: 20) { nodes { kind title } } } }',
    { id: positions.authority },
  );
  expect(organization.timeline.nodes).toContainEqual({ kind: 'LETTER_SENT', title: 'Tidslinjebrev' });
});
