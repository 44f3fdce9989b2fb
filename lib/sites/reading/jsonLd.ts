import { findAll, rawText } from './dom';
import { parseLooseJson } from './looseJson';

export const JSON_LD = 'script[type="application/ld+json" i], script[type^="application/ld+json;" i]';

/** Most scripts of one page that are read. */
const MOST_SCRIPTS = 200;

/** Everything that a page says of itself in JSON-LD, one value for each script that can be read. */
export function readJsonLd(document: Document): unknown[] {
  return findAll(document, JSON_LD)
    .slice(0, MOST_SCRIPTS)
    .map((script) => parseLooseJson(rawText(script)))
    .filter((value) => value !== undefined);
}
