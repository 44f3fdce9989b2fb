import { bodyOf, type Post, type WrittenTime } from '@/lib/posts/post';
import { identify } from '@/lib/posts/identity';
import type { PageReading } from '@/lib/sites/reading/readPage';
import { HEALTH_FIELDS, type HealthField } from '@/lib/sites/reading/site';

/** What became of a page's posts when something happened to the page. */
export interface Verdict {
  /** Posts that were read before. */
  of: number;
  /** Those that are read as before, or with less that health counts as missing. */
  read: number;
  /** Those that are not read, which health says. */
  reported: number;
  /** Those that are not read, or lack something, without a word. */
  silent: number;
  /** Posts that are not read. */
  lost: string[];
  /** Posts with an author, text or time that was not theirs, posts that were none, were read twice, or not deleted. */
  wrong: string[];
}

/** What else is known of a page. */
export interface Besides {
  /** How many traces of posts stand where none could be read. */
  traces: number;
  /** Names of posts that are said to be deleted. */
  gone: readonly string[];
  /** Fields that each post of the site has. Authors and times are looked for in any case. */
  expects: readonly HealthField[];
  /** Names of posts that lost all their words. */
  wordless: ReadonlySet<string>;
}

/** Compares a reading with the one before. */
export function judge(before: PageReading, after: PageReading, { traces, gone, expects, wordless }: Besides): Verdict {
  const wrong = before.posts.map(identify).filter((name) => gone.includes(name)).map((name) => `deleted: ${name}`);
  const left = new Set(before.posts);
  const lacking = new Map<HealthField, number>();
  const lackingBefore = new Map<HealthField, number>();
  const add = (counts: Map<HealthField, number>, field: HealthField): void => void counts.set(field, (counts.get(field) ?? 0) + 1);
  let passedOn = 0;
  for (const post of after.posts) {
    const own = ownOf(post, [...left]);
    if (own === undefined) {
      // Who passes a post on and whose own words are gone has said nothing.
      if (post.repost && wordless.size > 0) {
        passedOn += 1;
        continue;
      }
      const isDouble = ownOf(post, before.posts) !== undefined;
      wrong.push(`${isDouble ? 'twice' : 'no such post'}: ${JSON.stringify([post.author.handle ?? post.author.name, bodyOf(post).slice(0, 40)])}`);
      continue;
    }
    left.delete(own);
    wrong.push(...differences(own, post));
    for (const field of lacks(own, post, expects)) add(lacking, field);
    for (const field of HEALTH_FIELDS) if (!has(own, field) && !has(post, field)) add(lackingBefore, field);
  }
  const said = (field: HealthField): number => (after.health.missing[field] ?? 0) - (lackingBefore.get(field) ?? 0);
  const unsaid = Math.max(0, ...[...lacking].map(([field, count]) => count - Math.max(0, said(field))));
  const failed = Math.max(0, unread(after) - unread(before));
  const noticed = after.health.found === 0 && traces > 0 ? left.size : failed;
  // Stars that are left alone are no post, and nothing tells that there was more.
  const ratings = [...left].filter((post) => post.rating !== null && wordless.has(identify(post))).length;
  const reported = Math.min(left.size, noticed + ratings + passedOn);
  return {
    of: before.posts.length, read: before.posts.length - left.size - unsaid, reported,
    silent: left.size - reported + unsaid, lost: [...left].map(identify), wrong,
  };
}

const unread = ({ health }: PageReading): number => health.found - health.read;

const namesOf = ({ author }: Post): string[] => [author.handle, author.name].filter((name) => name !== null);

/** Links are written out in one place and shortened in another; a part of a text may end in dots. */
const squeezed = (text: string): string => text.replace(/\S+\.[a-z]{2,12}\/\S*/gu, '').replace(/\s+/gu, '').replace(/(?:\u2026|\.{3})$/u, '');

