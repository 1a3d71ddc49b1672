import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../shared/Context.js';
import { findAll } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { today } from '../../shared/today.js';
import { Indicator } from '../../strategy/Indicator.js';
import { refuseVintage } from '../../strategy/recordReadings.js';
import { asRefusal, type HandedIn, handedIn } from '../HandedIn.js';
import type { PreviewFiguresInput } from './FiguresInput.js';
import type { Mapped } from './readByHand.js';
import { type ReadFigures, readFigureFile } from './readFigureFile.js';

const FIELD = 'input.upload';

/** A file of figures that was handed in and read, with the vintage it is read as. */
export interface HandedFigures extends HandedIn {
  read: ReadFigures;
  vintage: string;
  diaryNumber: string | null;
}

/** The file as it was handed in, read once, however often the transaction is tried. */
export async function readHandedFigures(context: Context, input: PreviewFiguresInput): Promise<HandedFigures> {
  if (input.vintage) refuseVintage(input.vintage, 'input.vintage');
  if (input.year != null && (input.year < 1990 || input.year > 2100)) {
    throw badInput('input.year', { sv: 'Ange ett år mellan 1990 och 2100.', en: 'Give a year from 1990 to 2100.' });
  }
  const [file] = await handedIn(context, [{ id: input.upload, field: FIELD }]);
  const mapped = input.mapping ? await context.read((em) => mappedBy(em, input)) : null;
  const lastYear = Number(today().slice(0, 4)) - 1;
  const read = await readFigureFile(file!.bytes, input.year ?? lastYear, mapped).catch((error: unknown) => {
    throw asRefusal(error, FIELD);
  });
  const vintage = input.vintage?.trim() || proposedVintage(read);
  return { ...file!, read, vintage, diaryNumber: diaryNumberIn(file!.fileName) };
}

/** Statistics of a year are published in March of the next; codes and outlines are of the day they are brought in. */
function proposedVintage({ figures }: ReadFigures): string {
  if (figures.length === 0) return today().slice(0, 7);
  return `${figures.reduce((last, { year }) => Math.max(last, year), 0) + 1}-03`;
}

/** PTS puts its diary number into the names of its files: "mtbbk_25-17220_tabellbilaga…". */
const diaryNumberIn = (fileName: string) => /(?:^|_)(\d{2}-\d{3,6})(?=_|\.)/.exec(fileName)?.[1] ?? null;

async function mappedBy(em: EntityManager, { mapping, year }: PreviewFiguresInput): Promise<Mapped> {
  const { columns, yearColumn, ...places } = mapping!;
  if (columns.length === 0 || columns.length > 50) {
    throw badInput('input.mapping.columns', { sv: 'Ange 1 till 50 kolumner.', en: 'Give 1 to 50 columns.' });
  }
  if (yearColumn == null && year == null) {
    throw badInput('input.year', {
      sv: 'Ange vilket år tabellen gäller, eller vilken kolumn som säger det.',
      en: 'Say which year the table speaks of, or which column does.',
    });
  }
  const asked = columns.map(({ indicator }, at) => ({ id: indicator, field: `input.mapping.columns.${at}.indicator` }));
  const indicator = await findAll(em, Indicator, asked);
  return {
    ...places,
    yearColumn: yearColumn ?? null,
    year: year ?? null,
    columns: columns.map((one) => ({ ...one, indicator: indicator(one.indicator)! })),
  };
}

/** The codes of the indicators that a file is about. */
export const indicatorsOf = ({ figures }: ReadFigures) => [...new Set(figures.map(({ indicator }) => indicator.code))];
