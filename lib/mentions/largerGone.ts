import { HOUR_SLOTS } from './calendar';
import type { GoneCells, PackedCells, TallyRow } from './tally';
import { unionOf } from './unionOf';

type Gone = NonNullable<TallyRow['gone']>;

/** What each life of the database removed only grows: of each counter, the larger number. */
export function largerGone(here: Gone = {}, there: Gone = {}): Gone {
  const larger: Gone = { ...here };
  for (const [life, cells] of Object.entries(there)) larger[life] = largerOf(here[life], cells);
  return larger;
}

function largerOf(here: GoneCells | undefined, there: GoneCells): GoneCells {
  if (here === undefined) return there;
  return { published: largerCells(here.published, there.published), seen: largerCells(here.seen, there.seen) };
}

function largerCells(here: PackedCells, there: PackedCells): PackedCells {
  const keys = unionOf(here.keys, there.keys);
  const counts = new Uint32Array(keys.length * HOUR_SLOTS);
  for (const { keys: names, counts: numbers } of [here, there]) {
    for (const [from, key] of names.entries()) {
      const to = keys.indexOf(key) * HOUR_SLOTS;
      for (let hour = 0; hour < HOUR_SLOTS; hour++) {
        counts[to + hour] = Math.max(counts[to + hour] ?? 0, numbers[from * HOUR_SLOTS + hour] ?? 0);
      }
    }
  }
  return { keys, counts };
}
