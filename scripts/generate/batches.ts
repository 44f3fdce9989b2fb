import type { Heard } from '@/lib/mentions/hear';
import { understand, type UnderstandingTools } from '@/lib/mentions/understand';
import { hash, identify as idOf } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import type { HeardTopic } from '@/lib/query/topic';
import type { HeardBatch } from '@/lib/storage/ingest';
import { BRAND, COMPETITOR } from './text';
import type { Sighting } from './sightings';

export const GENERATED_TOPICS: readonly (HeardTopic & { name: string; role: 'brand' | 'competitor' })[] = [
  { id: 'norvelo', name: BRAND, query: BRAND.toLowerCase(), role: 'brand' },
  { id: 'lumaride', name: COMPETITOR, query: COMPETITOR.toLowerCase(), role: 'competitor' },
];

/** Posts that were scanned beside each one that a topic hears. */
const SCANNED_BESIDE = 2;

const DAY = 86_400_000;

/**
 * What the worker would make of these posts, in batches of one site and one day as its readers send them: understood,
 * decided, with the keys of other posts that were scanned beside them. At most `size` posts a batch; with `across`,
 * batches go on over the end of the day, so that all but the last of a site are full. `topics`: who hears them, unless the generated ones.
 */
export function* heardBatches(
  seen: Iterable<Sighting>,
  using: UnderstandingTools & { size: number; across?: boolean; topics?: readonly HeardTopic[] },
): Generator<HeardBatch> {
  const asked = using.topics ?? GENERATED_TOPICS;
  const compiled = compileTopics(asked);
  const open = new Map<string, Sighting[]>();
  const numbers = new Map<string, number>();
  let day = 0;

  const close = (site: string, own: Sighting[]): HeardBatch => {
    const instance = `reader-${day}-${site}`;
    const number = (numbers.get(instance) ?? 0) + 1;
    numbers.set(instance, number);
    const heard = own.flatMap(({ post }) => hear(post));
    const read = own.length * (1 + SCANNED_BESIDE);
    return {
      instance,
      number,
      site,
      heard,
      asked: asked.map(({ id }) => id),
      scanned: own.flatMap(({ post }) => scannedWith(post)),
      health: [{ kind: 'thread', found: read, read, missing: missingIn(own), unreadable: 0 }],
      gone: [],
      answers: [],
      seenAt: own.at(-1)?.seenAt ?? 0,
    };
  };
  const hear = (post: Post): Heard[] => {
    const understanding = understand(post, using);
    const host = new URL(post.threadUrl ?? 'https://unknown.example/').hostname;
    const topics = decide(compiled, { post, host, language: understanding.language.language });
    return topics.length === 0 ? [] : [{ id: idOf(post), post, understanding, topics }];
  };

  for (const sighting of seen) {
    const today = Math.floor(sighting.seenAt / DAY);
    if (today !== day && using.across !== true) {
      for (const [site, own] of open) yield close(site, own);
      open.clear();
      numbers.clear();
      day = today;
    }
    const { site } = sighting.post;
    const own = open.get(site) ?? [];
    own.push(sighting);
    open.set(site, own);
    if (own.length < using.size) continue;
    open.delete(site);
    yield close(site, own);
  }
  for (const [site, own] of open) yield close(site, own);
}

function scannedWith(post: Post): HeardBatch['scanned'] {
  const id = idOf(post);
  const beside = Array.from({ length: SCANNED_BESIDE }, (_, index) => `${id}/${index}`);
  return [id, ...beside].map((name) => ({ key: hash(name), context: post.context }));
}

function missingIn(own: readonly Sighting[]): Record<string, number> {
  const time = own.filter(({ post }) => post.publishedAt.at === null).length;
  return time === 0 ? {} : { time };
}
