/** A sheet of a workbook: its name, its headings with their widths, and its rows. */
export interface Sheet {
  name: string;
  head: [title: string, width: number][];
  rows: (string | number | null)[][];
}

/** Sheets as a workbook of Excel: headings that stay in sight, and texts that no program takes for a formula. */
export async function writeWorkbook(title: string, sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.title = title;
  workbook.creator = 'Samnod';
  for (const { name, head, rows } of sheets) {
    const sheet = workbook.addWorksheet(name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = head.map(([header, width]) => ({
      header,
      width,
      style: { alignment: { wrapText: true, vertical: 'top' } },
    }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) sheet.addRow(row);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
