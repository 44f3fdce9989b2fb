import { netSentiment } from '../netSentiment';
import { shareOf, type Share } from '../wilson';

interface Scale {
  least: number;
  most: number;
}

/** Scales of the recommendation question: up to which answer somebody is a detractor, and from which on a promoter. */
const NPS = {
  '0-10': { least: 0, most: 10, detractor: 6, promoter: 9 },
  '1-7': { least: 1, most: 7, detractor: 4, promoter: 7 },
  '1-5': { least: 1, most: 5, detractor: 3, promoter: 5 },
  '1-3': { least: 1, most: 3, detractor: 1, promoter: 3 },
} as const satisfies Record<string, Scale & { detractor: number; promoter: number }>;
export type NpsScale = keyof typeof NPS;

/** Scales of the satisfaction question: who answers so or above is satisfied. */
const CSAT = { '1-5': { least: 1, most: 5, from: 4 }, '1-7': { least: 1, most: 7, from: 6 } } as const satisfies Record<string, Scale & { from: number }>;
/** Scales of the effort question, where a high answer says that it was easy. */
const CES = { '1-5': { least: 1, most: 5, from: 4 }, '1-7': { least: 1, most: 7, from: 5 } } as const satisfies Record<string, Scale & { from: number }>;
export type ShareScale = keyof typeof CSAT;

/** The scale of the recommendation question that goes from one number to another; null: there is none. */
export function npsScale(least: number, most: number): NpsScale | null {
  return scaleIn(NPS, least, most);
}

/** The same of the questions for satisfaction and for effort. */
export function shareScale(least: number, most: number): ShareScale | null {
  return scaleIn(CSAT, least, most);
}

function scaleIn<Name extends string>(scales: Readonly<Record<Name, Scale>>, least: number, most: number): Name | null {
  const names = Object.keys(scales) as Name[];
  return names.find((name) => scales[name].least === least && scales[name].most === most) ?? null;
}

/** Whether a high answer says that it was easy, or that it was much effort: surveys ask both ways. */
export type CesDirection = 'ease' | 'effort';

/** A net promoter score, or the counts alone where there are too few answers. `outside`: answers that are not on the scale, in none else. */
export type NetPromoter = { promoters: number; passives: number; detractors: number; outside: number; n: number } & (
  /** `value` -100..100, from `low` to `high` with 95 %; `margin`: 1.96 · √((p + d − (p − d)²) / n) · 100, as survey tools tell it. */
  | { state: 'rate'; value: number; low: number; high: number; margin: number }
  | { state: 'few' }
);

/**
 * NPS = % promoters − % detractors: 9-10 and 0-6 of the common scale. Its interval is that of net sentiment, which is the same figure: the
 * margin that survey tools tell holds what is true less often than it says where nearly all agree.
 */
export function netPromoterScore(answers: readonly number[], scale: NpsScale): NetPromoter {
  const { detractor, promoter } = NPS[scale];
  const told = answers.filter((answer) => isOn(NPS[scale], answer));
  const promoters = told.filter((answer) => answer >= promoter).length;
  const detractors = told.filter((answer) => answer <= detractor).length;
  const counts = { promoters, passives: told.length - promoters - detractors, detractors, outside: answers.length - told.length, n: told.length };
  const net = netSentiment({ positive: promoters, neutral: counts.passives, negative: detractors });
  if (net.state === 'few') return { state: 'few', ...counts };
  const [p, d] = [promoters / counts.n, detractors / counts.n];
  return { ...net, ...counts, margin: 196 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / counts.n) };
}

/** A share of answers, and how many answers are not on the scale and in nothing. */
export interface SurveyShare {
  share: Share;
  outside: number;
}

/** CSAT = satisfied / answers: 4-5 of five, the top two of seven. */
export function customerSatisfaction(answers: readonly number[], scale: ShareScale): SurveyShare {
  return shareFrom(answers, CSAT[scale]);
}

/** CES = answers that say it was easy / answers: 4-5 of five, above 4 of seven; where a high answer is effort, the scale is turned round. */
export function customerEffort(answers: readonly number[], scale: ShareScale, direction: CesDirection): SurveyShare {
  const { least, most } = CES[scale];
  return shareFrom(direction === 'ease' ? answers : answers.map((answer) => least + most - answer), CES[scale]);
}

function shareFrom(answers: readonly number[], scale: Scale & { from: number }): SurveyShare {
  const told = answers.filter((answer) => isOn(scale, answer));
  return { share: shareOf(told.filter((answer) => answer >= scale.from).length, told.length), outside: answers.length - told.length };
}

/** Answers are whole numbers of the scale. */
const isOn = ({ least, most }: Scale, answer: number): boolean => Number.isInteger(answer) && answer >= least && answer <= most;

/** One answer of a segment, or of a month. */
export interface SegmentAnswer {
  segment: string;
  answer: number;
}

/** A figure of each segment's answers, as of all of them; most answers first. */
export function bySegment<Figure>(
  rows: readonly SegmentAnswer[],
  figureOf: (answers: readonly number[]) => Figure,
): { segment: string; answers: number; figure: Figure }[] {
  const segments = new Map<string, number[]>();
  for (const { segment, answer } of rows) {
    const known = segments.get(segment);
    if (known === undefined) segments.set(segment, [answer]);
    else known.push(answer);
  }
  return [...segments]
    .map(([segment, answers]) => ({ segment, answers: answers.length, figure: figureOf(answers) }))
    .toSorted((a, b) => b.answers - a.answers || (a.segment < b.segment ? -1 : 1));
}
