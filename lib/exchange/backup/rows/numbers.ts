import * as v from 'valibot';
import { HOUR_SLOTS } from '@/lib/mentions/calendar';
import type { PackedFacets } from '@/lib/mentions/facetRow';
import type { GoneCells, PackedCells } from '@/lib/mentions/tally';
import { PAGE_KINDS } from '@/lib/posts/post';
import type { BackupRecord } from '@/lib/storage/backup/backupRecords';
import type { ExposureRow, HealthRow } from '@/lib/storage/rows';
import { context, count, day, dayOrUnknown, id, key, list, type Fields } from './parts';

/** The rows of a backup by their table. */
export type RowOf<Table> = Extract<BackupRecord, { table: Table }>['row'];

/** Letters of the names of all counters of a row. */
const MOST_KEYS = 2_000_000;

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

export const facetDay = v.object({
  topicId: id,
  day: dayOrUnknown,
  gone: v.exactOptional(v.record(key, v.pipe(
    v.object({ keys: v.pipe(v.string(), v.maxLength(MOST_KEYS)), counts: v.instance(Float64Array) } satisfies Fields<PackedFacets>),
    v.check(({ keys, counts: packed }) => packed.length === (keys === '' ? 0 : keys.split('\n').length) && packed.every((one) => one > 0 && Number.isFinite(one))),
  ))),
} satisfies Fields<RowOf<'facetDays'>>);

export const exposure = v.object({
  site: id, day, context, hours: v.pipe(counts, v.check(({ length }) => length === 24)),
} satisfies Fields<ExposureRow>);

export const health = v.object({
  site: id, day, kind: v.picklist([...PAGE_KINDS, 'any']), found: count, read: count, missing: v.record(key, count),
} satisfies Fields<HealthRow>);
