import type { Post } from '@/lib/posts/post';
import { planDays } from './days';
import { between, seeded, waiting, weighted, type Random } from './random';
import { GENERATED_SITES } from './sites';
import { BRAND, COMPETITOR, type About, type Mood } from './text';
import type { Thread } from './threads';

/** Raised whenever the same seed gives other posts; what was filled with an older one is then filled anew. */
export const GENERATOR_VERSION = 1;

/** A post, and when it was met (ms since 1970). */
export interface Sighting {
  post: Post;
  seenAt: number;
}

export interface Amount {
  seed: number;
  count: number;
  /** The end of the time that is filled, ms since 1970. */
  now: number;
  /** Length of that time. Default: 13 months. */
  days?: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * `count` different posts about an invented brand and its competitor, in the order in which they were met: 13
 * languages, several sites, threads, days on which much is written and most of it angry, a few writers who write most.
 */
export function* sightings({ seed, count, now, days = 396 }: Amount): Generator<Sighting> {
  const random = seeded(seed);
  const threads: Thread[] = [];
  const writers = Math.max(20, Math.round(count / 8));
  const shares = Object.fromEntries(GENERATED_SITES.map(({ site, share }) => [site, share]));
  const sites = new Map(GENERATED_SITES.map((site) => [site.site, site]));
  const planned = planDays(random, { count, now, days });
  const first = planned[0]?.start ?? now;
  let serial = 0;
  for (const day of planned) {
    const end = Math.min(day.start + DAY, now);
    for (let index = 0; index < day.mentions; index++) {
      const seenAt = Math.floor(day.start + ((end - day.start) * (index + random())) / day.mentions);
      const publishedAt = whenPublished(random, seenAt, first);
      const mood = moodOf(random, day.burst);
      const about = subjectOf(random, day.burst);
      const site = sites.get(weighted(random, shares));
      if (!site) continue;
      const language = weighted(random, site.languages);
      yield { post: site.write({ random, serial, mood, about, publishedAt, writers }, language, threads), seenAt };
      serial += 1;
    }
  }
}

/** Most posts are met within hours, some within weeks, a few long after. */
function whenPublished(random: Random, seenAt: number, first: number): number {
  const age = weighted(random, { fresh: 65, recent: 25, old: 10 });
  const delays = [waiting(random, 4 * HOUR), waiting(random, 8 * DAY), waiting(random, 90 * DAY)];
  const delay = delays[{ fresh: 0, recent: 1, old: 2 }[age]] ?? 0;
  return seenAt - delay >= first ? seenAt - delay : first + random() * (seenAt - first);
}

function moodOf(random: Random, burst: boolean): Mood {
  return weighted<Mood>(
    random,
    burst ? { negative: 75, neutral: 15, positive: 10 } : { negative: 28, neutral: 30, positive: 42 },
  );
}

function subjectOf(random: Random, burst: boolean): About {
  const brand = random() < (burst ? 0.85 : 0.68) ? BRAND : COMPETITOR;
  const compares = between(random, 1, 14) === 1;
  return { brand, other: compares ? (brand === BRAND ? COMPETITOR : BRAND) : null };
}
