import type { Page } from 'playwright-core';
import { askDemo } from '../support/askDemo.js';
import { DemoBrowser, seriousFindings } from '../support/Browser.js';

let demo: DemoBrowser;
let page: Page;

beforeAll(async () => {
  demo = await DemoBrowser.open();
  page = await demo.signIn(demo.person('COORDINATOR', 'Jämtland'));
});
afterAll(() => demo.close());

interface Known {
  givenName: string;
  familyName: string;
  email: string;
}

const ask = (query: string, variables = {}) =>
  askDemo(demo.url, demo.person('COORDINATOR', 'Jämtland'), query, variables);

/** Somebody of the demo who is in service and whose telephone nobody knows. */
async function somebody(): Promise<Known> {
  const { contacts } = await ask(
    `{ contacts(first: 100, filter: { status: { eq: ACTIVE } }) { nodes { givenName familyName email phone } } }`,
  );
  const all = contacts.nodes as (Known & { phone: string | null })[];
  const found = all.find(({ email, phone }) => email && !phone);
  if (!found) throw new Error('Everybody in the demo has a telephone.');
  return found;
}

async function contactsNamed(name: string): Promise<{ name: string; phone: string | null }[]> {
  const { contacts } = await ask(
    `query ($name: String!) { contacts(first: 10, filter: { name: { contains: $name } }) { nodes { name phone } } }`,
    { name },
  );
  return contacts.nodes;
}

interface HandedIn {
  name: string;
  text: string;
}

/** Hands files in as somebody who drags them from a folder onto the page does. */
async function drop(files: HandedIn[]): Promise<void> {
  await page.goto(`${demo.url}/import`);
  await page.getByRole('button', { name: 'Välj filer' }).waitFor();
  const dragged = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  const event = { dataTransfer: dragged };
  await page.dispatchEvent('h1', 'dragenter', event);
  const anywhere = page.getByText('Släpp filerna var som helst på sidan');
  for (const type of ['dragenter', 'dragover', 'drop']) await anywhere.dispatchEvent(type, event);
}

/** Hands files in as somebody who chooses them does. */
async function choose(files: HandedIn[]): Promise<void> {
  await page.goto(`${demo.url}/import`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Välj filer' }).click();
  const handed = files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) }));
  await (await chooser).setFiles(handed);
}

const heading = (name: RegExp) => page.getByRole('heading', { name });

