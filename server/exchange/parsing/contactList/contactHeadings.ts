/** What a column of a contact list holds. */
export type ContactField =
  | 'givenName'
  | 'middleName'
  | 'familyName'
  | 'name'
  | 'email'
  | 'phone'
  | 'organizationName'
  | 'organizationNumber'
  | 'municipality'
  | 'title'
  | 'notes';

export interface HeadingMeaning {
  field: ContactField;
  /** where several columns hold the field, the lowest goes first: a mobile telephone before a switchboard */
  rank: number;
}

/** The headings of Outlook, Google Contacts, Thunderbird and hand-made lists, in English and Swedish, by meaning. */
const headings: [ContactField, number, string][] = [
  ['givenName', 1, 'First Name | Given Name | Forename | Förnamn | Tilltalsnamn'],
  ['middleName', 1, 'Middle Name | Additional Name | Mellannamn | Andra namn | Andranamn'],
  ['familyName', 1, 'Last Name | Family Name | Surname | Efternamn | Släktnamn'],
  ['name', 1, 'Name | Full Name | Display Name | Namn | Fullständigt namn | Hela namnet | Visningsnamn'],
  ['name', 2, 'Contact | Contact Name | Contact Person | Kontakt | Kontaktperson | Kontaktnamn'],
  ['name', 3, 'File As | Arkivera som | Spara som | Sorteras som'],
  [
    'email',
    1,
    'Primary Email | Work Email | Business Email | Primär e-post | Primär e-postadress | ' +
      'E-post, arbete | E-postadress, arbete | Jobbmejl | Mailadress | Mejladress | Mejl | Mail',
  ],
  [
    'email',
    5,
    'Secondary Email | Other Email | Sekundär e-post | Alternativ e-post | Annan e-post | ' + 'Annan e-postadress',
  ],
  ['email', 9, 'Home Email | Personal Email | Privat e-post | E-post, hem | E-post, privat'],
  [
    'phone',
    1,
    'Mobile | Mobile Phone | Mobile Number | Cell | Cell Phone | Mobil | Mobiltelefon | Mobilnummer | ' +
      'Mobilnr | Mobiltelefonnummer | Telefon, mobil',
  ],
  [
    'phone',
    2,
    'Business Phone | Work Phone | Direct Phone | Telefon, arbete | Arbetstelefon | Jobbtelefon | ' +
      'Direktnummer | Direkttelefon | Direktnr',
  ],
  ['phone', 3, 'Business Phone 2 | Work Phone 2 | Telefon 2, arbete | Telefon, arbete 2 | Arbetstelefon 2'],
  ['phone', 4, 'Primary Phone | Primär telefon | Telefon, primär | Huvudtelefon'],
  [
    'phone',
    50,
    'Company Main Phone | Switchboard | Telefon, företag | Företagstelefon | Företagets huvudtelefon | ' +
      'Telefon, växel | Växel | Växelnummer',
  ],
  ['phone', 51, 'Other Phone | Annan telefon | Telefon, annan | Övrig telefon | Telefon, övrig'],
  [
    'phone',
    52,
    'Home Phone | Telefon, hem | Hemtelefon | Bostadstelefon | Telefon, bostad | Home Phone 2 | ' + 'Telefon 2, hem',
  ],
  [
    'organizationName',
    1,
    'Company | Company Name | Organization | Organisation | Organization Name | Organisation Name | ' +
      'Organization 1 - Name | Employer | Authority | Företag | Företagsnamn | Organisationsnamn | ' +
      'Organisation 1 - Namn | Myndighet | Arbetsgivare | Arbetsplats | Aktör',
  ],
  [
    'organizationNumber',
    1,
    'Organization Number | Organisation Number | Corporate Identity Number | ' +
      'Company Registration Number | Org No | Organisationsnummer | Organisationsnr | Org.nr | Org.nummer',
  ],
  ['municipality', 1, 'Municipality | Municipality Name | Kommun | Kommunnamn'],
  ['municipality', 2, 'Municipality Code | Kommunkod'],
  [
    'title',
    1,
    'Job Title | Organization Title | Organization 1 - Title | Organisation 1 - Titel | Position | ' +
      'Role | Befattning | Jobbtitel | Yrkestitel | Tjänstetitel | Tjänst | Roll | Funktion | Uppdrag',
  ],
  // In Outlook this is Mr or Dr, in a hand-made list it is the job: it counts only where no better column exists.
  ['title', 2, 'Title | Titel'],
  [
    'notes',
    1,
    'Notes | Note | Comment | Comments | Remarks | Anteckningar | Anteckning | Kommentar | Kommentarer | ' +
      'Övrigt | Noteringar',
  ],
];

const meanings = new Map(
  headings.flatMap(([field, rank, names]) => names.split(' | ').map((name) => [plain(name), { field, rank }] as const)),
);

/** What a heading means, whatever its capitals, spaces, hyphens and commas; null where it means nothing here. */
export function meaningOfHeading(heading: string): HeadingMeaning | null {
  const key = plain(heading);
  const numberedEmail = /^(?:e?mail|epost)(?:address|adress)?(\d?)(?:value|värde|address|adress)?$/.exec(key);
  if (numberedEmail) return { field: 'email', rank: Number(numberedEmail[1] || 1) };
  const numberedPhone =
    /^(?:phone|phonenumber|telephone|tel|telefon|telefonnummer|telefonnr)(\d?)(?:value|värde|number)?$/.exec(key);
  if (numberedPhone) return { field: 'phone', rank: 10 + Number(numberedPhone[1] || 0) };
  return meanings.get(key) ?? null;
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
