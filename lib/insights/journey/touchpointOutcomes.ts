import type { ComparedPart } from './facetCells';

/** Where customers meet the brand and how that comes off: a site, a kind of post there and the stage, or one that the user named. */
export type TouchpointOutcome = ComparedPart & (
  | { own: null; site: string; kind: string; /** Null: nobody can tell. */ stage: string | null }
  | { own: string }
);

const OWN = 'own:';
const NOWHERE = '-';

/** Outcomes by touchpoint: the user's own first, then most mentions first. Keys are `own:ID` or `site/kind>stage`, '-' for an unknown stage. */
export function touchpointsOf(parts: readonly ComparedPart[]): TouchpointOutcome[] {
  const own: TouchpointOutcome[] = [];
  const known: TouchpointOutcome[] = [];
  for (const part of parts) {
    const { key } = part;
    if (key.startsWith(OWN)) {
      own.push({ ...part, own: key.slice(OWN.length) });
      continue;
    }
    const slash = key.indexOf('/');
    const cut = key.indexOf('>', slash);
    const stage = key.slice(cut + 1);
    known.push({ ...part, own: null, site: key.slice(0, slash), kind: key.slice(slash + 1, cut), stage: stage === NOWHERE ? null : stage });
  }
  return [...own, ...known];
}
