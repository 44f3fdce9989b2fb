import { completePost } from '@/lib/posts/complete';
import type { Post } from '@/lib/posts/post';
import type { HeardTopic } from '@/lib/query/topic';
import { GENERATED_TOPICS } from './batches';
import own from './phrases/own.json';
import { between, pick, seeded, waiting, weighted, type Random } from './random';
import type { Amount, Sighting } from './sightings';
import { BRAND, writeText, type Mood } from './text';
import { handleOf } from './writers';

/** Where the brand posts: on no site of the generated mentions, so that readers' batches are told apart. */
const SITE = 'x';
/** The account that the generated own posts are of. */
export const OWN_HANDLE = 'norvelo';

/** The generated topics, the brand's with its account: what hears own posts. */
export const TOPICS_WITH_HANDLES: readonly (HeardTopic & { name: string; role: 'brand' | 'competitor' })[] = GENERATED_TOPICS.map((topic) =>
  topic.role === 'brand' ? { ...topic, handles: [OWN_HANDLE] } : topic,
);

type OwnLanguage = keyof typeof own;
type Media = Post['media'][number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** By how much a kind of post is liked more than a text alone. */
const LIKED: Readonly<Record<Media, number>> = { video: 3, image: 1.7, audio: 1, link: 0.8 };

/**
 * `count` posts of the brand's own account, half of them met twice, with what was answered under them (two each, on average), in the order of meeting.
 * A step beside `sightings`: it changes none of these, whatever it makes. Pictures, films and questions are answered and liked more.
 */
export function ownSightings({ seed, count, now, days = 396 }: Amount): Sighting[] {
  const random = seeded(seed);
  const first = Math.floor(now / DAY) * DAY - (days - 1) * DAY;
  const made = Array.from({ length: count }, (_, serial): Sighting[] => {
    const publishedAt = Math.floor(first + ((now - first) * (serial + random())) / count);
    const post = ownPost(random, serial, publishedAt);
    const met = [publishedAt + waiting(random, 6 * HOUR), publishedAt + 3 * DAY + waiting(random, 4 * DAY)].filter((at, index) => at <= now && (index === 0 || random() < 0.6));
    const seen = met.map((at, index): Sighting => ({ post: index === 0 ? { ...post, engagement: half(post.engagement) } : post, seenAt: Math.floor(at) }));
    return [...seen, ...answersTo(random, post, { publishedAt, now })];
  });
  return made.flat().toSorted((a, b) => a.seenAt - b.seenAt);
}

function ownPost(random: Random, serial: number, publishedAt: number): Post {
  const id = String(7_000_000_000 + serial);
  const language = weighted<OwnLanguage>(random, { en: 60, nl: 20, uk: 12, ar: 8 });
  const media = weighted<Media | 'none'>(random, { image: 40, none: 30, video: 18, link: 12 });
  const kind = weighted(random, { statements: 60, questions: 28, longer: 12 });
  const phrase = kind === 'longer' ? own[language].longer : pick(random, own[language][kind]);
  const text = phrase.replaceAll('{brand}', BRAND).replaceAll('{n}', String(between(random, 11, 19)));
  const liked = (20 + waiting(random, 60)) * (media === 'none' ? 1 : LIKED[media]);
  const asked = kind === 'questions' ? 4 : 1;
  return onX({
    kind: 'post', nativeId: id, permalink: `/${OWN_HANDLE}/status/${id}`, threadUrl: `/${OWN_HANDLE}/status/${id}`,
    author: { handle: OWN_HANDLE, name: BRAND, url: `/${OWN_HANDLE}`, followers: 4_200 },
    // The account names itself where its words do not.
    text: text.includes(BRAND) ? text : `${text} ${BRAND}`,
    language, media: media === 'none' ? [] : [media], publishedAt: exact(publishedAt),
    engagement: { likes: liked, replies: asked * between(random, 0, 6), shares: liked / 12, views: liked * 40 },
  });
}

function answersTo(random: Random, post: Post, { publishedAt, now }: { publishedAt: number; now: number }): Sighting[] {
  const asks = /[?؟]/u.test(post.text);
  return Array.from({ length: between(random, 0, asks ? 6 : 3) }, (_, index): Sighting => {
    const at = publishedAt + waiting(random, 10 * HOUR);
    const mood = weighted<Mood>(random, asks ? { positive: 50, neutral: 35, negative: 15 } : { positive: 35, neutral: 30, negative: 35 });
    const id = `${post.nativeId}${String(index + 1).padStart(2, '0')}`;
    const handle = handleOf(between(random, 0, 400));
    const answer = onX({
      kind: 'reply', nativeId: id, permalink: `/${handle}/status/${id}`, threadUrl: post.threadUrl, parentId: post.nativeId, author: { handle, url: `/${handle}` },
      text: writeText(random, post.language as OwnLanguage, mood, { brand: BRAND, other: null }), language: post.language,
      publishedAt: exact(at), engagement: { likes: between(random, 0, 9) },
    });
    return { post: answer, seenAt: Math.floor(at + waiting(random, 8 * HOUR)) };
  }).filter(({ seenAt }) => seenAt <= now);
}

const onX = (draft: Parameters<typeof completePost>[0]): Post => completePost(draft, { site: SITE, base: 'https://x.com/', context: 'thread' });

function half({ likes, replies, shares, views }: Post['engagement']): Post['engagement'] {
  const of = (value: number | null) => (value === null ? null : Math.floor(value / 2));
  return { likes: of(likes), replies: of(replies), shares: of(shares), views: of(views) };
}

function exact(instant: number): Post['publishedAt'] {
  const at = new Date(Math.floor(instant / 1000) * 1000).toISOString();
  return { at, precision: 'second', raw: at };
}
