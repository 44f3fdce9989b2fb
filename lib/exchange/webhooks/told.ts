import { nameEdits } from '@/lib/exchange/nameEdits';
import type { PseudonymOf } from '@/lib/exchange/pseudonyms';
import { apart, edited, type TextEdit } from '@/lib/exchange/textEdits';
import type { Destination } from '@/lib/inbox/destination';
import { hitSentence } from '@/lib/insights/hitSentence';
import { labelOf, type Match, type Mention } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import type { HookMention } from './message';

/** Letters of a sentence that is told; of a whole text. */
const MOST_OF_SENTENCE = 300;
const MOST_OF_TEXT = 3_000;
/** Mail addresses; numbers of five digits and more, however they are parted; words that hold so many. */
const PRIVATE = /(?<mail>[^\s@<>()]{1,64}@[^\s@<>()]{1,62}\.[^\s@<>()]{2,62})|\+?\p{Nd}(?:[\s()./\u2010-\u2015-]{0,3}\p{Nd}){4,}|[^\s\p{Nd}]{0,8}\p{Nd}(?:[\p{L}-]{0,4}\p{Nd}){4,}/gu;
const NOBODY = '[author]';

/**
 * A mention as it is told to a destination: the sentence that was heard, or all of it, without mails and without any number that
 * could be somebody's. Files look closer at what a number is; a message rather leaves out an order number, too. Without named
 * authors nothing in it names an account, and nothing leads to one.
 */
export async function toldOf(
  { mention, matches }: { mention: Mention; matches: readonly Match[] },
  { whole, authors }: Pick<Destination, 'whole' | 'authors'>,
  using: { pseudonymOf: PseudonymOf; siteName: (site: string) => string; topics: readonly Pick<Topic, 'handles'>[] },
): Promise<HookMention> {
  const { pseudonymOf, siteName, topics } = using;
  const { id, site, post, authorId } = mention;
  const isNamed = authors === 'named';
  const { text, heard, before, after } = partOf(mention, matches, whole);
  const own = new Set(topics.flatMap(({ handles }) => handles ?? []).map((handle) => handle.toLowerCase()));
  const nameFor = async (handle: string): Promise<string> => (authors === 'none' ? NOBODY : pseudonymOf('author', `${site}:${handle}`));
  const keeps = (handle: string): boolean => own.has(handle.toLowerCase()) || own.has(`${site}:${handle}`.toLowerCase());
  const names = isNamed ? [] : await nameEdits(text, { author: post.author, isAddressed: false, nameFor, keeps, heard });
  const pseudonym = authors === 'none' || authorId === null ? null : await pseudonymOf('author', authorId);
  return {
    id: isNamed ? id : `${site}:${await pseudonymOf('mention', id)}`,
    url: isNamed ? post.permalink : null,
    site,
    siteName: siteName(site),
    postedAt: post.publishedAt.at,
    sentiment: labelOf(mention),
    author: isNamed ? (post.author.name ?? post.author.handle) : pseudonym,
    excerpt: `${before ? '…' : ''}${edited(text, apart([...masksIn(text), ...names])).text}${after ? '…' : ''}`,
  };
}

function partOf(mention: Mention, matches: readonly Match[], whole: boolean): { text: string; heard: { start: number; end: number }[]; before: boolean; after: boolean } {
  const body = bodyOf(mention.post);
  const spans = matches.flatMap((match) => match.spans);
  const { start, end, cutBefore: before, cutAfter: after } = whole
    ? { start: 0, end: Math.min(body.length, MOST_OF_TEXT), cutBefore: false, cutAfter: body.length > MOST_OF_TEXT }
    : hitSentence(body, spans, MOST_OF_SENTENCE, mention.understanding.language.language ?? undefined);
  return { text: body.slice(start, end), heard: spans.map((span) => ({ start: span.start - start, end: span.end - start })), before, after };
}

function masksIn(text: string): TextEdit[] {
  return Array.from(text.matchAll(PRIVATE), ({ 0: found, index, groups }) => ({ start: index, end: index + found.length, by: groups?.['mail'] === undefined ? '[number]' : '[email]' }));
}
