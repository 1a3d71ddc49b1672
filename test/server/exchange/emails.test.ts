import { asking } from '../../support/asking.js';
import { statementsOf } from '../../support/statements.js';
import type { World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';
import { COORDINATOR, KARIN, mail, mailing } from './mailing.js';

let files: FileWorld;
let world: World;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
  await settle();
});
afterAll(() => files.close());

const { act, refusalOf } = asking(() => world);
const { settle, bringIn } = mailing(() => files);

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n').toString('base64');
interface Participant {
  role: string;
  organization: { name: string } | null;
  contact: { name: string } | null;
}

const MANY = `results { upload alreadyImported refusal import { id } interaction { topic inReplyTo { topic } } }`;

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
    ({ role, organization, contact: who }: Participant) => `${role} ${organization?.name ?? '-'} ${who?.name ?? '-'}`,
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
