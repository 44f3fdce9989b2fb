import type { Calendar } from '@/lib/mentions/calendar';
import type { Estimate } from '../differences';
import { weekOf, weeksBetween } from '../weeks';
import { bySegment, customerEffort, customerSatisfaction, netPromoterScore, npsScale, shareScale, type NetPromoter, type SurveyShare } from './surveys';

export type SurveyKind = 'nps' | 'csat' | 'ces';

/** One answer to a survey. */
export interface SurveyAnswer {
  id: string;
  survey: string;
  kind: SurveyKind;
  /** From the worst answer to the best by number; `inverse`: the least number is the best answer, or says that it was easy. */
  scale: { least: number; best: number; inverse?: boolean };
  value: number;
  /** ms since 1970. */
  at: number;
  segment: string | null;
  text: string | null;
}

/** What a survey measures; `unknown` where its scale is none of those that the figure is defined for. */
export type SurveyFigure =
  | { kind: 'nps'; score: NetPromoter }
  | ({ kind: 'csat' | 'ces' } & SurveyShare)
  | { kind: 'unknown'; n: number };

/** The figure of a week's answers, and on which days they came. */
export interface SurveyWeek {
  from: string;
  to: string;
  n: number;
  answers: SurveyAnswer[];
  /** In points (NPS), else in per cent; null where there are too few. */
  estimate: Estimate | null;
}

export interface SurveyFigures {
  survey: string;
  kind: SurveyKind;
  scale: SurveyAnswer['scale'];
  n: number;
  answers: SurveyAnswer[];
  figure: SurveyFigure;
  /** How often each answer of the scale was given, the worst first. */
  distribution: { value: number; count: number }[];
  /** Of those whose segment is known, most answers first; empty where none is. */
  segments: { segment: string; answers: number; figure: SurveyFigure }[];
  weeks: SurveyWeek[];
  /** Answers with words, the latest first. */
  said: SurveyAnswer[];
}

/** Answers of a scale so long are not drawn one by one. */
const LONGEST_SCALE = 20;

/**
 * What one survey's answers of a time say: its figure, of all, by segment and by week, and what was written. Answers of a scale or
 * kind other than that of the latest are another survey's, and in nothing. Null: nobody answered.
 */
export function surveyFigures(answers: readonly SurveyAnswer[], weeks: { calendar: Calendar; weekStart: number }): SurveyFigures | null {
  const latest = answers.reduce<SurveyAnswer | null>((last, one) => (last === null || one.at > last.at ? one : last), null);
  if (latest === null) return null;
  const { survey, kind, scale } = latest;
  const own = answers.filter((one) => one.kind === kind && isSameScale(one.scale, scale));
  const figureOf = (values: readonly number[]): SurveyFigure => figureIn(kind, scale, values);
  return {
    survey,
    kind,
    scale,
    n: own.length,
    answers: own,
    figure: figureOf(own.map(({ value }) => value)),
    distribution: distributionOf(own, scale),
    segments: bySegment(own.flatMap(({ segment, value }) => (segment === null ? [] : [{ segment, answer: value }])), figureOf),
    weeks: weeksOf(own, figureOf, weeks),
    said: own.filter(({ text }) => text !== null && text.trim() !== '').toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
  };
}

/** A figure with its interval, in points (NPS) or per cent; null where there are too few answers. */
export function estimateOf(figure: SurveyFigure): Estimate | null {
  if (figure.kind === 'unknown') return null;
  if (figure.kind === 'nps') return figure.score.state === 'few' ? null : { value: figure.score.value, low: figure.score.low, high: figure.score.high };
  const { share } = figure;
  return share.state === 'few' ? null : { value: share.share * 100, low: share.low * 100, high: share.high * 100 };
}

/** How many answers a figure stands on. */
export function answersIn(figure: SurveyFigure): number {
  if (figure.kind === 'unknown') return figure.n;
  return figure.kind === 'nps' ? figure.score.n : figure.share.of;
}

function figureIn(kind: SurveyKind, scale: SurveyAnswer['scale'], values: readonly number[]): SurveyFigure {
  const { least, best, inverse = false } = scale;
  const upright = inverse ? values.map((value) => least + best - value) : values;
  if (kind === 'nps') {
    const known = npsScale(least, best);
    return known === null ? { kind: 'unknown', n: values.length } : { kind, score: netPromoterScore(upright, known) };
  }
  const known = shareScale(least, best);
  if (known === null) return { kind: 'unknown', n: values.length };
  return kind === 'csat' ? { kind, ...customerSatisfaction(upright, known) } : { kind, ...customerEffort(values, known, inverse ? 'effort' : 'ease') };
}

const isSameScale = (a: SurveyAnswer['scale'], b: SurveyAnswer['scale']): boolean =>
  a.least === b.least && a.best === b.best && (a.inverse ?? false) === (b.inverse ?? false);

function distributionOf(answers: readonly SurveyAnswer[], { least, best, inverse = false }: SurveyAnswer['scale']): SurveyFigures['distribution'] {
  const steps = best - least;
  if (!Number.isInteger(steps) || steps < 1 || steps > LONGEST_SCALE) return [];
  const values = Array.from({ length: steps + 1 }, (_, step) => (inverse ? best - step : least + step));
  return values.map((value) => ({ value, count: answers.filter((one) => one.value === value).length }));
}

function weeksOf(
  answers: readonly SurveyAnswer[],
  figureOf: (values: readonly number[]) => SurveyFigure,
  { calendar, weekStart }: { calendar: Calendar; weekStart: number },
): SurveyWeek[] {
  const byWeek = new Map<string, SurveyAnswer[]>();
  for (const one of answers) {
    const { from } = weekOf(calendar.at(one.at).day, weekStart);
    const known = byWeek.get(from);
    if (known === undefined) byWeek.set(from, [one]);
    else known.push(one);
  }
  const known = [...byWeek.keys()].toSorted();
  return weeksBetween(known[0], known.at(-1), weekStart).map(({ from, to }) => {
    const own = byWeek.get(from) ?? [];
    return { from, to, n: own.length, answers: own, estimate: estimateOf(figureOf(own.map(({ value }) => value))) };
  });
}
