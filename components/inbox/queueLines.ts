import { sectionOf, type QueuePlace, type QueueSection } from '@/lib/inbox/queueOrder';
import type { Queue } from '@/lib/mentions/queues';

/** A line of a queue as it is shown: the heading of a part, or a mention (`index`: its place among all mentions). */
export type QueueLine =
  /** `isWhole`: no more of the part will be read. */
  | { kind: 'heading'; section: QueueSection; count: number; isWhole: boolean }
  | { kind: 'row'; place: QueuePlace; index: number };

/** The lines of a queue, in the order in which it was read. `complete`: nothing more follows. */
export function linesOf(queue: Queue, since: number, { places, complete }: { places: readonly QueuePlace[]; complete: boolean }): QueueLine[] {
  const lines: QueueLine[] = [];
  let heading = null as (QueueLine & { kind: 'heading' }) | null;
  for (const [index, place] of places.entries()) {
    const section = sectionOf(queue, since, place);
    if (section !== null && section !== heading?.section) {
      if (heading !== null) heading.isWhole = true;
      heading = { kind: 'heading', section, count: 0, isWhole: false };
      lines.push(heading);
    }
    if (heading !== null) heading.count++;
    lines.push({ kind: 'row', place, index });
  }
  if (heading !== null) heading.isWhole = complete;
  return lines;
}