/** The post that this was before: by its name, else by its words, else by who wrote it and when. */
function ownOf(post: Post, candidates: readonly Post[]): Post | undefined {
  const name = identify(post);
  const words = squeezed(bodyOf(post));
  return candidates.find((one) => identify(one) === name)
    ?? candidates.find((one) => words !== '' && squeezed(bodyOf(one)) === words)
    ?? candidates.find((one) => one.permalink !== null && one.permalink === post.permalink)
    ?? candidates.find((one) => words !== '' && isPartOf(words, bodyOf(one)) && namesOf(post).every((own) => namesOf(one).includes(own)))
    ?? candidates.find((one) => namesOf(post).length > 0 && namesOf(post).every((own) => namesOf(one).includes(own))
      && sameTime(one.publishedAt, post.publishedAt) && words === '');
}

function differences(own: Post, post: Post): string[] {
  const found: string[] = [];
  const differ = (what: string, is: unknown, was: unknown): void => void found.push(`${what} ${JSON.stringify(is)} for ${JSON.stringify(was)}`);
  for (const name of namesOf(post)) if (!namesOf(own).includes(name)) differ('author', name, namesOf(own));
  if (!isPartOf(post.text, bodyOf(own)) && !isPartOf(post.text, own.text)) differ('text', post.text.slice(0, 60), own.text.slice(0, 60));
  if (!isPartOf(post.title ?? '', `${own.title ?? ''}${own.text}`)) differ('title', post.title, own.title);
  if (!sameTime(own.publishedAt, post.publishedAt)) differ('time', post.publishedAt.at, own.publishedAt.at);
  if (post.rating !== null && post.rating.value !== own.rating?.value) differ('rating', post.rating.value, own.rating?.value);
  if (!isPartOf(post.reply?.text ?? '', own.reply?.text ?? '')) differ('reply', post.reply?.text.slice(0, 60), own.reply?.text.slice(0, 60));
  if (post.reply?.author != null && post.reply.author !== own.reply?.author) differ('author of reply', post.reply.author, own.reply?.author);
  return found;
}

/** Whether a text is what another one leaves when something was taken out of it. */
function isPartOf(part: string, of: string): boolean {
  const words = squeezed(part);
  const whole = squeezed(of);
  if (whole.includes(words)) return true;
  let start = 0;
  while (start < words.length && words[start] === whole[start]) start += 1;
  return whole.endsWith(words.slice(start));
}

const SHOWN: Record<WrittenTime['precision'], number> = { second: 19, minute: 16, hour: 13, day: 10, month: 7, year: 4, unknown: 0 };

const UNIT: Record<WrittenTime['precision'], number> = {
  second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, month: 31 * 86_400_000, year: 366 * 86_400_000, unknown: 0,
};

/**
 * A coarser time says the same where it agrees in what it says, or is an age that the page has rounded ("2 months" of
 * two and a half); an unknown one says nothing wrong.
 */
function sameTime(own: WrittenTime, read: WrittenTime): boolean {
  if (read.at === null) return true;
  if (own.at === null) return false;
  const shared = Math.min(SHOWN[own.precision], SHOWN[read.precision]);
  if (own.at.slice(0, shared) === read.at.slice(0, shared)) return true;
  const isRounded = UNIT[read.precision] > UNIT[own.precision];
  return isRounded && Math.abs(Date.parse(own.at) - Date.parse(read.at)) < 2 * UNIT[read.precision];
}

function has(post: Post, field: HealthField): boolean {
  const fields: Record<HealthField, boolean> = {
    author: namesOf(post).length > 0,
    time: post.publishedAt.at !== null,
    permalink: post.permalink !== null,
    rating: post.rating !== null,
    text: true,
  };
  return fields[field];
}

/** Fields that a post had and has no more. A text that is gone is another reading: see `wordless`. */
const lacks = (own: Post, post: Post, expects: readonly HealthField[]): HealthField[] => HEALTH_FIELDS.filter((field) =>
  (expects.includes(field) || field === 'author' || field === 'time') && has(own, field) && !has(post, field));