test('a contact list is looked at row by row, imported at once, shown on a receipt and taken back', async () => {
  const known = await somebody();
  await drop([
    {
      name: 'kontakter-berg.csv',
      text: [
        'Förnamn;Efternamn;E-postadress;Mobiltelefon;Företag;Befattning',
        `${known.givenName};${known.familyName};${known.email};070-123 45 67;;`,
        'Agneta;Klövsjö;agneta.klovsjo@berg.example.se;;Bergs kommun;Samhällsplanerare',
        'Olle;Rätansson;olle@ratansbyn.example.org;;Rätansbyns fiberförening;Ordförande',
        'Kajsa;Vemdal;kajsa(at)example.se;;Bergs kommun;',
      ].join('\r\n'),
    },
  ]);
  await page.getByText('En kontaktlista med 4 personer. Ingenting är sparat än.').waitFor();

  const rows = page.getByRole('list', { name: 'Rader i filen' });
  const filled = rows.getByRole('listitem').filter({ hasText: known.email });
  await filled.getByText('Kompletteras').waitFor();
  expect(await filled.textContent()).toContain('telefon 070-123 45 67');
  await rows.getByRole('listitem').filter({ hasText: 'Agneta Klövsjö' }).getByText('Blir ny').waitFor();
  await page.getByRole('row', { name: /5 E-postadress .* kajsa\(at\)example\.se/ }).waitFor();
  expect(await contactsNamed('Klövsjö')).toEqual([]);

  await page.getByLabel('Vad är Rätansbyns fiberförening?').selectOption('Lägg till som ny');
  await page.getByRole('button', { name: 'Importera 3 rader' }).click();
  await page.getByText('Kryssa här för att gå vidare utan raderna med fel.').waitFor();
  expect(await contactsNamed('Klövsjö')).toEqual([]);
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('checkbox', { name: /Hoppa över raden med fel/ }).check();
  await page.getByRole('button', { name: 'Importera 3 rader' }).click();
  await heading(/kontakter-berg\.csv är importerad/).waitFor();
  await page.getByRole('link', { name: 'Agneta Klövsjö' }).waitFor();
  await page.getByRole('link', { name: 'Rätansbyns fiberförening', exact: true }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(await contactsNamed('Klövsjö')).toHaveLength(1);
  expect((await contactsNamed(known.familyName)).map(({ phone }) => phone)).toContain('070-123 45 67');

  await page.getByRole('button', { name: 'Ångra importen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra importen' }).click();
  await heading(/kontakter-berg\.csv är ångrad/).waitFor();
  expect(await contactsNamed('Klövsjö')).toEqual([]);
  expect((await contactsNamed(known.familyName)).map(({ phone }) => phone)).not.toContain('070-123 45 67');
});

test('a row can be left out by hand, and what is left out does not come in', async () => {
  await choose([
    {
      name: 'två.vcf',
      text: ['Sven Hammerdal', 'Siv Hammerdal']
        .map(
          (name) => `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Hammerdal;${name.split(' ')[0]};;;\r\nFN:${name}\r\nEND:VCARD\r\n`,
        )
        .join(''),
    },
  ]);
  await page.getByLabel('Rad 2, Siv Hammerdal: vad ska hända?').selectOption('Hoppa över');
  await page.getByRole('button', { name: 'Importera 1 rad' }).click();
  await heading(/två\.vcf är importerad/).waitFor();
  expect((await contactsNamed('Hammerdal')).map(({ name }) => name)).toEqual(['Sven Hammerdal']);
  await page.getByText('Du valde att hoppa över raden').waitFor();
});

test('a broken file says what is wrong, in which row, and changes nothing', async () => {
  await choose([{ name: 'trasig.csv', text: 'Förnamn;Efternamn;E-post\r\n"Anna;Berg;anna@example.se\r\n' }]);
  const refused = page.getByRole('listitem').filter({ hasText: 'trasig.csv' });
  await refused.getByText(/citattecken.*Rad 2/).waitFor();
  await refused.getByText('Ingenting har ändrats. Rätta filen och dra hit den igen.').waitFor();
});

test('a file that did not reach the server is kept, and goes when the network is back', async () => {
  await page.goto(`${demo.url}/import`);
  await page.getByRole('button', { name: 'Välj filer' }).waitFor();
  await page.context().setOffline(true);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Välj filer' }).click();
  const text = 'Förnamn;Efternamn;E-post\r\nEbba;Hackås;ebba@hackas.example.se\r\n';
  await (await chooser).setFiles([{ name: 'ebba.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }]);
  await page.getByText(/Servern svarar inte\. Filen är kvar här\./).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByText('En kontaktlista med 1 person. Ingenting är sparat än.').waitFor();
});

function message(id: string, headers: string[], text: string): string {
  const own = [`Message-ID: <${id}@example.se>`, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'];
  return [...headers, ...own, '', text].join('\r\n');
}

test('e-mails become interactions in one thread, an unknown sender is said to be a new contact, and nothing comes twice', async () => {
  const known = await somebody();
  const coordinator = demo.person('COORDINATOR', 'Jämtland');
  const files = [
    {
      name: 'svar.eml',
      text: message(
        'svar',
        [
          `From: ${coordinator.email}`,
          'To: Bo Utanmyra <bo@utanmyra.example.org>',
          'Subject: Sv: Fiber till Utanmyra',
          'Date: Wed, 18 Nov 2026 10:00:00 +0100',
          'In-Reply-To: <fraga@example.se>',
        ],
        'Vi återkommer före jul.',
      ),
    },
    {
      name: 'fraga.eml',
      text: message(
        'fraga',
        [
          'From: Bo Utanmyra <bo@utanmyra.example.org>',
          `To: ${coordinator.email}`,
          `Cc: ${known.givenName} ${known.familyName} <${known.email}>`,
          'Subject: Fiber till Utanmyra',
          'Date: Tue, 17 Nov 2026 09:12:00 +0100',
        ],
        'Hur går det med fibern?',
      ),
    },
  ];
  await drop(files);
  await page.getByText('okänd, hamnar i listan över okända adresser').first().waitFor();
  await page.getByRole('button', { name: 'Importera 2 meddelanden' }).click();
  await heading(/2 meddelanden importerade/).waitFor();
  await page.getByText('Svar på').waitFor();
  expect(await seriousFindings(page)).toEqual([]);

  const waiting = page.getByRole('region', { name: /Okända adresser/ }).getByRole('listitem');
  const bo = waiting.filter({ hasText: 'bo@utanmyra.example.org' });
  await bo.getByRole('button', { name: 'Säg vems den är' }).click();
  const window = page.getByRole('dialog');
  await window.getByText('En ny kontakt').click();
  expect(await window.getByLabel('Efternamn').inputValue()).toBe('Utanmyra');
  await window.getByRole('button', { name: 'Lägg till kontakten' }).click();
  await window.waitFor({ state: 'detached' });
  await bo.waitFor({ state: 'detached' });
  const { contacts } = await ask(
    `{ contacts(first: 1, filter: { name: { contains: "Utanmyra" } }) { nodes { email interactions(first: 5) { nodes { topic } } } } }`,
  );
  expect(contacts.nodes).toEqual([
    {
      email: 'bo@utanmyra.example.org',
      interactions: { nodes: [{ topic: 'Fiber till Utanmyra' }, { topic: 'Fiber till Utanmyra' }] },
    },
  ]);

  await choose(files);
  await page.getByText('2 finns redan.').waitFor();
  expect(await page.getByRole('button', { name: /^Importera/ }).count()).toBe(0);
});
