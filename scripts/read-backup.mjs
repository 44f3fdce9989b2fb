import { openAsBlob, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModule } from './loadModule.mjs';

/** What is wrong with a file, by the code of its refusal. */
const REFUSALS = {
  'not-a-backup': () => 'This is no backup of Earshot.',
  newer: ({ format, schema }) => `It was written by a newer Earshot (format ${format}, schema ${schema}).`,
  'passphrase-needed': () => 'It is locked: give a file with the passphrase by --passphrase-file.',
  'passphrase-wrong': () => 'The passphrase is another one.',
  truncated: ({ at }) => `It ends too early, in part ${at}.`,
  damaged: ({ at }) => `Part ${at} is damaged.`,
  'too-large': ({ at }) => `Part ${at} would unpack to more than a backup holds.`,
  'bad-record': ({ at, table }) => `Part ${at} holds what is no row${table === '' ? '' : ` of ${table}`}.`,
};

/**
 * npm run -s read-backup -- FILE [--passphrase-file FILE]
 *
 * Checks a backup from end to end and prints it as JSON lines: {"header"}, each record as docs/backup-format.md has it, and at
 * the end {"counts","digests","content"}. A file that is refused prints nothing but why, on stderr, with status 1.
 */
async function main() {
  const { values, positionals } = parseArgs({ options: { 'passphrase-file': { type: 'string' } }, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Error('Say which file: npm run -s read-backup -- FILE [--passphrase-file FILE]');
  const from = values['passphrase-file'];
  const passphrase = from === undefined ? null : readFileSync(from, 'utf8').replace(/\r?\n$/u, '');
  const file = await openAsBlob(path);
  const { checkBackup, readBackup } = await loadModule('lib/exchange/backup/readBackup.ts');
  const { writeJson } = await loadModule('lib/exchange/backup/plainJson.ts');
  const options = { passphrase, signal: new AbortController().signal, onProgress: () => undefined };
  const checked = await checkBackup(file, options);
  if (checked.state !== 'done') {
    process.stderr.write(`${REFUSALS[checked.refusal.code]?.(checked.refusal) ?? checked.refusal.code}\n`);
    return 1;
  }
  const { header, counts, digests, content } = checked;
  await print(JSON.stringify({ header }));
  await readBackup(file, options, async (records) => {
    for (const record of records) await print(writeJson(record));
  });
  await print(JSON.stringify({ counts, digests, content }));
  return 0;
}

/** Waits until what reads the lines has taken them: a backup may be larger than the memory. */
function print(line) {
  if (process.stdout.write(`${line}\n`)) return undefined;
  return new Promise((taken) => {
    process.stdout.once('drain', taken);
  });
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
