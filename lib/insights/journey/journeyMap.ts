import type { Facet } from '@/lib/mentions/facets';
import { STAGES, type Stage } from '@/lib/signals/signals';
import { comparisonOf, type Comparison, type Period } from '../comparison';
import type { Part } from '../parts';
import { cellsIn, heardSince, type FacetInput } from '../topicDays';
import { shareOf } from '../wilson';
import { cellsInScope, comparedParts, emptyPart, facetParts, type ComparedPart } from './facetCells';
import { frictionOf, type Friction } from './friction';
import { touchpointsOf, type TouchpointOutcome } from './touchpointOutcomes';

/** One stage of a customer's way. Its share is of all mentions whose stage is known. */
export interface JourneyStage extends ComparedPart {
  stage: Stage;
  /** What is spoken of there, most first, with how that comes off itself. One mention may name several. */
  aspects: Part[];
}

export interface JourneyMap {
  topicId: string | null;
  site: string | null;
  current: Period;
  comparison: Comparison;
  /** How many topics are counted together. */
  topicCount: number;
  /** All, in the order of a customer's way, those without mentions too. */
  stages: JourneyStage[];
  /** Mentions of the period in all, and those of which nobody can tell the stage. */
  of: number;
  unknown: number;
  /** By the worst: what goes wrong at a stage; and what goes well. */
  friction: Friction[];
  strengths: Friction[];
  touchpoints: TouchpointOutcome[];
  leaving: LeavingCounts;
  /** Whether anything that is counted here is no longer kept. */
  countsGone: boolean;
}

/** Mentions in which somebody wants to leave, has left, or tells where they went. */
export interface LeavingCounts {
  all: ComparedPart;
  /** By what they name and do not praise, most first, with how that comes off; one may name several. Shares are of all who leave. */
  reasons: Part[];
  /** Those that name nothing. */
  unexplained: Part;
}

/** A customer's way in numbers: what was counted of a period by stage, by what is spoken of there and by touchpoint, beside the period before. */
export function journeyMapOf({ topics, topicId, site, current, previous, zone, tallies, facets }: FacetInput): JourneyMap {
  const chosen = topics.filter(({ id }) => topicId === null || id === topicId);
  const topicIds = new Set(chosen.map(({ id }) => id));
  const comparison = comparisonOf(previous, chosen.map((topic) => heardSince(topic, tallies)), zone);
  const now = cellsInScope(facets, { topicIds, period: current, site });
  const before = comparison.state === 'none' ? null : cellsInScope(facets, { topicIds, period: comparison.period, site });
  const compared = (facet: Facet, keyOf?: (value: string, on: string) => string): ComparedPart[] => (
    comparedParts(facetParts(now, facet, keyOf), before === null ? null : facetParts(before, facet, keyOf))
  );
  const stages = compared('stage');
  const cells = compared('stageAspect');
  const known = stages.reduce((sum, { total }) => sum + total, 0);
  const own = tallies.filter((row) => topicIds.has(row.topicId));
  let all = 0;
  for (const { count } of cellsIn(own, current, 'published', site)) all += count;
  return {
    topicId, site, current, comparison, topicCount: chosen.length,
    stages: STAGES.map((stage) => stageOf(stage, stages, cells, before === null ? null : facetParts(before, 'stage'))),
    of: all,
    unknown: Math.max(0, all - known),
    ...frictionOf(cells),
    touchpoints: touchpointsOf(compared('touchpoint', (value, on) => (value.startsWith('own:') ? value : `${on}/${value}`))),
    leaving: leavingIn(compared('leave'), before === null),
    countsGone: [...stages, ...cells].some(({ gone, before: earlier }) => gone !== undefined || earlier?.gone !== undefined),
  };
}

/** `earlier`: the stages of the period before, in which there may be some that nobody is heard at any more; null: nothing can be compared with. */
function stageOf(stage: Stage, stages: readonly ComparedPart[], cells: readonly Part[], earlier: readonly Part[] | null): JourneyStage {
  const before = earlier === null ? null : (earlier.find(({ key }) => key === stage) ?? emptyPart(stage));
  const none: ComparedPart = { ...emptyPart(stage), before };
  const aspects = cells.flatMap((cell) => {
    const { at, aspect } = placeOf(cell.key);
    return at === stage ? [{ ...cell, key: aspect }] : [];
  });
  return { ...(stages.find(({ key }) => key === stage) ?? none), stage, aspects };
}

/** Keys: '*' stands for each mention once, '-' for nothing that is named. */
function leavingIn(parts: readonly ComparedPart[], alone: boolean): LeavingCounts {
  const partOf = (key: string): ComparedPart => parts.find((part) => part.key === key) ?? { ...emptyPart(key), before: alone ? null : emptyPart(key) };
  const all = partOf('*');
  const ofAll = (part: Part): Part => ({ ...part, share: shareOf(part.total, all.total) });
  return { all, reasons: parts.filter(({ key }) => key !== '*' && key !== '-').map(ofAll), unexplained: ofAll(partOf('-')) };
}

/** The stage and the aspect of a cell's key, `support>price`. */
export function placeOf(key: string): { at: string; aspect: string } {
  const cut = key.indexOf('>');
  return { at: key.slice(0, cut), aspect: key.slice(cut + 1) };
}
