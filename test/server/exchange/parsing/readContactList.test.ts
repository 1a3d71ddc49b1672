import iconv from 'iconv-lite';
import { describe, expect, it } from '@jest/globals';
import { readContactList } from '../../../../server/exchange/parsing/readContactList.js';

const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** The headings of Outlook for Windows in English, in its order. */
const outlookEnglish =
  'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,' +
  "Business Postal Code,Business Country/Region,Home Street,Assistant's Phone,Business Fax,Business Phone,Business Phone 2," +
  'Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Mobile Phone,Other Phone,Pager,Primary Phone,Birthday,' +
  'Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,' +
  'Gender,Notes,Organizational ID Number,Priority,Web Page';

function outlookRow(values: Record<string, string>): string {
  const cells = outlookEnglish.split(',').map((heading) => values[heading] ?? '');
  return cells.map((cell) => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',');
}

describe('A contact list', () => {
  it('is read as Outlook for Windows exports it in English', () => {
    const elin = outlookRow({
      Title: 'Dr',
      'First Name': 'Elin',
      'Last Name': 'Fjällström',
      Company: 'Region Jämtland Härjedalen',
      'Job Title': 'Bredbandskoordinator',
      'Business Fax': '063-14 75 01',
      'Business Phone': '063-14 75 00',
      'Mobile Phone': '070-174 06 01',
      'E-mail Address': 'Elin.Fjallstrom@example.se',
      'E-mail Type': 'SMTP',
      'E-mail Display Name': 'Elin Fjällström (elin.fjallstrom@example.se)',
      'E-mail 2 Address': 'elin@example.org',
      Notes: 'Träffas helst på tisdagar.\r\nRing "växeln" först.',
      Gender: 'Unspecified',
    });
    const list = readContactList(utf8(`${outlookEnglish}\r\n${elin}\r\n`));
    expect(list.problems).toEqual([]);
    expect(list.rows).toEqual([
      {
        row: 2,
        line: 2,
        givenName: 'Elin',
        familyName: 'Fjällström',
        email: 'elin.fjallstrom@example.se',
        otherEmails: ['elin@example.org'],
        phone: '070-174 06 01',
        otherPhones: ['063-14 75 00'],
        organizationName: 'Region Jämtland Härjedalen',
        title: 'Bredbandskoordinator',
        notes: 'Träffas helst på tisdagar.\nRing "växeln" först.',
      },
    ]);
    expect(list.headings).toContainEqual({ name: 'Title', mappedTo: null });
    expect(list.headings).toContainEqual({ name: 'Business Fax', mappedTo: null });
    expect(list.headings).toContainEqual({ name: 'Organizational ID Number', mappedTo: null });
  });

  it('is read as Outlook exports it in Swedish, in Windows-1252 with semicolons', () => {
    const text =
      'Titel;Förnamn;Mellannamn;Efternamn;Suffix;Företag;Avdelning;Befattning;Gatuadress, arbete;Fax, arbete;' +
      'Telefon, arbete;Telefon 2, arbete;Telefon, hem;Mobiltelefon;Annan telefon;E-postadress;E-posttyp;Visningsnamn för e-post;' +
      'E-postadress 2;Anteckningar\r\n' +
      ';Nils-Erik;;Marklund;;Länsstyrelsen i Jämtlands län;Landsbygdsenheten;Handläggare;;010-225 30 10;010-225 30 00;;;;;' +
      'nils-erik.marklund@example.se;SMTP;Nils-Erik Marklund;;Svarar – oftast – samma dag\r\n';
    const list = readContactList(iconv.encode(text, 'win1252'));
    expect(list).toMatchObject({ encoding: 'WINDOWS-1252', delimiter: ';', problems: [] });
    expect(list.rows).toEqual([
      {
        row: 2,
        line: 2,
        givenName: 'Nils-Erik',
        familyName: 'Marklund',
        email: 'nils-erik.marklund@example.se',
        otherEmails: [],
        phone: '010-225 30 00',
        otherPhones: [],
        organizationName: 'Länsstyrelsen i Jämtlands län',
        title: 'Handläggare',
        notes: 'Svarar – oftast – samma dag',
      },
    ]);
  });

  it('is read as the new Outlook and Outlook on the web export it', () => {
    const text =
      '\uFEFFFirst Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,' +
      'E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,' +
      'Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,' +
      "Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Notes\r\n" +
      'Saga,,Hedvall,,,,,,saga.hedvall@example.org,,,,,0687-161 00,,,,,,,,,,,,,,,,Samhällsplanerare,Plan,Bergs kommun,,,,,,,\r\n';
    const list = readContactList(utf8(text));
    expect(list.encoding).toBe('UTF-8');
    expect(list.rows).toMatchObject([
      {
        givenName: 'Saga',
        familyName: 'Hedvall',
        phone: '0687-161 00',
        title: 'Samhällsplanerare',
        organizationName: 'Bergs kommun',
      },
    ]);
  });

  it('is read as Google Contacts exports it, with labels that tell a mobile from a fax', () => {
    const text =
      'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,' +
      'Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,' +
      'E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,' +
      'Phone 2 - Label,Phone 2 - Value,Phone 3 - Label,Phone 3 - Value\n' +
      'Jonas,,Tångring,,,,,,,,Strömsunds kommun,IT-strateg,,,,,* myContacts,* Work,jonas@example.org ::: jonas.t@example.org,' +
      'Home,j@example.se,Work Fax,0670-161 99,Work,0670-161 00,Mobile,070-174 06 04\n';
    const list = readContactList(utf8(text));
    expect(list.problems).toEqual([]);
    expect(list.rows).toMatchObject([
      {
        email: 'jonas@example.org',
        otherEmails: ['jonas.t@example.org', 'j@example.se'],
        phone: '070-174 06 04',
        otherPhones: ['0670-161 00'],
        title: 'IT-strateg',
        organizationName: 'Strömsunds kommun',
      },
    ]);
  });

  it('is read as Google Contacts used to export it', () => {
    const text =
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,' +
      'Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title\n' +
      'Ylva Maria Grönhag,Ylva,Maria,Grönhag,,,* myContacts,* Work,ylva@example.org,Work,0647-161 00,,Åre kommun,Näringslivschef\n';
    expect(readContactList(utf8(text)).rows).toMatchObject([
      { givenName: 'Ylva Maria', familyName: 'Grönhag', organizationName: 'Åre kommun', title: 'Näringslivschef' },
    ]);
  });

  it('is read as Thunderbird exports it', () => {
    const text =
      'First Name\tLast Name\tDisplay Name\tNickname\tPrimary Email\tSecondary Email\tWork Phone\tFax Number\tMobile Number\tOrganization\tNotes\n' +
      'Petter\tLångå\tPetter Långå\t\tpetter@example.org\tp@example.se\t0680-161 00\t0680-161 99\t\tHärjedalens kommun\t\n';
    expect(readContactList(utf8(text))).toMatchObject({
      delimiter: '\t',
      rows: [{ email: 'petter@example.org', otherEmails: ['p@example.se'], phone: '0680-161 00', otherPhones: [] }],
    });
  });

  it('is read as a spreadsheet made by hand, with a title above its headings and whole names', () => {
    const text =
      'sep=;\r\nKontaktlista bredband 2026;;;;;;\r\n;;;;;;\r\n' +
      'Kommun;Organisation;Org.nr;Namn;Titel;E-post;Telefon\r\n' +
      'Ragunda;Förenade Fiberbyar;802450-3314;Sörviken, Mona;Ordförande;mona@example.org;070-174 06 05\r\n' +
      'Krokom;Krokoms kommun;2120002452;Anders von Hallviken;;<anders@example.org>;\r\n';
    const list = readContactList(utf8(text));
    expect(list.problems).toEqual([
      { row: 4, line: 5, column: 'Org.nr', code: 'INVALID_ORGANIZATION_NUMBER', value: '802450-3314' },
    ]);
    expect(list.rows).toEqual([
      {
        row: 5,
        line: 6,
        givenName: 'Anders',
        familyName: 'von Hallviken',
        email: 'anders@example.org',
        otherEmails: [],
        otherPhones: [],
        municipality: 'Krokom',
        organizationName: 'Krokoms kommun',
        organizationNumber: '212000-2452',
      },
    ]);
    expect(list.headings).toContainEqual({ name: 'Titel', mappedTo: 'title' });
  });

  it('is read in UTF-16, as "Unicode text" of a spreadsheet is', () => {
    const text = '\uFEFFFörnamn\tEfternamn\tKommun\r\nBritta\tKälarne\tBräcke\r\n';
    const expected = [
      {
        row: 2,
        line: 2,
        givenName: 'Britta',
        familyName: 'Kälarne',
        municipality: 'Bräcke',
        otherEmails: [],
        otherPhones: [],
      },
    ];
    expect(readContactList(Buffer.from(text, 'utf16le'))).toMatchObject({ encoding: 'UTF-16LE', rows: expected });
    expect(readContactList(Buffer.from(text, 'utf16le').swap16())).toMatchObject({
      encoding: 'UTF-16BE',
      rows: expected,
    });
  });

  it('gives a colleague of the same Exchange the address from the display name', () => {
    const row = outlookRow({
      'First Name': 'Elin',
      'Last Name': 'Fjällström',
      'E-mail Address': '/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=elin',
      'E-mail Type': 'EX',
      'E-mail Display Name': 'Elin Fjällström (elin@example.se)',
    });
    expect(readContactList(utf8(`${outlookEnglish}\n${row}`)).rows).toMatchObject([{ email: 'elin@example.se' }]);
  });

  it('names the row and the column of everything that is wrong, and leaves that row out', () => {
    const text =
      'Förnamn;Efternamn;E-post;Telefon;Organisationsnummer\n' +
      'Kjell;;kjell(at)example.se;växeln;640823-3234\n' +
      '\n' +
      '"Lina\nMaria";Norrsund;lina@example.se;;\n' +
      'Omar;Storsjö;omar@example.org;;;en kolumn för mycket\n';
    const { rows, problems } = readContactList(utf8(text));
    expect(rows).toMatchObject([{ row: 4, line: 4, givenName: 'Lina Maria' }]);
    expect(problems).toEqual([
      { row: 2, line: 2, column: 'Efternamn', code: 'MISSING_NAME' },
      { row: 2, line: 2, column: 'E-post', code: 'INVALID_EMAIL', value: 'kjell(at)example.se' },
      { row: 2, line: 2, column: 'Telefon', code: 'INVALID_PHONE', value: 'växeln' },
      { row: 2, line: 2, column: 'Organisationsnummer', code: 'INVALID_ORGANIZATION_NUMBER', value: '640823-3234' },
      { row: 5, line: 6, column: null, code: 'TOO_MANY_COLUMNS', value: 'en kolumn för mycket' },
    ]);
  });

  it('takes rows that are cut short at their empty end, as spreadsheets do', () => {
    expect(readContactList(utf8('Namn,E-post,Telefon,Kommentar\nKjell Vemdal,kjell@example.se\n')).rows).toHaveLength(
      1,
    );
  });
});
