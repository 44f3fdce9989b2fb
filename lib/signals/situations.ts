import { cuesAt, foundIn, type Reading } from './reading';
import { HAZARDS, type Cue, type Found, type Hazard, type LifeEvent } from './signals';

/** Events of a life that a text tells, in order. */
export function eventsIn({ body, hits }: Reading): Found<LifeEvent>[] {
  return foundIn(body, hits.flatMap(({ meaning, negated, start, end }) => (
    meaning.family === 'event' && !negated ? [{ kind: meaning.kind, start, end }] : []
  )));
}

/** What a text tells of harm, law, fraud and leaks, the worst first. */
export function hazardsIn({ body, hits }: Reading): Found<Hazard>[] {
  const found = foundIn(body, hits.flatMap(({ meaning, negated, start, end }) => (
    meaning.family === 'hazard' && !negated ? [{ kind: meaning.kind, start, end }] : []
  )));
  return found.toSorted((a, b) => HAZARDS.indexOf(a.kind) - HAZARDS.indexOf(b.kind));
}

/** What a reader may not want to see. */
export function abuseIn({ body, hits }: Reading): Cue[] {
  return cuesAt(body, hits.filter(({ meaning }) => meaning.family === 'abuse'));
}
