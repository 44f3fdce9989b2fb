import type { PromiseFound } from '@/lib/signals/promises';
import { isExactInstant, isExactTime } from './exactTimes';
import type { Mention, Promised } from './mention';

/** Something that the brand said to an author. */
export interface BrandSaid {
  text: string;
  /** When, ms since 1970; null: unknown. A day alone is 00:00 UTC of the day shown. */
  at: number | null;
  /** Whether `at` is known to the hour at least. */
  isExact: boolean;
  /** The language of what it answers, for words that show none themselves. */
  language: string | null;
}

/** What the brand promises in what it said; null: that takes words that are not in memory yet. */
export type FindPromises = (said: BrandSaid) => readonly PromiseFound[] | null;

/** What the brand is known to have said to the author of a mention: in the post's own card, and in its thread. */
export function brandSaidTo({ post, answer, understanding }: Pick<Mention, 'post' | 'answer' | 'understanding'>): BrandSaid[] {
  const { language } = understanding.language;
  const said: BrandSaid[] = [];
  if (post.reply !== null) {
    const { text, publishedAt } = post.reply;
    const at = publishedAt.clamped === true ? null : publishedAt.at;
    said.push({ text, at: instantOf(at), isExact: isExactTime(publishedAt.precision), language });
  }
  if (answer?.text !== undefined) said.push({ text: answer.text, at: instantOf(answer.at), isExact: isExactInstant(answer.at), language });
  return said.filter(({ text }) => text.trim() !== '');
}

/**
 * The mention with what the brand promised in all that it is known to have said. Where that cannot be found yet, it is as not
 * yet understood, so that it is looked for when it is.
 */
export function withPromises(mention: Mention, find: FindPromises): Mention {
  const { promises: _before, ...others } = mention;
  const said = brandSaidTo(mention);
  if (said.length === 0) return mention.promises === undefined ? mention : others;
  const promises: Promised[] = [];
  for (const one of said) {
    const found = find(one);
    if (found === null) return { ...others, understandingVersion: 0 };
    promises.push(...found.map(({ words, dueAt }) => ({ words, dueAt, madeAt: one.at })));
  }
  return { ...mention, promises };
}

/**
 * What became of a mention, or of its copies: promises are still to be looked for where nobody looked in all that the brand says,
 * if they were to be before, or if they are known of a part of it alone.
 */
export function stillAwaiting(before: readonly Mention[], after: Mention): Mention {
  const looked = before.filter(({ promises }) => promises !== undefined);
  const known = new Set(looked.flatMap(brandSaidTo).map(({ text }) => text));
  const isWhole = brandSaidTo(after).every(({ text }) => known.has(text));
  if (isWhole || (looked.length === 0 && before.every(({ understandingVersion }) => understandingVersion > 0))) return after;
  const { promises: _part, ...others } = after;
  return { ...others, understandingVersion: 0 };
}

/** The mention as it was read now, its promises looked for where the brand says something else in its card than before. */
export function withNewPromises(before: Mention | null, read: Mention, find: FindPromises): Mention {
  const isKnown = read.promises !== undefined && before?.post.reply?.text === read.post.reply?.text;
  return isKnown ? read : withPromises(read, find);
}

const instantOf = (at: string | null): number | null => (at === null ? null : Date.parse(at));
