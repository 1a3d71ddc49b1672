import ExcelJS from 'exceljs';

/** Workbooks laid out as PTS publishes them, with what is odd about each layout. */

export const JAMTLAND: [code: string, name: string][] = [
  ['2303', 'Ragunda'],
  ['2305', 'Bräcke'],
  ['2309', 'Krokom'],
  ['2313', 'Strömsund'],
  ['2321', 'Åre'],
  ['2326', 'Berg'],
  ['2361', 'Härjedalen'],
  ['2380', 'Östersund'],
];

const bytesOf = async (book: ExcelJS.Workbook) => Buffer.from(await book.xlsx.writeBuffer());

/** The codes as SCB's list has them. */
export const codesAsCsv = (places: [string, string][]) =>
  [
    'municipality_code,municipality_name,county_code',
    ...places.map(([code, name]) => `${code},${name} kommun,${code.slice(0, 2)}`),
  ].join('\n');

const TECHNIQUE_HEADINGS = [
  'Årtal',
  'Lännamn',
  'Kommunnamn',
  'Bas',
  'Aggregerat på',
  'Område',
  'Antal hushåll',
  'Tillgång via xDSL',
  'Tillgång via fiber eller fiber-lan',
  'I närhet av fiber',
  'Tillgång via kabel-tv',
  'Ny kolumn som ingen känner',
];

/** Layout A: one row for each municipality, year and kind of area; numbers now and then as text; rows of the country. */
export async function technique(
  places: [string, string][],
  years: number[],
  share: (code: string, year: number, area: 'total' | 'tätort' | 'glesbygd') => number | string | null,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Innehåll').addRow(['Tabellbilaga']);
  const sheet = book.addWorksheet('Teknik kommun hushåll');
  sheet.addRow(TECHNIQUE_HEADINGS);
  for (const year of years) {
    sheet.addRow([year, 'Riket', 'Riket', 'Hushåll', 'Kommun', 'total', 4_900_000, 0.1, 0.8, 0.95, 0.2, 1]);
    for (const [code, name] of places) {
      for (const area of ['total', 'tätort', 'glesbygd'] as const) {
        const value = share(code, year, area);
        const near = typeof value === 'number' ? Math.min(1, value + 0.1) : value;
        sheet.addRow([
          String(year),
          'Jämtlands län',
          name,
          'Hushåll',
          'Kommun',
          area,
          1000,
          '0,25',
          value,
          near,
          '-',
          7,
        ]);
      }
    }
    sheet.addRow([]);
  }
  return bytesOf(book);
}

/** Layout B: three rows of headings, merged; codes as numbers that have lost their zeros. */
export async function techniqueHistory(
  rows: [code: number, name: string, values: (number | string)[]][],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Fast bredband-teknik, totalt');
  for (let line = 0; line < 4; line += 1) sheet.addRow([line === 0 ? 'Historiska uppgifter' : null]);
  sheet.addRow(['Kod', 'Namn', 'Andel med tillgång till fast bredband via fiber', null, null, null]);
  sheet.addRow([null, null, 2015, null, 2016, null]);
  sheet.addRow([null, null, 'Hushåll', 'Arbetsställen', 'Hushåll', 'Arbetsställen']);
  sheet.mergeCells('C5:F5');
  sheet.mergeCells('C6:D6');
  sheet.mergeCells('E6:F6');
  for (const [code, name, values] of rows) sheet.addRow([code, name, ...values]);
  return bytesOf(book);
}

/** Layout C: kinds of coverage above years; ">99,99%", "-" and decimal commas. */
export async function mobile(
  rows: [name: string, code: string | number, values: (number | string)[]][],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Läs mig');
  const sheet = book.addWorksheet('Telenor');
  sheet.addRow(['Mobiltäckning, Telenor']);
  sheet.addRow([]);
  sheet.addRow(['Kommun/Län/Riket', 'Kod', 'Totalt alla områden där man normalt befinner sig', null]);
  sheet.addRow([null, null, 2023, 2024]);
  sheet.mergeCells('C3:D3');
  for (const [name, code, values] of rows) sheet.addRow([name, code, ...values]);
  return bytesOf(book);
}

/** Layout D: operator and kind in one heading, a row below it that is no place, and no year. */
export async function mobileByOperator(
  rows: [name: string, code: string, values: (number | string)[]][],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Täckning');
  sheet.addRow(['Tabell']);
  sheet.addRow(['Kommun/Län/Riket', 'Kod', 'Alla operatörer - 5G', 'TeliaCompany - 5G', 'Något annat']);
  sheet.addRow(['', '', 'andel', 'andel', '']);
  for (const [name, code, values] of rows) sheet.addRow([name, code, ...values]);
  return bytesOf(book);
}

/** A table that nobody knows. */
export async function unknownTable(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Blad1');
  sheet.addRow(['Hastigheter']);
  sheet.addRow(['Var', 'När', 'Andel']);
  sheet.addRow(['Ragunda', 2025, 64]);
  sheet.addRow(['Åre', 2025, '60,5 %']);
  return bytesOf(book);
}
