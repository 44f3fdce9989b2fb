import { findAll, rawText } from './dom';
import { isThing, type Thing } from './things';

const SCRIPTS = 'script[type="application/json"]';

/** Longest script that is read, and most values that are looked at on one page. */
const MOST_LETTERS = 8_000_000;
const MOST_VALUES = 600_000;

/**
 * Shows every object in the data that an app leaves in its page for its own start, where `marker` occurs in a script.
 * It tells of the page as it was loaded: what is shown since is not in it, so it is to be asked by native ids only.
 */
export function visitEmbeddedData(document: Document, marker: RegExp, visit: (thing: Thing) => void): void {
  let left = MOST_VALUES;
  for (const script of findAll(document, SCRIPTS)) {
    const source = rawText(script);
    if (source.length > MOST_LETTERS || !marker.test(source)) continue;
    const open = [parsed(source)];
    while (open.length > 0 && left > 0) {
      const value = open.pop();
      left -= 1;
      if (Array.isArray(value)) open.push(...(value as unknown[]).slice(0, 10_000));
      else if (isThing(value)) {
        visit(value);
        open.push(...Object.values(value));
      }
    }
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null;
  }
}
