import { completePost } from '@/lib/posts/complete';
import type { Post, Rating, WrittenTime } from '@/lib/posts/post';
import { between, pick, weighted, zipf, type Random } from './random';
import { writeText, writeTitle, BRAND, type About, type GeneratedLanguage, type Mood } from './text';
import { startThread, type Thread } from './threads';
import { handleOf, nameOf } from './writers';

/** What is decided of a post before its site writes it. */
export interface Plan {
  random: Random;
  /** Number of the post in its stream, from 0. */
  serial: number;
  mood: Mood;
  about: About;
  /** ms since 1970. */
  publishedAt: number;
  /** People who write on the site. */
  writers: number;
}

export interface GeneratedSite {
  site: string;
  /** Weight among the sites. */
  share: number;
  languages: Partial<Record<GeneratedLanguage, number>>;
  write: (plan: Plan, language: GeneratedLanguage, threads: Thread[]) => Post;
}

const MIX: GeneratedSite['languages'] = {
  en: 40, de: 12, fr: 9, es: 8, nl: 8, it: 6, pt: 4, pl: 4, tr: 3, uk: 2, ru: 2, ar: 1.5, fy: 0.5,
};

/** Where the generated posts stand: a forum, a site of reviews, and shops of several countries. */
export const GENERATED_SITES: readonly GeneratedSite[] = [
  { site: 'hackernews', share: 40, languages: { en: 97, de: 1, fr: 1, es: 1 }, write: writeForumPost },
  { site: 'trustpilot', share: 35, languages: MIX, write: writeReview },
  shop('brightalley.example', 10, { en: 95, es: 5 }),
  shop('lampenhuis.example', 8, { nl: 70, fy: 10, de: 20 }),
  shop('svitlo-vdoma.example', 4, { uk: 70, ru: 25, pl: 5 }),
  shop('souk-alnour.example', 3, { ar: 80, fr: 20 }),
];

function writeForumPost(plan: Plan, language: GeneratedLanguage, threads: Thread[]): Post {
  const { random, mood, about } = plan;
  const id = String(40_000_000 + plan.serial);
  const handle = handleOf(zipf(random, plan.writers));
  const author = { handle, url: `user?id=${handle}` };
  const permalink = `item?id=${id}`;
  const from = { site: 'hackernews', base: 'https://news.ycombinator.com/' };
  const thread = random() < 0.08 ? null : (threads[zipf(random, threads.length + 1)] ?? null);
  if (thread === null) {
    startThread(threads, id, plan.publishedAt);
    const title = writeTitle(random, language, about);
    const text = random() < 0.5 ? writeText(random, language, mood, about) : '';
    const engagement = { likes: between(random, 1, 400), replies: between(random, 0, 150) };
    const publishedAt = exactTime(plan.publishedAt);
    return completePost(
      { kind: 'post', nativeId: id, permalink, threadUrl: permalink, author, title, text, publishedAt, engagement },
      { ...from, context: random() < 0.6 ? 'feed' : 'thread' },
    );
  }
  const parentId = random() < 0.4 ? thread.id : pick(random, thread.answerable);
  thread.answerable.push(id);
  const at = Math.max(plan.publishedAt, thread.startedAt);
  return completePost(
    {
      kind: 'comment',
      nativeId: id,
      permalink,
      threadUrl: `item?id=${thread.id}`,
      parentId,
      author,
      text: writeText(random, language, mood, about),
      publishedAt: random() < 0.03 ? ageInHours(random, at) : exactTime(at),
      engagement: { replies: between(random, 0, 3) },
    },
    { ...from, context: 'thread' },
  );
}

function writeReview(plan: Plan, language: GeneratedLanguage): Post {
  const { random, mood, about } = plan;
  const id = `6a${plan.serial.toString(16).padStart(22, '0')}`;
  const writer = zipf(random, plan.writers);
  const replied = mood === 'negative' && random() < 0.3;
  return completePost(
    {
      kind: 'review',
      nativeId: id,
      permalink: `/reviews/${id}`,
      threadUrl: `/review/${about.brand.toLowerCase()}.example`,
      author: { name: nameOf(writer), url: `/users/${writer.toString(16).padStart(24, '0')}` },
      place: language === 'en' ? 'GB' : language.toUpperCase(),
      title: writeTitle(random, language, about),
      text: writeText(random, language, mood, about),
      language,
      partial: random() < 0.02,
      publishedAt: exactTime(plan.publishedAt),
      rating: stars(random, mood, 5),
      engagement: { likes: zipf(random, 20) },
      reply: replied
        ? { text: `${about.brand}: ${id.slice(-4)}.`, author: about.brand, publishedAt: dayOnly(plan.publishedAt) }
        : null,
    },
    { site: 'trustpilot', base: 'https://www.trustpilot.com/', context: 'reviews' },
  );
}

function shop(host: string, share: number, languages: GeneratedSite['languages']): GeneratedSite {
  return {
    site: host,
    share,
    languages,
    write: (plan, language) => {
      const { random, mood, about } = plan;
      const named = random() < 0.7;
      // Nameless reviews are told apart by author, page and text: each stands on a page of its own.
      const product = named ? between(random, 1, 400) : `one-of-${plan.serial}`;
      const when = weighted(random, { day: 70, second: 20, unknown: 10 });
      return completePost(
        {
          kind: 'review',
          nativeId: named ? `r${plan.serial}` : null,
          threadUrl: `/lamps/${product}`,
          author: { name: nameOf(zipf(random, plan.writers)) },
          title: random() < 0.3 ? writeTitle(random, language, about) : null,
          text: writeText(random, language, mood, about),
          language,
          media: random() < 0.1 ? ['image'] : [],
          ...(when === 'unknown' ? {} : { publishedAt: (when === 'day' ? dayOnly : exactTime)(plan.publishedAt) }),
          rating: random() < 0.95 ? stars(random, mood, about.brand === BRAND ? 5 : 10) : null,
        },
        { site: host, base: `https://${host}/`, context: random() < 0.9 ? 'reviews' : 'listing' },
      );
    },
  };
}

/** Stars mostly say what the text says. */
function stars(random: Random, mood: Mood, best: number): Rating {
  const said = { negative: [1, 1, 2], neutral: [3], positive: [4, 5, 5] }[mood];
  const value = random() < 0.05 ? between(random, 1, 5) : pick(random, said);
  return { value: (value * best) / 5, best };
}

function exactTime(instant: number): WrittenTime {
  const at = new Date(Math.floor(instant / 1000) * 1000).toISOString();
  return { at, precision: 'second', raw: at };
}

function dayOnly(instant: number): WrittenTime {
  const day = new Date(instant).toISOString().slice(0, 10);
  return { at: `${day}T00:00:00.000Z`, precision: 'day', raw: day };
}

function ageInHours(random: Random, instant: number): WrittenTime {
  const at = new Date(Math.floor(instant / 3_600_000) * 3_600_000).toISOString();
  return { at, precision: 'hour', raw: `${between(random, 1, 23)} hours ago` };
}
