import { exportMentions, linesOf } from '@/lib/exchange/exportMentions';
import { guardFormula } from '@/lib/exchange/formulaGuard';
import { MENTION_COLUMNS } from '@/lib/exchange/mentionColumns';
import { plainCell } from '@/lib/exchange/tables/cells';
import { DEFAULT_CSV, type TableForm } from '@/lib/exchange/tables/tableForm';
import { hostileRows, sourceOfRows } from '../unit/exchange/tables/hostileLines';

/** A file as Earshot writes it, and what its cells say, each as a text: '' is none. */
export interface SampleFile {
  name: string;
  delimiter: string;
  encoding: string;
  bytes: Uint8Array;
  cells: string[][];
}

const FORMS: readonly (readonly [name: string, form: TableForm])[] = [
  ['comma.csv', DEFAULT_CSV], ['semicolon.csv', { ...DEFAULT_CSV, delimiter: ';', bom: false }], ['tab.csv', { ...DEFAULT_CSV, delimiter: '\t', encoding: 'utf-16le' }],
  ['bare.csv', { ...DEFAULT_CSV, guard: false }], ['workbook.xlsx', { kind: 'xlsx' }],
];

/** Mentions with words that break files, in all scripts, in each form of a table. */
export async function sampleFiles(seed: number, many: number): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const [name, form] of FORMS) {
    const source = sourceOfRows(hostileRows(seed, many));
    const exported = await exportMentions(source, { form, onProgress: () => undefined, signal: new AbortController().signal });
    if (exported.state !== 'done' || exported.files[0] === undefined) throw new Error(`${name}: ${exported.state}`);
    const guards = form.kind === 'csv' && form.guard;
    const lines = hostileRows(seed, many).flatMap((row) => linesOf(row, source));
    const cells = lines.map((line) => MENTION_COLUMNS.map(({ cell }) => {
      const plain = plainCell(cell(line));
      return guards && typeof plain === 'string' ? guardFormula(plain) : String(plain ?? '');
    }));
    const bytes = new Uint8Array(await exported.files[0].file.arrayBuffer());
    const [delimiter, encoding] = form.kind === 'csv' ? [form.delimiter, form.encoding] : ['', ''];
    files.push({ name, delimiter, encoding, bytes, cells: [MENTION_COLUMNS.map((column) => column.name), ...cells] });
  }
  return files;
}
