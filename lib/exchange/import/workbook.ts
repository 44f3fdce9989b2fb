import Papa from 'papaparse';
import type { Bytes } from '../backup/digest';
import { guardFormula } from '../formulaGuard';
import type { Step } from '../kit/table';
import { LONGEST_ROW, MOST_COLUMNS } from './csvRows';
import type { FileTrouble } from './trouble';
import type { UnpackedFile } from './unpack';
import { checkZip, WORKBOOK_LIMITS, type ZipLimits, type ZipRefusal } from './zipGuard';

/** The sheets of a workbook by their names, and which of them is read. */
export interface Sheets {
  names: string[];
  read: string;
}

/** Rows that are written at a time. */
const AT_ONCE = 500;
const NEW_LINE = '\n';

/**
 * A sheet of a workbook (.xlsx) as CSV in UTF-8, its rows where they were, which `openTable` reads as any other: values only, days
 * and times as ISO 8601 without a zone. Of a formula the value that was stored with it is taken. An archive that unpacks to more
 * than `limits` allow, or says other than it does, is not opened.
 */
export async function sheetTable(bytes: Bytes, wanted: string | undefined, step: Step, limits: ZipLimits = WORKBOOK_LIMITS): Promise<UnpackedFile | { ok: false; trouble: FileTrouble }> {
  const checked = await checkZip(bytes, limits);
  if (!checked.ok) return { ok: false, trouble: archiveTrouble(checked.why, limits) };
  // Few bring workbooks: what reads them is loaded then.
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  const names: string[] = [];
  try {
    await readXlsx(bytes, { sheets: ({ name }) => names.push(name) === 0 });
  } catch {
    return { ok: false, trouble: { why: 'archive', of: checked.names.some((name) => name.startsWith('xl/')) ? 'damaged' : 'no-workbook' } };
  }
  const read = names.find((name) => name === wanted) ?? names[0];
  if (read === undefined) return { ok: false, trouble: { why: 'archive', of: 'no-workbook' } };
  const parts: Blob[] = [];
  let [row, done] = [0, 0];
  let lines: string[] = [];
  const rows = streamXlsxRows(bytes, { sheet: read })[Symbol.asyncIterator]();
  for (;;) {
    const next = await rows.next().catch(() => null);
    if (next === null) return { ok: false, trouble: { why: 'archive', of: 'damaged' } };
    if (next.done === true) break;
    const { index, values } = next.value;
    if (values.length > MOST_COLUMNS) return { ok: false, trouble: { why: 'too-many-columns', row: index + 1, most: MOST_COLUMNS } };
    // Rows in which nothing stands are not told: they keep their places.
    for (; row < index; row++) lines.push('');
    const line = Papa.unparse([values.map(cellText)], { header: false, newline: NEW_LINE });
    if (line.length > LONGEST_ROW) return { ok: false, trouble: { why: 'row-too-long', row: index + 1, most: LONGEST_ROW } };
    lines.push(line);
    row++;
    if (lines.length < AT_ONCE) continue;
    parts.push(new Blob(lines.map((each) => each + NEW_LINE)));
    lines = [];
    await step((done = done + (1 - done) / 50));
  }
  return { ok: true, file: new Blob([...parts, ...lines.map((each) => each + NEW_LINE)]), wrapping: 'workbook', sheets: { names, read } };
}

function archiveTrouble(why: ZipRefusal, { bytes }: ZipLimits): FileTrouble {
  return why === 'too-large' ? { why, most: bytes } : { why: 'archive', of: why };
}

/** A value as a cell of text. Whole numbers that JavaScript cannot hold exactly are left out: ids would come to name something else. */
function cellText(value: unknown): string {
  // As any table's: what reads them takes the guard off again.
  if (typeof value === 'string') return guardFormula(value);
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? '' : String(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayOrTime(value.toISOString());
  return '';
}

/** A workbook knows no zones: what it writes is the time on somebody's clock. */
const dayOrTime = (iso: string): string => (iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace('T', ' ').replace(/(?:\.000)?Z$/u, ''));
