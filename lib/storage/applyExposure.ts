import { Dexie } from 'dexie';
import type { DayAndHour } from '@/lib/mentions/calendar';
import { hashNumber } from '@/lib/posts/identity';
import type { Context } from '@/lib/posts/post';
import type { EarshotDatabase } from './database';
import type { ExposureRow, ExposureSeenRow } from './rows';

/** Hashes in one chunk; a full chunk is never written again. */
const CHUNK = 4096;

/**
 * Counts the scanned posts that this day has not seen yet, per site and context. They are told apart by a set of hashes
 * with a salt of the day; the sets of other days are forgotten here. Must run inside a transaction over `exposure` and
 * `exposureSeen`.
 */
export async function applyExposure(
  db: EarshotDatabase,
  scanned: readonly { key: string; context: Context }[],
  at: { site: string; when: DayAndHour; newSalt: () => string },
): Promise<void> {
  if (scanned.length === 0) return;
  const { day, hour } = at.when;
  const chunks = await db.exposureSeen
    .where('[day+chunk]')
    .between([day, Dexie.minKey], [day, Dexie.maxKey])
    .toArray();
  if (chunks.length === 0) await forgetExposureBefore(db, day);
  const salt = chunks[0]?.salt ?? at.newSalt();
  const seen = new Set<number>();
  for (const { hashes } of chunks) for (const hash of hashes) seen.add(hash);

  const fresh: number[] = [];
  const counts = new Map<Context, number>();
  for (const { key, context } of scanned) {
    const hash = hashNumber(`${salt}|${at.site}|${context}|${key}`);
    if (seen.has(hash)) continue;
    seen.add(hash);
    fresh.push(hash);
    counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  if (fresh.length === 0) return;
  await db.exposureSeen.bulkPut(withFresh(chunks, fresh, { day, salt }));
  await addCounts(db, counts, { site: at.site, day, hour });
}

/** Forgets which posts were scanned on days other than this one; their counts stay. */
export async function forgetExposureBefore(db: EarshotDatabase, day: string): Promise<void> {
  await db.exposureSeen.where('[day+chunk]').below([day, Dexie.minKey]).delete();
}

/** The rows that change: the last chunk filled up, and new ones. */
function withFresh(
  chunks: readonly ExposureSeenRow[],
  fresh: readonly number[],
  of: { day: string; salt: string },
): ExposureSeenRow[] {
  const last = chunks.at(-1);
  const open = last && last.hashes.length < CHUNK ? last : null;
  const all = [...(open?.hashes ?? []), ...fresh];
  const first = open ? open.chunk : chunks.length;
  const rows: ExposureSeenRow[] = [];
  for (let i = 0; i < all.length; i += CHUNK) {
    rows.push({ ...of, chunk: first + rows.length, hashes: Float64Array.from(all.slice(i, i + CHUNK)) });
  }
  return rows;
}

async function addCounts(
  db: EarshotDatabase,
  counts: ReadonlyMap<Context, number>,
  of: { site: string; day: string; hour: number },
): Promise<void> {
  const contexts = [...counts.keys()];
  const stored = await db.exposure.bulkGet(contexts.map((context) => [of.site, of.day, context]));
  const rows = contexts.map((context, index): ExposureRow => {
    const row = stored[index] ?? { site: of.site, day: of.day, context, hours: new Uint32Array(24) };
    row.hours[of.hour] = (row.hours[of.hour] ?? 0) + (counts.get(context) ?? 0);
    return row;
  });
  await db.exposure.bulkPut(rows);
}
