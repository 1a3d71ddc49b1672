import { asking } from '../../support/asking.js';
import { statementsOf } from '../../support/statements.js';
import type { Person, World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';

let files: FileWorld;
let world: World;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
  await settle();
});
afterAll(() => files.close());

const { at, act, refusalOf } = asking(() => world);

/** Who has which address: the municipality and operator A have mailboxes, and a contact each. */
async function settle(): Promise<void> {
  const mailbox = (key: 'municipality' | 'operatorA' | 'region' | 'village', email: string) =>
    world.arrange((em) =>
      em.getConnection().execute('update organization set email = ? where id = ?', [email, world.organizations[key]]),
    );
  await mailbox('municipality', 'kommun@avik.example.se');
  await mailbox('operatorA', 'kontakt@fjallfiber.example.se');
  await mailbox('region', 'registrator@provregionen.example.se');
  await mailbox('village', 'ostbyn@gmail.com');
  await contact('Karin', 'Kommunsson', 'karin.kommunsson@avik.example.se', at('municipality'));
  await contact('Olof', 'Operatorsson', 'olof@fjallfiber.example.se', at('operatorA'));
}

const contact = (givenName: string, familyName: string, email: string, organization: string) =>
  act(
    'coordinator',
    'registerContact',
    { givenName, familyName, email, affiliation: { organization } },
    'contact { id }',
  );

interface Mail {
  id: string;
  from: string;
  to: string;
  cc?: string;
  subject?: string;
  date?: string;
  answers?: string;
  text?: string;
  attachments?: [name: string, type: string, base64: string][];
}

