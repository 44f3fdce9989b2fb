import type { DayAndHour } from '@/lib/mentions/calendar';
import type { Post } from '@/lib/posts/post';
import { benjaminiHochberg } from './benjaminiHochberg';
import { FALSE_RATE } from './changeTests';
import { clusteredNet } from './clustered';
import { quantileInterval, type QuantileEstimate } from './experience/quantileInterval';
import { LEAST_FOR_RATE, type NetSentiment } from './netSentiment';
import type { SentimentCounts } from './sentimentCounts';
import { weekdayOf } from './standOut';
import { superiorityOf, type Superiority } from './superiority';

/** By what own posts are told apart. */
export const OWN_POST_KINDS = ['media', 'aspect', 'asks', 'length', 'hours', 'weekday'] as const;
export type OwnPostKind = (typeof OWN_POST_KINDS)[number];

/** A post of the brand's own account, with what came of it. */
export interface OwnPost {
  id: string;
  kinds: Readonly<Record<OwnPostKind, string | null>>;
  /** Likes, comments and shares when they were seen last; null: the page does not show them. */
  engagement: number | null;
  /** From its publishing until its engagement was seen last, ms; null: not known. */
  watched: number | null;
  /** What was answered, by sentiment. */
  answers: Pick<SentimentCounts, 'negative' | 'neutral' | 'positive'>;
  /** Ids of those answers. */
  answerIds: readonly string[];
}

/** One kind of post among the others. */
export interface OwnPostRow {
  key: string;
  /** Posts of the kind whose engagement is known and settled. */
  n: number;
  ids: string[];
  /** Median of their engagement; null below ten posts. */
  engagement: QuantileEstimate | null;
  /** Against all other posts; null below ten posts on either side. */
  against: Superiority | null;
  /** Where chance does not explain it, all rows of the table together (`benjaminiHochberg`). */
  works: 'more' | 'less' | null;
  /** Of the answers to posts of the kind, each post a cluster. */
  answers: NetSentiment;
  answerIds: string[];
}

export interface OwnPostTable {
  rows: OwnPostRow[];
  /** Ids of the posts that say nothing of engagement: seen last within two days of their publishing, or where none is shown. */
  young: string[];
  unshown: string[];
}

/** Own posts that are read at most, the newest. */
export const MOST_OWN_POSTS = 1_000;

/** Before it, engagement still grows. */
const SETTLED = 2 * 86_400_000;
/** Letters of a post (UTF-16 units) up to which it is short, and up to which it is of middle length. */
const SHORT = 100;
const MIDDLE = 280;
const HOURS_TOGETHER = 4;
/** A question mark of any script. */
const QUESTION = /[?？؟՞፧]/u;

/**
 * What kind of post it is: `at` its day and hour in the reporting zone; null: not known, or the hour alone is not. `aspect`: what it speaks of;
 * null: of nothing that is known.
 */
export function ownPostKinds(
  post: Pick<Post, 'media' | 'title' | 'text'>,
  at: { day: string; hour: DayAndHour['hour'] | null } | null,
  aspect: string | null = null,
): OwnPost['kinds'] {
  const { media, title, text } = post;
  const letters = (title ?? '').length + text.length;
  const hour = at?.hour ?? null;
  const from = hour === null ? 0 : Math.floor(hour / HOURS_TOGETHER) * HOURS_TOGETHER;
  return {
    media: (['video', 'image', 'audio', 'link'] as const).find((kind) => media.includes(kind)) ?? 'text',
    aspect,
    asks: QUESTION.test(`${title ?? ''} ${text}`) ? 'question' : 'statement',
    length: letters <= SHORT ? 'short' : letters <= MIDDLE ? 'middle' : 'long',
    hours: hour === null ? null : `${two(from)}-${two(from + HOURS_TOGETHER)}`,
    weekday: at === null ? null : String(weekdayOf(at.day) || 7),
  };
}

/**
 * Which kinds of own posts work: by each kind the median engagement, the chance that a post of it got more than one of another kind, and net
 * sentiment of what was answered. These are no trials: what is posted at noon may differ in more than the hour.
 */
export function ownPostTable(posts: readonly OwnPost[], kind: OwnPostKind): OwnPostTable {
  const known = posts.filter(({ kinds }) => kinds[kind] !== null);
  const settled = known.flatMap(({ id, kinds, engagement, watched }) => (
    engagement === null || watched === null || watched < SETTLED ? [] : [{ id, key: kinds[kind], engagement }]
  ));
  const rows = [...new Set(known.flatMap(({ kinds }) => kinds[kind] ?? []))].sort().map((key): OwnPostRow => {
    const ofKind = settled.filter((one) => one.key === key);
    const own = ofKind.map(({ engagement }) => engagement);
    const others = settled.filter((one) => one.key !== key).map(({ engagement }) => engagement);
    return {
      key, n: own.length, ids: ofKind.map(({ id }) => id), works: null,
      engagement: own.length < LEAST_FOR_RATE ? null : quantileInterval(own.toSorted((a, b) => a - b), 0.5),
      against: Math.min(own.length, others.length) < LEAST_FOR_RATE ? null : superiorityOf(own, others),
      answers: clusteredNet(known.filter(({ kinds }) => kinds[kind] === key).map(({ answers }) => answers)),
      answerIds: known.filter(({ kinds }) => kinds[kind] === key).flatMap(({ answerIds }) => answerIds),
    };
  });
  return {
    rows: withWorking(rows),
    young: known.filter(({ engagement, watched }) => engagement !== null && (watched === null || watched < SETTLED)).map(({ id }) => id),
    unshown: known.filter(({ engagement }) => engagement === null).map(({ id }) => id),
  };
}

function withWorking(rows: readonly OwnPostRow[]): OwnPostRow[] {
  const tested = rows.flatMap(({ key, against }) => (against === null ? [] : [{ key, against }]));
  const significant = benjaminiHochberg(tested.map(({ against }) => against.p), FALSE_RATE);
  const working = new Set(tested.flatMap(({ key }, at) => (significant[at] === true ? [key] : [])));
  return rows.map((row) => (
    row.against === null || !working.has(row.key) ? row : { ...row, works: row.against.chance > 0.5 ? 'more' : 'less' }
  ));
}

const two = (hour: number): string => String(hour).padStart(2, '0');
