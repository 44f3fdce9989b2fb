import * as v from 'valibot';
import { HOUR_SLOTS } from '@/lib/mentions/calendar';
import type { GoneCells, PackedCells } from '@/lib/mentions/tally';
import { PAGE_KINDS } from '@/lib/posts/post';
import type { BackupRecord } from '@/lib/storage/backup/backupRecords';
import type { ExposureRow, HealthRow } from '@/lib/storage/rows';
import { context, count, day, dayOrUnknown, id, key, list, type Fields } from './parts';

/** The rows of a backup by their table. */
export type RowOf<Table> = Extract<BackupRecord, { table: Table }>['row'];

const counts = v.instance(Uint32Array);

const cells = v.pipe(
  v.object({ keys: list(key), counts } satisfies Fields<PackedCells>),
  v.check(({ keys, counts: packed }) => packed.length === keys.length * HOUR_SLOTS),
);

export const tally = v.object({
  topicId: id,
  day: dayOrUnknown,
  gone: v.exactOptional(v.record(key, v.object({ published: cells, seen: cells } satisfies Fields<GoneCells>))),
} satisfies Fields<RowOf<'tallies'>>);

export const exposure = v.object({
  site: id, day, context, hours: v.pipe(counts, v.check(({ length }) => length === 24)),
} satisfies Fields<ExposureRow>);

export const health = v.object({
  site: id, day, kind: v.picklist([...PAGE_KINDS, 'any']), found: count, read: count, missing: v.record(key, count),
} satisfies Fields<HealthRow>);
