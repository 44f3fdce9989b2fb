import { benjaminiHochberg } from '../benjaminiHochberg';
import { countTail } from '../countTail';
import { SPIKE_RATIO } from '../standOut';
import { CLUMPED } from '../twoSamples';
import { expectedOf, WINDOWS, type SpikeBaseline, type Usual, type WindowHours } from './baseline';
import { burstsExpected, burstsIn } from './bursts';
import type { Counted } from '../shrunkFactors';
import { HOUR, type HourSeen } from './hourSeen';
import { ALPHA, type AlarmSettings, type Sensitivity } from './sensitivity';
import { varianceOf } from './spread';

/** What one window says. */
export interface WindowLook {
  hours: WindowHours;
  /** The start of its first hour, ms since 1970; it ends at the look. */
  from: number;
  heard: number;
  seen: number;
  expected: number;
  /** Where mentions come in clumps: about how many came by themselves, and how many such are usual. */
  bursts: Counted | null;
  /** Of so many mentions, or bursts, or more, by chance; of this window alone. */
  p: number;
  /** Its variance by mean, where mentions vary more than Poisson. */
  clumped: number | null;
}

/** Everything that a sentence about a spike needs: `p` is that of the whole look, which is made of several windows. */
export interface SpikeReason extends WindowLook {
  p: number;
  weeks: number;
  sensitivity: Sensitivity;
}

export type SpikeAnswer =
  | { state: 'spike'; p: number; because: SpikeReason; looks: readonly WindowLook[] }
  | { state: 'quiet'; p: number; looks: readonly WindowLook[] }
  /** Nothing was seen in the last day: that is no zero. */
  | { state: 'unseen' }
  | { state: 'young'; weeks: number };

/**
 * How much of α each window has. A short one is looked at anew with every hour, while the looks of a day overlap: equal parts
 * would give most false alarms to the hour, which finds least.
 */
const WEIGHTS: Readonly<Record<WindowHours, number>> = { 1: 0.1, 6: 0.3, 24: 0.6 };

/** Whether more is heard now (ms since 1970) than usual. `hours` in order, those of the last day at least. */
export function spikeAt(hours: readonly HourSeen[], now: number, baseline: SpikeBaseline, settings: AlarmSettings): SpikeAnswer {
  if (baseline.state === 'young') return baseline;
  const looks = looksAt(hours, now, baseline);
  if (looks.length === 0) return { state: 'unseen' };
  const { p, look } = verdictOf(looks, settings.least, SPIKE_RATIO);
  if (look === null || p >= ALPHA[settings.sensitivity]) return { state: 'quiet', p, looks };
  return { state: 'spike', p, because: { ...look, p, weeks: baseline.weeks, sensitivity: settings.sensitivity }, looks };
}

/**
 * The last hour, six hours and day, each with the hour that has begun. What is expected of a window is the sum over its
 * hours of posts seen × rate × pattern; a window in which nothing was seen is not looked at. Where mentions come in clumps,
 * bursts are asked too, and p is twice the lesser of the two (Bonferroni).
 */
export function looksAt(hours: readonly HourSeen[], now: number, usual: Usual): WindowLook[] {
  return WINDOWS.flatMap((width): WindowLook[] => {
    const look = { hours: width, from: now, heard: 0, seen: 0, expected: 0 };
    const bursts = { heard: 0, expected: 0 };
    for (let index = hours.length - 1; index >= 0; index--) {
      const hour = hours[index];
      if (hour === undefined || hour.at <= now - (width + 1) * HOUR) break;
      if (hour.at > now) continue;
      look.from = hour.at;
      look.heard += hour.heard;
      look.seen += Math.max(hour.seen, hour.heard);
      const expected = expectedOf(hour, usual);
      look.expected += expected;
      if (usual.bursts === null) continue;
      bursts.heard += burstsIn({ heard: hour.heard, expected }, usual.bursts.clumps);
      bursts.expected += burstsExpected(expected, usual.bursts.clumps) * usual.bursts.ratio;
    }
    if (look.seen === 0) return [];
    const variance = varianceOf(look.expected, usual.spread[width]);
    const ratio = look.expected === 0 ? 1 : variance / look.expected;
    const clumped = ratio > CLUMPED ? ratio : null;
    const p = countTail(look.heard, look.expected, variance);
    if (usual.bursts === null || width === 1) return [{ ...look, bursts: null, p, clumped }];
    const ofBursts = countTail(bursts.heard, bursts.expected, varianceOf(bursts.expected, usual.bursts.spread[width]));
    return [{ ...look, bursts, p: Math.min(1, 2 * Math.min(p, ofBursts)), clumped }];
  });
}

/**
 * The window that says most against chance among those with enough mentions, and the p of the whole look: several windows
 * are one decision, so that each has a part of α (weighted Bonferroni; Holm 1979), p = min (p of a window / its weight).
 */
export function verdictOf(looks: readonly WindowLook[], least: number, ratio: number): { p: number; look: WindowLook | null } {
  let best: WindowLook | null = null;
  for (const look of looks) {
    if (look.heard < least || look.heard < ratio * look.expected) continue;
    if (best === null || weighed(look) < weighed(best)) best = look;
  }
  return { p: best === null ? 1 : Math.min(1, weighed(best)), look: best };
}

function weighed({ p, hours }: WindowLook): number {
  return p / WEIGHTS[hours];
}

/**
 * Answers of many rules to one look: a spike that stands only because many were asked is quiet (Benjamini and Hochberg at
 * the rate of the sensitivity). In the order of `answers`.
 */
export function amongMany(answers: readonly SpikeAnswer[], sensitivity: Sensitivity): SpikeAnswer[] {
  const significant = benjaminiHochberg(answers.map((answer) => ('p' in answer ? answer.p : 1)), ALPHA[sensitivity]);
  return answers.map((answer, index) =>
    answer.state === 'spike' && significant[index] !== true ? { state: 'quiet', p: answer.p, looks: answer.looks } : answer,
  );
}
