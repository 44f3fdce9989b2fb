import { intentOf, type Mention } from '@/lib/mentions/mention';
import { mentionSeverity, signalsOf } from '@/lib/mentions/signals';
import { statusOf } from '@/lib/mentions/status';
import { whyWaiting } from '@/lib/mentions/waiting';
import { isOlder } from './alertDecision';
import type { OpenPromise } from './promiseState';
import type { Said } from './saidOfBrand';

/** Why an author may leave, or harm what is said of the brand. */
export const RISK_REASONS = [
  'negatives', 'rising', 'cancel', 'threat', 'hazard', 'switched', 'unanswered', 'promise-broken', 'last-positive', 'answered',
] as const;
export type RiskReason = (typeof RISK_REASONS)[number];

export interface RiskPoint {
  reason: RiskReason;
  /** What it adds to the log odds; below 0: it speaks against a risk. */
  points: number;
  /** How many mentions it stands on. */
  n: number;
}

/** How much an author is at risk of being lost (research/metrics.md 5.8). Never sent out by itself. */
export interface Risk {
  level: 'none' | 'raised' | 'high';
  /** 0..1: the logistic of the sum of the points and a constant. */
  score: number;
  /** The weightiest first. */
  points: RiskPoint[];
}

/** Points for so many mentions (promises), `more` for each further one, at most so many points. */
interface Weight {
  from: number;
  points: number;
  more: number;
  most: number;
}

const weight = (points: number, more: number, most: number, from = 1): Weight => ({ from, points, more, most });

/** Each reason alone, at its least, makes the risk raised if it is a sign by itself; the weaker ones only together with others. */
const WEIGHTS: Record<RiskReason, Weight> = {
  // Nine in ten customers leave after two or three bad experiences (PwC): two are a sign, each further one another.
  negatives: weight(1.5, 0.5, 3, 2),
  // It gets worse: a sign only beside what is negative.
  rising: weight(0.75, 0.25, 1.25),
  // Said outright.
  cancel: weight(1.5, 0.5, 2.5),
  // Who threatens to go to law or to the press harms more than by leaving.
  threat: weight(1.5, 0.5, 2.5),
  // Danger, law, fraud, leaks: others will read it.
  hazard: weight(1.5, 0.25, 2),
  // To name a better one is not yet to go there.
  switched: weight(1, 0.25, 1.5),
  // Silence annoys, but may only mean that nobody saw the answer.
  unanswered: weight(0.75, 0.25, 1.25),
  // What was promised and not done is worse than what was never promised.
  'promise-broken': weight(1.5, 0.5, 2.5),
  // Whoever is content in the end stays.
  'last-positive': weight(-1.5, 0, -1.5),
  // An answer takes back half of what two complaints add, and never more than all complaints did.
  answered: weight(-0.75, 0, -0.75),
};

/** The log odds of somebody of whom nothing is known: about one in eight. */
const CONSTANT = -2;
const RAISED_FROM = 0.35;
const HIGH_FROM = 0.7;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What is older tells little of what an author will do now. */
export const RISK_DAYS = 30;
/** Hours after which a mention that waits is late. */
export const ANSWER_WITHIN_HOURS = 24;
/** By how much (0..1) a severity is greater than one before. */
const RISE = 0.15;

/**
 * The risk of an author: the logistic of a constant and the points of WEIGHTS, for what the author said of the brand in the last
 * RISK_DAYS and what became of it. One more negative mention never lowers it. `said`: the oldest first; `now`: ms since 1970.
 */
export function riskOf(said: readonly Said[], of: { promises: readonly OpenPromise[]; now: number; answerWithin?: number }): Risk {
  const { promises, now, answerWithin = ANSWER_WITHIN_HOURS } = of;
  const recent = said.filter(({ mention }) => mention.listedAt >= now - RISK_DAYS * DAY);
  const ofBrand = recent.filter(({ isOfBrand }) => isOfBrand);
  const unpleased = ofBrand.filter(({ label }) => label !== 'positive');
  const negatives = ofBrand.filter(({ label }) => label === 'negative');
  const against = pointsFor('negatives', negatives.length);
  const points = [
    against,
    pointsFor('rising', worsened(negatives)),
    pointsFor('cancel', count(unpleased, ({ mention }) => intentOf(mention) === 'cancel')),
    pointsFor('threat', count(unpleased, ({ mention }) => intentOf(mention) === 'threat')),
    pointsFor('hazard', count(unpleased, ({ mention, match }) => signalsOf(mention, match).hazards !== undefined)),
    pointsFor('switched', count(recent, (one) => one.praisesOther || (unpleased.includes(one) && signalsOf(one.mention).switchedTo !== undefined))),
    pointsFor('unanswered', count(ofBrand, (one) => isLate(one, now - answerWithin * HOUR))),
    pointsFor('promise-broken', promises.filter(({ overdue, dueAt }) => overdue && dueAt !== null && dueAt >= now - RISK_DAYS * DAY).length),
    pointsFor('last-positive', Number(said.findLast(isClear)?.label === 'positive')),
    relief(negatives, against.points),
  ].filter((point) => point.points !== 0);
  const score = 1 / (1 + Math.exp(-points.reduce((sum, point) => sum + point.points, CONSTANT)));
  return {
    level: score >= HIGH_FROM ? 'high' : score >= RAISED_FROM ? 'raised' : 'none',
    score,
    points: points.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

function pointsFor(reason: RiskReason, n: number): RiskPoint {
  const { from, points, more, most } = WEIGHTS[reason];
  if (n < from) return { reason, points: 0, n };
  const sum = points + more * (n - from);
  return { reason, points: points < 0 ? Math.max(most, sum) : Math.min(most, sum), n };
}

/** Where all that is negative is answered. It takes back no more than that added, so that a complaint, answered or not, never helps. */
function relief(negatives: readonly Said[], added: number): RiskPoint {
  const isSettled = negatives.every(({ mention, label }) => ['answered', 'done'].includes(statusOf(mention, label)));
  const { points, n } = pointsFor('answered', isSettled ? negatives.length : 0);
  return { reason: 'answered', points: added === 0 ? 0 : Math.max(points, -added), n };
}

/** How many are clearly worse than one before them, each as bad as it was when it was said. */
function worsened(negatives: readonly Said[]): number {
  const severities = negatives.map(({ mention, match }) => mentionSeverity(mention, mention.listedAt, match).value);
  return severities.filter((severity, at) => severities.slice(0, at).some((before) => severity - before >= RISE)).length;
}

/** Whether it waits for an answer, and was surely said before an instant. */
function isLate({ mention, label }: Said, instant: number): boolean {
  return whyWaiting(mention, label) !== null && wasSaidBefore(mention, instant);
}

const wasSaidBefore = (mention: Mention, instant: number): boolean =>
  mention.publishedAt === null ? mention.firstSeenAt < instant : isOlder(mention, instant);

const isClear = ({ isOfBrand, label }: Said): boolean => isOfBrand && label !== 'unsure' && label !== 'unscored';

const count = (said: readonly Said[], is: (one: Said) => boolean): number => said.filter(is).length;
