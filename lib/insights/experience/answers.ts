import { isExactInstant } from '@/lib/mentions/exactTimes';
import type { Match, Mention } from '@/lib/mentions/mention';
import { isSeenAnswered } from '@/lib/mentions/status';
import { wantedAnswer } from '@/lib/mentions/waiting';
import { instantRange, tookBetween, type InstantRange } from './instants';
import { responseRate, type ResponseRate } from './responseRate';
import { bothResponseTimes, type ResponseTimes, type TimedAnswering, type Took } from './responseTimes';
import { survivalOf, type SurvivalStep } from './survival';

/** For how long somebody is there to answer what a topic hears, minutes, from one instant to another (ms since 1970). */
export type OpenMinutes = (topicId: string, from: number, to: number) => number;

/** By what time is reckoned: all of it, or that in which somebody is there. */
export const CLOCKS = ['clock', 'business'] as const;
export type AnswerClock = (typeof CLOCKS)[number];

/** How mentions that wanted an answer got it. All times ms. */
export interface Answers {
  rate: ResponseRate;
  times: Record<AnswerClock, ResponseTimes>;
  /** How many still wait after which time, each taken in the middle of what is known of it. */
  waiting: Record<AnswerClock, SurvivalStep[]>;
  /** Of those that wanted an answer, how many are in no time: the page does not tell when they were posted or answered, or only the month. */
  untimed: number;
  /** Mentions whose time to an answer is known, that still wait for as long as is known, and that are in no time. */
  ids: Record<'answered' | 'open' | 'untimed', string[]>;
}

const MINUTE = 60_000;

interface Row {
  mention: Mention;
  match: Match;
}

/**
 * First answers to mentions, each under a topic: t = first answer seen of the brand − mention; of what is not seen answered, until its
 * page was last read (research/metrics.md 5.5). What nobody wanted an answer to, or the brand's own account wrote, is in nothing.
 */
export function answersOf(rows: readonly Row[], openMinutes: OpenMinutes): Answers {
  const wanting = rows.filter(({ mention, match }) => wantedAnswer(mention, match.label, match.own));
  const tried = wanting.map(({ mention, match }) => ({ id: mention.id, timed: timedAnswer(mention, (from, to) => openMinutes(match.topicId, from, to) * MINUTE) }));
  const timed = tried.flatMap((one) => one.timed ?? []);
  const idsOf = (answered: boolean | undefined): string[] => tried.flatMap((one) => (one.timed?.answered === answered ? [one.id] : []));
  const { clock, business } = bothResponseTimes(timed);
  return {
    rate: responseRate(wanting.map(({ mention }) => ({ answered: isSeenAnswered(mention), checkedAt: mention.lastSeenAt }))),
    times: { clock, business },
    waiting: { clock: waitsOf(timed, 'clock'), business: waitsOf(timed, 'business') },
    untimed: wanting.length - timed.length,
    ids: { answered: idsOf(true), open: idsOf(false), untimed: idsOf(undefined) },
  };
}

function waitsOf(timed: readonly TimedAnswering[], by: AnswerClock): SurvivalStep[] {
  return survivalOf(timed.flatMap(({ answered, [by]: took }) => (took === null ? [] : [{ time: (took.least + took.most) / 2, ended: answered }])));
}

/** How long a mention waited, or waits; null where that is not known to the day. `openTime`: ms in which somebody is there. */
function timedAnswer(mention: Mention, openTime: (from: number, to: number) => number): TimedAnswering | null {
  const posted = instantRange(mention.post.publishedAt);
  const answered = isSeenAnswered(mention);
  const until = answered ? firstAnswerRange(mention) : { earliest: mention.lastSeenAt, latest: mention.lastSeenAt };
  if (posted === null || until === null) return null;
  const clock = tookBetween(posted, until);
  if (clock === null) return null;
  const business: Took = { least: openTime(posted.latest, until.earliest), most: openTime(posted.earliest, until.latest) };
  return { answered, clock, business };
}

/** Between which instants the brand first answered, in the thread or in the post's own card; null where neither says when. */
function firstAnswerRange({ post: { reply }, answer }: Mention): InstantRange | null {
  const inCard = reply === null ? null : instantRange(reply.publishedAt);
  // Of an answer in a thread no precision is stored: midnight stands for the day.
  const at = answer?.at ?? null;
  const inThread = at === null ? null : instantRange({ at, precision: isExactInstant(at) ? 'second' : 'day', raw: null });
  if (inCard === null || inThread === null) return inCard ?? inThread;
  return inCard.earliest <= inThread.earliest ? inCard : inThread;
}