function mail({
  id,
  from,
  to,
  cc,
  subject = 'Sv: Fiber till Östbyn',
  date,
  answers,
  text = 'Hej!\r\n',
  attachments = [],
}: Mail) {
  const headers = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    `Date: ${date ?? 'Tue, 3 Mar 2026 10:12:00 +0100'}`,
    `Message-ID: <${id}>`,
    ...(answers ? [`In-Reply-To: <${answers}>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
  ];
  const part = (type: string, rest: string) => `--b1\r\nContent-Type: ${type}\r\n${rest}\r\n`;
  const parts = attachments.map(([name, type, base64]) =>
    part(
      type,
      `Content-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`,
    ),
  );
  const body = [part('text/plain; charset=utf-8', `\r\n${text}`), ...parts, '--b1--\r\n'].join('');
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n').toString('base64');

const INTERACTION = `id version kind topic summary occurredAt initiative visibility { level } inReplyTo { topic }
  participants { role organization { name } contact { name } } unmatchedAddresses { id address name role suggestedOrganization { name } }
  attachments { fileName mediaType sizeBytes }`;
const RESULT = `alreadyImported import { id version source createdCount } interaction { ${INTERACTION} }
  refusedAttachments { fileName code message } problems { code message }`;

const bringIn = async (person: Person, one: Mail, more: object = {}) =>
  act(person, 'importEmail', { upload: await files.handIn(person, 'brev.eml', mail(one)), ...more }, RESULT);

const KARIN = '"Karin Kommunsson" <karin.kommunsson@avik.example.se>';
const COORDINATOR = 'coordinator@example.se';

test('an e-mail becomes an interaction: people by address, mailboxes and role mailboxes as organizations', async () => {
  const {
    interaction,
    alreadyImported,
    import: receipt,
  } = await bringIn('coordinator', {
    id: 'a1@avik.example.se',
    from: KARIN,
    to: `${COORDINATOR}, kommun@avik.example.se`,
    cc: 'drift@avik.example.se, registrator@provregionen.example.se',
    text: 'Hej!\r\n\r\nVi har *två* frågor:\r\n1. När?\r\n2. Var?\r\n',
  });
  expect(alreadyImported).toBe(false);
  expect(receipt).toMatchObject({ source: 'EMAIL', createdCount: 1 });
  expect(interaction).toMatchObject({
    kind: 'EMAIL',
    topic: 'Fiber till Östbyn',
    summary: 'Hej!\n\nVi har \\*två\\* frågor:  \n1\\. När?  \n2\\. Var?',
    occurredAt: new Date('2026-03-03T09:12:00Z'),
    initiative: 'THEIRS',
    visibility: { level: 'PARTNERSHIP' },
    unmatchedAddresses: [],
  });
  const parts = interaction.participants.map(
    ({ role, organization, contact: who }: Record<string, { name: string } | null>) =>
      `${String(role)} ${organization?.name ?? '-'} ${who?.name ?? '-'}`,
  );
  expect(parts.sort()).toEqual([
    'COPY Provregionen -',
    'COPY Åviks kommun -',
    'RECIPIENT Provregionen -',
    'RECIPIENT Åviks kommun -',
    'SENDER Åviks kommun Karin Kommunsson',
  ]);
});

test('what we send is our initiative, and what names a market actor stays between the parties', async () => {
  const { interaction } = await bringIn('coordinator', {
    id: 'a2@provregionen.example.se',
    from: COORDINATOR,
    to: 'Olof <OLOF@fjallfiber.example.se>',
  });
  expect(interaction).toMatchObject({ initiative: 'OURS', visibility: { level: 'PARTIES' } });
  const seen = `query ($id: ID!) { interaction(id: $id) { topic } }`;
  const id = { id: interaction.id };
  expect(await world.read('operatorA', seen, id)).toEqual({ interaction: { topic: 'Fiber till Östbyn' } });
  expect(await world.read('operatorB', seen, id)).toEqual({ interaction: null });
});

test('the same message comes in once for an organization, and each organization has its own record of it', async () => {
  const one = { id: 'a3@avik.example.se', from: KARIN, to: 'x@annanstans.example.se' };
  const first = await bringIn('coordinator', one);
  const second = await bringIn('regionOfficer', one);
  expect(second).toMatchObject({ alreadyImported: true, import: null, interaction: { id: first['interaction'].id } });
  const other = await bringIn('boardOfficer', one);
  expect(other['alreadyImported']).toBe(false);
  expect(other['interaction'].id).not.toBe(first['interaction'].id);
});

test('one message dropped by two colleagues at the same moment comes in once', async () => {
  const one = { id: 'a4@avik.example.se', from: KARIN, to: COORDINATOR };
  const [first, second] = await Promise.all([bringIn('coordinator', one), bringIn('regionOfficer', one)]);
  expect(first['interaction'].id).toBe(second['interaction'].id);
  expect([first['alreadyImported'], second['alreadyImported']].sort()).toEqual([false, true]);
});

test('an answer is tied to what it answers, whichever comes in first', async () => {
  const question = { id: 'b1@avik.example.se', from: KARIN, to: COORDINATOR, subject: 'Frågan' };
  const answer = { id: 'b2@p.example.se', from: COORDINATOR, to: KARIN, subject: 'Re: Svaret', answers: question.id };
  const early = await bringIn('coordinator', answer);
  expect(early['interaction'].inReplyTo).toBeNull();
  await bringIn('coordinator', question);
  const { interaction } = await world.read(
    'coordinator',
    `query ($id: ID!) { interaction(id: $id) { inReplyTo { topic } } }`,
    {
      id: early['interaction'].id,
    },
  );
  expect(interaction.inReplyTo).toEqual({ topic: 'Frågan' });
  const third = await bringIn('coordinator', {
    id: 'b3@avik.example.se',
    from: KARIN,
    to: COORDINATOR,
    answers: answer.id,
  });
  expect(third['interaction'].inReplyTo).toEqual({ topic: 'Svaret' });
});

test('attachments are kept, and those of a dangerous kind are named and left out', async () => {
  const { interaction, refusedAttachments } = await bringIn('coordinator', {
    id: 'c1@avik.example.se',
    from: KARIN,
    to: COORDINATOR,
    attachments: [
      ['karta.pdf', 'application/pdf', PDF],
      ['program.exe', 'application/octet-stream', PDF],
    ],
  });
  expect(interaction.attachments).toEqual([
    { fileName: 'karta.pdf', mediaType: 'application/pdf', sizeBytes: Buffer.from(PDF, 'base64').length },
  ]);
  expect(refusedAttachments).toEqual([
    { fileName: 'program.exe', code: 'DANGEROUS_NAME', message: 'Filer av det slaget kan köra kod och tas inte emot.' },
  ]);
});

test('an unknown address waits in the triage list, and keeps the e-mail between the parties till somebody says whose it is', async () => {
  const one = { id: 'd1@x.example.se', from: '"Nya Namnet" <nya@fjallfiber.example.se>', to: COORDINATOR };
  const { interaction } = await bringIn('coordinator', one);
  expect(interaction).toMatchObject({
    visibility: { level: 'PARTIES' },
    unmatchedAddresses: [
      {
        address: 'nya@fjallfiber.example.se',
        name: 'Nya Namnet',
        role: 'SENDER',
        suggestedOrganization: { name: 'Fjällfiber AB' },
      },
    ],
  });
  const waiting = `{ unmatchedAddresses(first: 100, filter: { status: { eq: OPEN } }) { nodes { address } } }`;
  const list = async (person: Person) => (await world.read(person, waiting))['unmatchedAddresses'].nodes;
  expect(await list('boardOfficer')).toContainEqual({ address: 'nya@fjallfiber.example.se' });
  expect(await list('operatorA')).toEqual([]);
  expect(await list('registrar')).toEqual([]);
});

test('an address at a public provider suggests no organization', async () => {
  const { interaction } = await bringIn('coordinator', {
    id: 'd2@x.example.se',
    from: 'nagon@gmail.com',
    to: COORDINATOR,
  });
  expect(interaction.unmatchedAddresses).toEqual([expect.objectContaining({ suggestedOrganization: null })]);
});

test('saying whose an address is settles it in every e-mail, and the next one is matched by itself', async () => {
  const from = 'Ny Person <ny.person@okand.example.se>';
  const first = await bringIn('coordinator', { id: 'e1@x.example.se', from, to: COORDINATOR });
  const second = await bringIn('boardOfficer', { id: 'e2@x.example.se', from: KARIN, to: from });
  const [{ id }] = first['interaction'].unmatchedAddresses;
  const resolved = await act(
    'coordinator',
    'resolveUnmatchedAddress',
    { id, registerContact: { givenName: 'Ny', familyName: 'Person', affiliation: { organization: at('village') } } },
    `isRemembered contact { email } unmatchedAddresses { status } interactions { id participants { role contact { name } organization { name } } }`,
  );
  expect(resolved).toMatchObject({
    isRemembered: true,
    contact: { email: 'ny.person@okand.example.se' },
    unmatchedAddresses: [{ status: 'RESOLVED' }, { status: 'RESOLVED' }],
  });
  const participant = (role: string) => ({
    role,
    contact: { name: 'Ny Person' },
    organization: { name: 'Östbyns byalag' },
  });
  const found = new Map(resolved['interactions'].map((one: { id: string }) => [one.id, one]));
  expect(found.get(first['interaction'].id)).toMatchObject({
    participants: expect.arrayContaining([participant('SENDER')]),
  });
  expect(found.get(second['interaction'].id)).toMatchObject({
    participants: expect.arrayContaining([participant('RECIPIENT')]),
  });
  expect(await refusalOf('coordinator', 'resolveUnmatchedAddress', { id, organization: at('village') })).toMatchObject({
    code: 'INCONSISTENT',
  });
  const third = await bringIn('coordinator', { id: 'e3@x.example.se', from, to: COORDINATOR });
  expect(third['interaction']).toMatchObject({ unmatchedAddresses: [], visibility: { level: 'PARTNERSHIP' } });
});

test('an address that belongs to an organization becomes its mailbox where it has none', async () => {
  const { interaction } = await bringIn('coordinator', {
    id: 'f1@x.example.se',
    from: 'byn@ostbyn.example.se',
    to: COORDINATOR,
  });
  const [{ id }] = interaction.unmatchedAddresses;
  const input = { id, organization: at('authority') };
  const resolved = await act(
    'coordinator',
    'resolveUnmatchedAddress',
    input,
    'isRemembered contact { id } organization { email }',
  );
  expect(resolved).toEqual({ isRemembered: true, contact: null, organization: { email: 'byn@ostbyn.example.se' } });
});

test('an address that is nobody who matters goes from the list', async () => {
  const { interaction } = await bringIn('coordinator', {
    id: 'g1@x.example.se',
    from: KARIN,
    to: 'utskick@lista.example.se',
  });
  const [{ id }] = interaction.unmatchedAddresses;
  const input = { id, everywhere: true };
  expect(await refusalOf('operatorB', 'dismissUnmatchedAddress', input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await act('coordinator', 'dismissUnmatchedAddress', input, 'unmatchedAddresses { status }')).toEqual({
    unmatchedAddresses: [{ status: 'DISMISSED' }],
  });
});

test("an operator's import matches only those whom it may see", async () => {
  const details = { givenName: 'Hemlig', familyName: 'Kontakt', email: 'hemlig@kund.example.se' };
  await act('operatorA', 'registerContact', { ...details, visibility: 'OWN_ORGANIZATION' }, 'contact { id }');
  const one = { id: 'h1@x.example.se', from: 'hemlig@kund.example.se', to: 'operatorB@example.se' };
  const seen = await bringIn('operatorA', one);
  expect(seen['interaction'].unmatchedAddresses).not.toContainEqual(
    expect.objectContaining({ address: 'hemlig@kund.example.se' }),
  );
  const hidden = await bringIn('operatorB', one);
  expect(hidden['interaction']).toMatchObject({
    initiative: 'THEIRS',
    unmatchedAddresses: [expect.objectContaining({ address: 'hemlig@kund.example.se' })],
    participants: [{ role: 'RECIPIENT', organization: { name: 'Dalbredband AB' }, contact: null }],
  });
});

test('an e-mail is looked at before it is brought in', async () => {
  const one = { id: 'i1@avik.example.se', from: KARIN, to: `${COORDINATOR}, okand@nagonstans.example.se` };
  const look = async () =>
    act(
      'coordinator',
      'previewImport',
      { upload: await files.handIn('coordinator', 'x', mail(one)) },
      `source createCount skipCount email { topic initiative visibility interaction answers excerpt
        addresses { address role contact { name } organization { name } } }`,
    );
  expect(await look()).toMatchObject({
    source: 'EMAIL',
    createCount: 1,
    email: {
      topic: 'Fiber till Östbyn',
      initiative: 'THEIRS',
      visibility: 'PARTIES',
      interaction: null,
      excerpt: 'Hej!',
      addresses: [
        { role: 'SENDER', contact: { name: 'Karin Kommunsson' }, organization: { name: 'Åviks kommun' } },
        { role: 'RECIPIENT', address: COORDINATOR, contact: null, organization: { name: 'Provregionen' } },
        { role: 'RECIPIENT', address: 'okand@nagonstans.example.se', contact: null, organization: null },
      ],
    },
  });
  const { interaction } = await bringIn('coordinator', one);
  expect(await look()).toMatchObject({ createCount: 0, skipCount: 1, email: { interaction: interaction.id } });
});

const MANY = `results { upload alreadyImported refusal import { id } interaction { topic inReplyTo { topic } } }`;

test('several e-mails are brought in at once, in the order they were sent, each with its result', async () => {
  const answer = mail({
    id: 'j2@x.example.se',
    from: COORDINATOR,
    to: KARIN,
    subject: 'Svar',
    answers: 'j1@x.example.se',
    date: 'Wed, 4 Mar 2026 08:00:00 +0100',
  });
  const question = mail({ id: 'j1@x.example.se', from: KARIN, to: COORDINATOR, subject: 'Fråga' });
  const uploads = await Promise.all(
    [answer, question, question, 'inget brev'].map((content) => files.handIn('coordinator', 'brev.eml', content)),
  );
  expect(await refusalOf('coordinator', 'importEmails', { uploads })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.uploads.3',
  });
  const { results } = await act('coordinator', 'importEmails', { uploads, onProblems: 'SKIP' }, MANY);
  expect(results).toEqual([
    expect.objectContaining({
      upload: uploads[0],
      alreadyImported: false,
      interaction: { topic: 'Svar', inReplyTo: { topic: 'Fråga' } },
    }),
    expect.objectContaining({ alreadyImported: false, interaction: { topic: 'Fråga', inReplyTo: null } }),
    expect.objectContaining({ alreadyImported: true, import: null, interaction: { topic: 'Fråga', inReplyTo: null } }),
    {
      upload: uploads[3],
      alreadyImported: false,
      import: null,
      interaction: null,
      refusal: 'Filen är inget e-postmeddelande.',
    },
  ]);
});

test('forty e-mails cost no more statements than two', async () => {
  const asking = async (count: number, series: string) => {
    const uploads = await Promise.all(
      Array.from({ length: count }, (_, n) =>
        files.handIn(
          'coordinator',
          'brev.eml',
          mail({ id: `${series}${n}@x.example.se`, from: `p${n}@${series}.example.se`, to: KARIN, cc: COORDINATOR }),
        ),
      ),
    );
    return statementsOf(() => act('coordinator', 'importEmails', { uploads }, 'results { import { id } }'));
  };
  const [few, many] = [await asking(2, 'k'), await asking(40, 'l')];
  expect(many.length).toBe(few.length);
});
