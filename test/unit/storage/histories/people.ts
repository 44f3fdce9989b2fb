import { UNKNOWN_LANGUAGE } from '@/lib/language/finding';
import { bodyOf, type Context, type Post, type TimePrecision } from '@/lib/posts/post';
import { completePost } from '@/lib/posts/complete';
import { UNDERSTANDING_VERSION, type Understanding } from '@/lib/mentions/mention';
import type { FindPromises } from '@/lib/mentions/promises';
import { UNSCORED } from '@/lib/sentiment/sentiment';
import { between, pick, type Random } from '@/scripts/generate/random';

export interface Writer {
  handle: string | null;
  name: string | null;
  url: string | null;
}

const at = (handle: string): string => `https://forum.example/u/${handle}`;

/** Invented people; what names one of them names none of the others. */
export const WRITERS: readonly Writer[] = [
  { handle: 'quill_ferret', name: 'Quilla Ferretwood', url: at('quill_ferret') },
  { handle: 'tarnbox77', name: null, url: at('tarnbox77') },
  { handle: 'Miro-Vantage', name: 'Miro Vantagesson', url: null },
  { handle: null, name: 'Odda Brambleworth', url: null },
  { handle: null, name: 'Lusk Pemberquist', url: at('lusk-pemberquist') },
  { handle: 'hob.nettlecomb', name: 'Hob Nettlecomb-Rye', url: at('hob.nettlecomb') },
];

export const SITES = ['hackernews', 'youtube', 'reddit'] as const;
export const WORDS = ['amber', 'birch', 'cedar', 'delta'];
const POSTS = 14;
const DAY = 86_400_000;

/** All by which an author can be known, in small letters. */
export function namesOf({ handle, name, url }: Writer): string[] {
  return [handle, name, url?.replace(/^https:\/\//u, '') ?? null].flatMap((one) => one?.toLowerCase() ?? []);
}

/** Which writer wrote a post, and where it stands, never changes; how it is read does. */
export const writerOf = (post: number): Writer => WRITERS[(post * 5) % WRITERS.length] ?? { handle: null, name: null, url: null };
export const siteOf = (post: number): string => SITES[post % SITES.length] ?? 'hackernews';

export const postsOn = (site: string): number[] => Array.from({ length: POSTS }, (_, index) => index + 1).filter((post) => siteOf(post) === site);

/** Whoever writes on a site: elsewhere their handles may be somebody else's. */
export const writersOn = (site: string): Writer[] => WRITERS.filter((_, index) => siteOf(index * 5) === site);

export function somePosts(random: Random, now: number, site: string): Post[] {
  return Array.from({ length: between(random, 1, 4) }, () => somePost(random, now, site));
}

/** One reading of one of a few posts: another text, a part of it, a time known better or worse, a writer without their handle. */
export function somePost(random: Random, now: number, site: string): Post {
  const post = pick(random, postsOn(site));
  const { handle, name, url } = writerOf(post);
  const words = Array.from({ length: between(random, 1, 4) }, () => pick(random, WORDS));
  const isNameless = random() < 0.05;
  const stars = random() < 0.1 ? between(random, 1, 5) : null;
  return completePost(
    {
      kind: 'comment',
      nativeId: String(post),
      text: [...words, ...(random() < 0.35 ? [aside(random, pick(random, writersOn(site)))] : [])].join(' '),
      title: random() < 0.1 ? `About ${pick(random, WORDS)}` : null,
      author: isNameless ? {} : { handle: handle === null || (name !== null && url !== null && random() < 0.1) ? null : handle, name, url },
      threadUrl: random() < 0.2 ? 'https://forum.example/t/9' : null,
      partial: random() < 0.12,
      publishedAt: someTime(random, now),
      language: random() < 0.1 ? 'nl' : null,
      rating: stars === null ? null : { value: stars, best: 5 },
      reply: random() < 0.08 ? { text: someAnswer(random, site), author: 'Norvelo' } : null,
    },
    { site, base: 'https://forum.example/', context: pick<Context>(random, ['thread', 'feed', 'brand']) },
  );
}

/** What a brand answers; it may promise something, and name somebody. */
export function someAnswer(random: Random, site: string): string {
  const about = random() < 0.5 ? `, ${aside(random, pick(random, writersOn(site)))}` : '';
  return pick(random, ['We are sorry', `We will mend it${about}`, `We are sorry${about}\nWe will write to you`, `We will mend it\nWe will write${about}`]);
}

/** What is promised in an answer is in its lines, so that it comes out alike whenever it is looked for. */
export const promisesIn: FindPromises = ({ text, at }) =>
  text.split('\n').filter((line) => line.startsWith('We will')).map((words) => ({ words, dueAt: at === null ? null : at + DAY }));

/** How others speak of a writer. */
export function aside(random: Random, { handle, name, url }: Writer): string {
  const ways = [
    ...(handle === null ? [] : [`thanks @${handle}`, `@${handle.toUpperCase()}, well`]),
    ...(handle !== null && /[_\d.]/u.test(handle) ? [`${handle} said so`] : []),
    ...(name === null ? [] : [`so says ${name}`]),
    ...(url === null ? [] : [`see ${url}`, `(${url}/posts?page=2)`]),
  ];
  return pick(random, ways);
}

function someTime(random: Random, now: number): Post['publishedAt'] {
  const precision = pick<TimePrecision>(random, ['second', 'second', 'minute', 'hour', 'day', 'month', 'unknown']);
  if (precision === 'unknown') return { at: null, precision, raw: null };
  const step = { second: 1_000, minute: 60_000, hour: 3_600_000, day: DAY, month: DAY, year: DAY }[precision];
  const instant = now - between(random, -1, 40) * DAY * random();
  return { at: new Date(Math.floor(instant / step) * step).toISOString(), precision, raw: null, ...(random() < 0.03 ? { clamped: true as const } : {}) };
}

export const NOT_YET: Understanding = { version: 0, language: UNKNOWN_LANGUAGE, sentiment: UNSCORED };

/** What is understood is in the words, so that it comes out alike whenever it is; `shift`: what was learned since. */
export function understandBy(shift: number): (post: Post) => Understanding {
  return (post) => {
    const body = bodyOf(post);
    const label = body.includes(WORDS[shift % WORDS.length] ?? '') ? 'negative' : body.includes('cedar') ? 'neutral' : 'positive';
    return {
      version: UNDERSTANDING_VERSION,
      language: { language: body.length % 2 === 0 ? 'nl' : 'en', confidence: 0.9, by: 'detector' },
      sentiment: { label, score: 0, confidence: 0.5, reasons: [] },
      intent: { intent: body.includes('delta') ? 'question' : body.includes('birch') ? 'praise' : null, reasons: [] },
      signals: {},
    };
  };
}
