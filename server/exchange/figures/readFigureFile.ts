import { decodeText } from '../parsing/decodeText.js';
import { UnreadableFile } from '../parsing/UnreadableFile.js';
import { type FigureFile, FigureLayout, noFigures } from './Figure.js';
import type { Grid } from './Grid.js';
import { type Mapped, readByHand } from './readByHand.js';
import { readKolada } from './readKolada.js';
import { readMobile, readMobileByOperator } from './readMobile.js';
import { readOutlines } from './readOutlines.js';
import { readPlaces } from './readPlaces.js';
import { readTechnique, readTechniqueHistory } from './readTechnique.js';
import { readWorkbook } from './readWorkbook.js';

const MOST_BYTES = 20 * 1024 * 1024;
const isArchive = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** A file of figures, with its sheets where it is a workbook: what an unknown one is mapped by hand from. */
export type ReadFigures = FigureFile & { grids: Grid[] };

/**
 * Reads a file of figures by what it holds, not by its name. `year`: of a table that does not say its own.
 * @throws UnreadableFile where nothing of it can be read
 */
export async function readFigureFile(bytes: Buffer, year: number, mapped: Mapped | null): Promise<ReadFigures> {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY');
  if (bytes.length > MOST_BYTES) throw new UnreadableFile('TOO_LARGE');
  if (isArchive(bytes)) {
    const grids = await readWorkbook(bytes);
    return { ...ofWorkbook(grids, year, mapped), grids };
  }
  const start = bytes.subarray(0, 64).toString('utf8').trimStart();
  const file = /^\ufeff?\s*[[{]/.test(start) ? ofJson(bytes) : readPlaces(bytes);
  return { ...file, grids: [] };
}

function ofWorkbook(grids: Grid[], year: number, mapped: Mapped | null): FigureFile {
  if (mapped) return readByHand(grids, mapped);
  return (
    readTechnique(grids) ??
    readTechniqueHistory(grids) ??
    readMobileByOperator(grids, year) ??
    readMobile(grids) ??
    noFigures(FigureLayout.UNKNOWN)
  );
}

function ofJson(bytes: Buffer): FigureFile {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes, MOST_BYTES).text);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('NOT_JSON');
  }
  const file = readOutlines(json) ?? readKolada(json);
  if (!file) throw new UnreadableFile('NOT_KOLADA');
  return file;
}
