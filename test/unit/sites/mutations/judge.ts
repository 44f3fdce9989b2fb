import { bodyOf, type Post, type WrittenTime } from '@/lib/posts/post';
import { identify } from '@/lib/posts/identity';
import type { PageReading } from '@/lib/sites/reading/readPage';
import type { HealthField } from '@/lib/sites/reading/site';

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
  /** Posts with an author, text or time that was not theirs, or that were none. */
  wrong: string[];
}

/** Compares a reading with the one before. `traces`: how many traces of posts stand on the page. */
export function judge(before: PageReading, after: PageReading, traces: number): Verdict {
  const wrong: string[] = [];
  const left = new Set(before.posts);
  let lacking = 0;
  for (const post of after.posts) {
    const own = ownOf(post, [...left]);
    if (own === undefined) {
      wrong.push(`no such post: ${JSON.stringify([post.author.handle ?? post.author.name, bodyOf(post).slice(0, 40)])}`);
      continue;
    }
    left.delete(own);
    wrong.push(...differences(own, post));
    if (lacks(own, post).some((field) => (after.health.missing[field] ?? 0) === 0)) lacking += 1;
  }
  const failed = after.health.found - after.health.read;
  const noticed = after.health.read === 0 && after.health.found === 0 && traces > 0 ? left.size : failed;
  const reported = Math.min(left.size, noticed);
  return {
    of: before.posts.length, read: before.posts.length - left.size - lacking, reported,
    silent: left.size - reported + lacking, wrong,
  };
}

const namesOf = ({ author }: Post): string[] => [author.handle, author.name].filter((name) => name !== null);

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The post that this was before: by its name, else by its words, else by who wrote it and when. */
function ownOf(post: Post, candidates: readonly Post[]): Post | undefined {
  const name = identify(post);
  const words = squeezed(bodyOf(post));
  return candidates.find((one) => identify(one) === name)
    ?? candidates.find((one) => words !== '' && squeezed(bodyOf(one)) === words)
    ?? candidates.find((one) => one.permalink !== null && one.permalink === post.permalink)
    ?? candidates.find((one) => words !== '' && squeezed(bodyOf(one)).includes(words) && namesOf(post).every((own) => namesOf(one).includes(own)))
    ?? candidates.find((one) => namesOf(post).length > 0 && namesOf(post).every((own) => namesOf(one).includes(own))
      && sameTime(one.publishedAt, post.publishedAt) && words === '');
}

function differences(own: Post, post: Post): string[] {
  const found: string[] = [];
  for (const name of namesOf(post)) if (!namesOf(own).includes(name)) found.push(`author ${JSON.stringify(name)} for ${JSON.stringify(namesOf(own))}`);
  const words = squeezed(post.text);
  if (words !== '' && !isPartOf(words, squeezed(bodyOf(own))) && !isPartOf(words, squeezed(own.text))) found.push(`text ${JSON.stringify(words.slice(0, 60))} for ${JSON.stringify(own.text.slice(0, 60))}`);
  if (!sameTime(own.publishedAt, post.publishedAt)) found.push(`time ${post.publishedAt.at} for ${own.publishedAt.at}`);
  return found;
}

/** Whether a text is what another one leaves when something was taken out of it. */
function isPartOf(words: string, whole: string): boolean {
  if (whole.includes(words)) return true;
  let start = 0;
  while (start < words.length && words[start] === whole[start]) start += 1;
  const rest = words.slice(start).trim();
  return whole.endsWith(rest);
}

/** A coarser time says the same where it agrees in what it says; an unknown one says nothing wrong. */
function sameTime(own: WrittenTime, read: WrittenTime): boolean {
  if (read.at === null) return true;
  if (own.at === null) return false;
  const length = { second: 19, minute: 16, hour: 13, day: 10, month: 7, year: 4, unknown: 0 };
  const shared = Math.min(length[own.precision], length[read.precision]);
  return own.at.slice(0, shared) === read.at.slice(0, shared);
}

function lacks(own: Post, post: Post): HealthField[] {
  const gone: HealthField[] = [];
  if (namesOf(own).length > 0 && namesOf(post).length === 0) gone.push('author');
  if (own.publishedAt.at !== null && post.publishedAt.at === null) gone.push('time');
  if (own.permalink !== null && post.permalink === null) gone.push('permalink');
  return gone;
}
