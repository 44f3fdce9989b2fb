import { find, rawText } from './dom';
import { parseLooseJson } from './looseJson';
import { isThing, thingOf, type Thing } from './things';

const SCRIPT = 'script#__NEXT_DATA__';

// The data is the same for all posts of a page; it is parsed once for each script element.
const parsed = new WeakMap<Element, Thing | null>();

/**
 * What a page that is made with Next.js was made from: its `pageProps`, or null where there is none. It stays as the first
 * page of a visit was, whatever is loaded or opened after it, so only what is named by an id may be taken from it.
 */
export function nextData(document: Document): Thing | null {
  const script = find(document, SCRIPT);
  if (script === null) return null;
  const known = parsed.get(script);
  if (known !== undefined) return known;
  const state = parseLooseJson(rawText(script));
  const props = isThing(state) ? thingOf(state, 'props') : null;
  const made = props === null ? null : thingOf(props, 'pageProps');
  parsed.set(script, made);
  return made;
}

/** Most values of one page's data that are looked at. */
const MOST_VALUES = 300_000;

/** All items within data that `is` says yes to, wherever they stand. */
export function thingsWithin(data: Thing, is: (thing: Thing) => boolean): Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [data];
  for (let visited = 0; waiting.length > 0 && visited < MOST_VALUES; visited++) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const entry of value as unknown[]) waiting.push(entry);
    else if (isThing(value)) {
      if (is(value)) found.push(value);
      for (const entry of Object.values(value)) if (typeof entry === 'object' && entry !== null) waiting.push(entry);
    }
  }
  return found;
}
