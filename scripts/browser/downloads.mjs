import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './extensionPage.mjs';

/**
 * Path of the file in a browser's folder of downloads whose name fits, once it is whole. Firefox puts an empty file of that name there, writes
 * beside it, and puts that in its place.
 */
export async function downloaded(folder, fits, what, timeout = 60_000) {
  let before = null;
  return until(() => {
    const files = readdirSync(folder);
    const name = files.find(fits);
    const size = name === undefined || files.some((one) => one.endsWith('.part')) ? 0 : sizeOf(join(folder, name));
    const isWhole = size > 0 && size === before;
    before = size;
    return isWhole ? join(folder, name) : null;
  }, what, timeout);
}

/** 0 where it is being put in place. */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
