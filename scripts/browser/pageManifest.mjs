import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Reads a list of saved pages: JSON lines with `file` (relative to the list's folder) and `url`; other fields are kept.
 * Each entry gets `path`; one that cannot be served gets `error` in one sentence. Throws a sentence when there is no list.
 */
export function readPageManifest(path) {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Error(`There is no list of pages at ${path}.`);
  const lines = readFileSync(path, 'utf8').replace(/^\ufeff/, '').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [entryOf(line, index + 1, dirname(path))]));
}

/** Of the pages of a list, the first of each site that is to have posts (`expect`), or none. */
export function firstOfEachSite(entries) {
  return entries.filter(({ site, expect }, at) =>
    entries.findIndex((other) => other.site === site && other.expect === expect) === at);
}

function entryOf(line, number, folder) {
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    return { file: null, url: null, error: `Line ${number} of the list is not JSON.` };
  }
  if (typeof entry?.file !== 'string' || typeof entry?.url !== 'string') {
    return { file: entry?.file ?? null, url: entry?.url ?? null, error: `Line ${number} of the list lacks "file" or "url".` };
  }
  const path = resolve(folder, entry.file);
  if (!existsSync(path) || !statSync(path).isFile()) return { ...entry, path, error: `There is no file ${entry.file}.` };
  if (!isWebAddress(entry.url)) return { ...entry, path, error: `"${entry.url}" is not a web address.` };
  return { ...entry, path };
}

function isWebAddress(text) {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
