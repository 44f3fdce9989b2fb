import {
  DEFAULT_RETENTION, EXPORT_POLICIES, SITE_DEFAULTS, TOUCHED_KEPT,
  type Months, type RetentionPart, type RetentionPolicy, type SitePolicy,
} from '@/lib/mentions/retention';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { askRetention } from './retentionState';
import { randomOrigin } from '../settings';

const ALL = 'retention';
const TOPIC = 'retention.topic:';
const SITE = 'sitePolicy:';

/** How long what is kept, and what may leave, as the user decided it, with defaults where nothing was. */
export async function readRetention(db: EarshotDatabase): Promise<RetentionPolicy> {
  return db.transaction('r', db.settings, async () => {
    const all = (await db.settings.get(ALL))?.value;
    const topics = await db.settings.where('key').startsWith(TOPIC).toArray();
    const sites = await db.settings.where('key').startsWith(SITE).toArray();
    const { months, touched } = (typeof all === 'object' && all !== null ? all : {}) as { months?: unknown; touched?: unknown };
    return {
      months: isMonths(months) ? months : DEFAULT_RETENTION.months,
      touched: TOUCHED_KEPT.find((kept) => kept === touched) ?? DEFAULT_RETENTION.touched,
      topics: Object.fromEntries(topics.flatMap(({ key, value }) => (isMonths(value) ? [[key.slice(TOPIC.length), value]] : []))),
      sites: {
        ...SITE_DEFAULTS,
        ...Object.fromEntries(sites.flatMap(({ key, value }) => (isSitePolicy(value) ? [[key.slice(SITE.length), value]] : []))),
      },
    };
  });
}

/**
 * Stores one decision, stamped. What is past its time by it goes with the next run, which is not before a minute from
 * `now` (ms since 1970), so that a slip can be put right. What is taken back is stored as 'default', with its stamp.
 */
export async function decideRetention(
  db: EarshotDatabase,
  part: RetentionPart,
  { now, newOrigin = randomOrigin }: { now: number; newOrigin?: () => string },
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const stamp = await nextStamp(db, newOrigin);
    const { months, touched } = await readRetention(db);
    if (part.of === 'all') await db.settings.put({ key: ALL, value: { months: part.months, touched }, stamp });
    else if (part.of === 'touched') await db.settings.put({ key: ALL, value: { months, touched: part.kept }, stamp });
    else if (part.of === 'topic') {
      await db.settings.put({ key: `${TOPIC}${part.topicId}`, value: part.months, stamp });
    } else await db.settings.put({ key: `${SITE}${part.site}`, value: part.policy, stamp });
    await askRetention(db, now);
  });
}

/** Forgets what was decided of a topic that is gone. Must run inside a transaction over `settings`. */
export async function dropTopicRetention(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.settings.delete(TOPIC + topicId);
}

function isMonths(value: unknown): value is Months {
  return value === null || (typeof value === 'number' && Number.isFinite(value) && value > 0);
}

function isSitePolicy(value: unknown): value is SitePolicy {
  if (typeof value !== 'object' || value === null) return false;
  const { most, export: exported } = value as Partial<SitePolicy>;
  return isMonths(most) && EXPORT_POLICIES.some((policy) => policy === exported);
}
