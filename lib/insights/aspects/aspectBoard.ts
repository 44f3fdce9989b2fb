import type { FacetCell } from '@/lib/mentions/facets';
import { benjaminiHochberg } from '../benjaminiHochberg';
import { FALSE_RATE } from '../changeTests';
import { comparisonOf, type Comparison, type Period } from '../comparison';
import { zoneOf, zonesOf, type Zone } from '../drivers/zones';
import { groupBy } from '../groupBy';
import { netSentiment, type NetSentiment } from '../netSentiment';
import { countByLabel, goneByLabel, totalOf, type Kept } from '../sentimentCounts';
import { cellsIn, heardSince, isIn, type FacetInput } from '../topicDays';
import { compareNet } from '../twoSamples';
import { volumeOf, type VolumeDay } from '../volume';
import { shareOf, type Share } from '../wilson';

/** Mentions that speak of something, by how it comes off in them. */
export interface AspectCounts extends Kept {
  total: number;
  net: NetSentiment;
}

export interface AspectRow extends AspectCounts {
  aspect: string;
  /** Of all mentions of the period. */
  share: Share;
  /** How bad it is: negative among scored. */
  zone: Zone;
  /** In the period compared with; null: there is none. */
  before: AspectCounts | null;
  /** Whether it came off better (1) or worse (-1) than before by more than chance explains; 0: neither, or too few to say. */
  moved: -1 | 0 | 1;
  sites: ReadonlyMap<string, AspectCounts>;
  days: VolumeDay[];
  /** Those of the period before, for what sums up several days. */
  earlier: VolumeDay[];
}

export interface AspectBoard {
  current: Period;
  comparison: Comparison;
  rows: AspectRow[];
  /** All mentions of the period, one for each topic that hears it, whether they speak of an aspect or not. */
  mentions: number;
  /** Sites on which aspects are spoken of, most mentions first. */
  sites: string[];
  /** How many topics are counted together. */
  topicCount: number;
}

export const ASPECT_ORDERS = ['volume', 'worst'] as const;
export type AspectOrder = (typeof ASPECT_ORDERS)[number];

/**
 * How each aspect comes off, most spoken of first. A mention that speaks of two counts in both, so shares add up to more than one. Movements
 * since the period before are tested together (`compareNet`), and of those told at most 5 % are false (`benjaminiHochberg`).
 */
export function aspectBoardOf(input: FacetInput): AspectBoard {
  const { topics, topicId, site, current, previous, zone, tallies, facets } = input;
  const chosen = topics.filter(({ id }) => topicId === null || id === topicId);
  const ids = new Set(chosen.map(({ id }) => id));
  const comparison = comparisonOf(previous, chosen.map((topic) => heardSince(topic, tallies)), zone);
  const cells = facets.filter((row) => ids.has(row.topicId)).flatMap(({ day, cells: all }) =>
    all.filter((cell) => cell.facet === 'aspect' && (site === null || cell.site === site)).map((cell) => ({ ...cell, day })),
  );
  const mentions = [...cellsIn(tallies.filter((row) => ids.has(row.topicId)), current, 'published', site)].reduce((sum, { count }) => sum + count, 0);
  const rows = [...groupBy(cells, ({ value }) => value)].map(([aspect, own]): AspectRow => {
    const now = own.filter(({ day }) => isIn(day, current));
    const counts = countsOf(now);
    const compared = comparison.state === 'none' ? null : comparison.period;
    return {
      aspect,
      ...counts,
      share: shareOf(counts.total, mentions),
      zone: zoneIn(aspect, counts),
      before: compared === null ? null : countsOf(own.filter(({ day }) => isIn(day, compared))),
      moved: 0,
      sites: new Map([...groupBy(now, (cell) => cell.site)].map(([where, of]) => [where, countsOf(of)])),
      days: daysOf(own, current),
      earlier: daysOf(own, previous),
    };
  });
  const shown = rows.filter(({ total }) => total > 0);
  return {
    current,
    comparison,
    rows: inOrder(withMovement(shown), 'volume'),
    mentions,
    sites: sitesOf(shown),
    topicCount: chosen.length,
  };
}

/** By volume, or worst first: by how many are negative at least, which is the lower end of their share × volume. */
export function inOrder(rows: readonly AspectRow[], order: AspectOrder): AspectRow[] {
  if (order === 'volume') return rows.toSorted((a, b) => b.total - a.total || (a.aspect < b.aspect ? -1 : 1));
  const places = new Map(zonesOf(rows.map(({ zone }) => zone)).map(({ key }, place) => [key, place]));
  return rows.toSorted((a, b) => (places.get(a.aspect) ?? 0) - (places.get(b.aspect) ?? 0));
}

function zoneIn(aspect: string, { counts, total }: AspectCounts): Zone {
  const { negative, neutral, positive } = counts;
  return zoneOf({ key: aspect, count: negative, of: negative + neutral + positive, volume: total });
}

function countsOf(cells: readonly FacetCell[]): AspectCounts {
  const counts = countByLabel(cells);
  const gone = goneByLabel(cells);
  return { counts, ...(gone === undefined ? {} : { gone }), total: totalOf(counts), net: netSentiment(counts) };
}

function daysOf(cells: readonly (FacetCell & { day: string })[], period: Period): VolumeDay[] {
  return volumeOf(period, [...groupBy(cells, ({ day }) => day)].map(([day, own]) => ({ day, cells: own })), []).days;
}

function withMovement(rows: readonly AspectRow[]): AspectRow[] {
  const tested = rows.flatMap(({ aspect, counts, net, before }) => {
    if (before === null || net.state === 'few' || before.net.state === 'few') return [];
    return [{ aspect, ...compareNet({ before: before.counts, now: counts }) }];
  });
  const told = benjaminiHochberg(tested.map(({ p }) => p), FALSE_RATE);
  const moved = new Map(tested.map(({ aspect, effect }, index) => [aspect, told[index] === true ? (Math.sign(effect) as -1 | 0 | 1) : 0]));
  return rows.map((row) => ({ ...row, moved: moved.get(row.aspect) ?? 0 }));
}

function sitesOf(rows: readonly AspectRow[]): string[] {
  const totals = new Map<string, number>();
  for (const { sites } of rows) for (const [site, { total }] of sites) totals.set(site, (totals.get(site) ?? 0) + total);
  return [...totals].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([site]) => site);
}
