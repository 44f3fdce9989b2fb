// npm run other-parsers [-- --seed N] [--many N]
//
// Writes mentions with words that break files, in all scripts, as Earshot does, and has other people's parsers read them: Python's csv,
// a second library for workbooks, Python's readers of archives and XML (openpyxl, where it is installed), and LibreOffice. Says which
// of them is missing. Exits with 1 where one reads something else than was written.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install.mjs';
import { loadModule } from './loadModule.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_OUTPUT = 1_000_000_000;

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, many: { type: 'string', default: '400' } } });
installIfNeeded(ROOT);
const folder = mkdtempSync(join(tmpdir(), 'earshot-parsers-'));
let wrong = 0;
try {
  const { sampleFiles } = await loadModule('test/parsers/sampleFiles.ts');
  const python = findProgram('python3', 'python');
  const office = findProgram('soffice', 'libreoffice');
  for (const sample of await sampleFiles(Number(values.seed), Number(values.many))) {
    const path = join(folder, sample.name);
    writeFileSync(path, sample.bytes);
    const isCsv = sample.name.endsWith('.csv');
    if (python !== null) compare(sample, isCsv ? { by: "Python's csv", rows: readByPython(python, 'read_csv.py', path, sample.delimiter, sample.encoding) } : readByPython(python, 'read_xlsx.py', path));
    if (!isCsv) compare(sample, { by: 'hucre', rows: await readByHucre(sample.bytes) });
    if (office !== null && python !== null) compare(sample, { by: 'LibreOffice', rows: readByOffice(office, python, sample, path) });
  }
  if (python === null) console.log('Python is not installed: what it reads was not compared.');
  if (office === null) console.log('LibreOffice is not installed: what it reads was not compared.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;

function compare({ name, cells }, { by, rows }) {
  const at = cells.findIndex((row, place) => JSON.stringify(row) !== JSON.stringify(padded(rows[place] ?? [], row.length)));
  if (at === -1 && rows.length === cells.length) {
    console.log(`${name}: ${by} reads ${cells.length} rows of ${cells[0].length} cells as they were written.`);
    return;
  }
  wrong += 1;
  const column = (cells[at] ?? []).findIndex((cell, place) => cell !== (rows[at]?.[place] ?? ''));
  console.error(`${name}: ${by} reads ${rows.length} of ${cells.length} rows; row ${at + 1}, column ${cells[0][column]}:`);
  console.error(`  written ${JSON.stringify(cells[at]?.[column])}\n  read    ${JSON.stringify(rows[at]?.[column])}`);
}

function padded(row, length) {
  return [...row, ...Array.from({ length: Math.max(0, length - row.length) }, () => '')];
}

function readByPython(python, script, ...given) {
  return JSON.parse(execFileSync(python, ['-I', join(ROOT, 'test/parsers', script), ...given], { encoding: 'utf8', maxBuffer: MOST_OUTPUT }));
}

async function readByHucre(bytes) {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes);
  return sheets[0].rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))));
}

/**
 * Both kinds read by LibreOffice and written again as CSV. Of CSV every column is read as text, for what a cell is would be its guess;
 * of a workbook, truth and instants are told as it shows them, which is compared to the second.
 */
function readByOffice(office, python, { name, delimiter, encoding, cells }, path) {
  const out = join(folder, 'office');
  const isCsv = name.endsWith('.csv');
  const texts = cells[0].map((_, at) => `${at + 1}/2`).join('/');
  const filter = `--infilter=CSV:${delimiter.charCodeAt(0)},34,${encoding === 'utf-16le' ? 65_535 : 76},1,${texts}`;
  const form = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
  execFileSync(office, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...(isCsv ? [filter] : []), '--convert-to', form, '--outdir', out, path], { stdio: 'ignore' });
  const rows = readByPython(python, 'read_csv.py', join(out, name.replace(/\.\w+$/, '.csv')), ',', 'utf-8');
  if (isCsv) return rows;
  return rows.map((row, at) => row.map((cell, place) => {
    const written = cells[at]?.[place] ?? '';
    const shown = /^\d{4}-\d\d-\d\dT/.test(written) ? written.slice(0, 19).replace('T', ' ') : /^(?:true|false)$/.test(written) ? written.toUpperCase() : null;
    return cell === shown ? written : cell;
  }));
}

function findProgram(...names) {
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}
