import { giveTurn } from '../../turns';
import type { Column, ColumnType } from '../cells';
import { MEDIA_TYPES } from '../tableForm';
import type { Row, TableWriter } from '../tableWriter';
import { rowXml, SHEET_END, sheetHead } from './sheetXml';
import { sheetPath, workbookParts } from './workbookXml';
import { zipFile, type ZipPart } from './zipFile';

/** Rows of a sheet at most, without its head: what spreadsheet programs still open at a walking pace. */
export const MOST_IN_SHEET = 100_000;
const STEP = 20;
const ABOUT: readonly Column[] = [{ name: 'about', type: 'text' }, { name: 'value', type: 'text' }];
const UTF_8 = new TextEncoder();

/**
 * A workbook with typed cells: its rows on as many sheets as they need (`data`, `data 2`…), then what there is to say of them
 * on a sheet of its own.
 */
export function xlsxWriter(columns: readonly Column[], mostInSheet = MOST_IN_SHEET): TableWriter {
  const zip = zipFile(MEDIA_TYPES.xlsx);
  const types: ColumnType[] = columns.map(({ type }) => type);
  const sheets: string[] = [];
  let sheet: { part: ZipPart; rows: number } | null = null;
  let cut = 0;
  const cutOne = (): void => {
    cut += 1;
  };
  const put = (part: ZipPart, xml: string): Promise<void> => part.write(UTF_8.encode(xml));
  const begin = async (name: string, of: readonly Column[]): Promise<ZipPart> => {
    sheets.push(name);
    const part = await zip.part(sheetPath(sheets.length));
    await put(part, sheetHead(of) + rowXml(1, of.map((column) => column.name), 'head', cutOne));
    return part;
  };
  const end = async (part: ZipPart): Promise<void> => {
    await put(part, SHEET_END);
    await part.close();
  };
  const current = async (): Promise<{ part: ZipPart; rows: number }> => {
    if (sheet !== null && sheet.rows < mostInSheet) return sheet;
    if (sheet !== null) await end(sheet.part);
    sheet = { part: await begin(sheets.length === 0 ? 'data' : `data ${sheets.length + 1}`, columns), rows: 0 };
    return sheet;
  };
  return {
    async add(rows) {
      for (let from = 0; from < rows.length; ) {
        await giveTurn();
        const on = await current();
        const step = rows.slice(from, from + Math.min(STEP, mostInSheet - on.rows));
        await put(on.part, step.map((row, at) => rowXml(on.rows + at + 2, row, types, cutOne)).join(''));
        on.rows += step.length;
        from += step.length;
      }
    },
    async close(about) {
      await end((await current()).part);
      const last = await begin('about', ABOUT);
      const said: Row[] = cut === 0 ? [...about] : [...about, ['cells cut to 32,767 characters', cut]];
      for (const [at, row] of said.entries()) await put(last, rowXml(at + 2, row, ['text', 'text'], cutOne));
      await end(last);
      for (const [path, xml] of workbookParts(sheets)) {
        const part = await zip.part(path);
        await put(part, xml);
        await part.close();
      }
      return { ...(await zip.close()), cut };
    },
    abandon: () => zip.abandon(),
  };
}
