import ExcelJS from 'exceljs';
import { UnreadableFile } from '../parsing/UnreadableFile.js';
import type { Cell, Grid } from './Grid.js';
import { refuseDamagedArchive } from './refuseDamagedArchive.js';

const MOST_ROWS = 60_000;
const MOST_COLUMNS = 400;

/**
 * The sheets of a workbook.
 * @throws UnreadableFile where it is none, is damaged, or unpacks to more than a table of figures can be
 */
export async function readWorkbook(bytes: Buffer): Promise<Grid[]> {
  refuseDamagedArchive(bytes);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer, {
      ignoreNodes: ['conditionalFormatting', 'dataValidations', 'drawing', 'picture', 'hyperlinks', 'headerFooter'],
    });
    return workbook.worksheets.map(gridOf);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('DAMAGED_WORKBOOK');
  }
}

function gridOf(sheet: ExcelJS.Worksheet): Grid {
  if (sheet.rowCount > MOST_ROWS || sheet.columnCount > MOST_COLUMNS) throw new UnreadableFile('TOO_MANY_ROWS');
  const rows: Cell[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      cells[column - 1] = plain(cell.value);
    });
    rows[number - 1] = Array.from(cells, (cell) => cell ?? null);
  });
  return { name: sheet.name, rows: Array.from(rows, (row) => row ?? []) };
}

/** What a reader sees: the result of a formula, the text of rich text and links. */
function plain(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && 'richText' in value) return value.richText.map(({ text }) => text).join('');
  if (typeof value === 'object' && 'result' in value) return plain(value.result);
  if (typeof value === 'object' && 'text' in value) return String(value.text);
  return null;
}
