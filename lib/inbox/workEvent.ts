import type { Replied, Status } from '@/lib/mentions/status';
import type { TestimonialState } from '@/lib/mentions/queues';

/** Longest note, in UTF-16 units. */
export const LONGEST_NOTE = 5_000;

interface WorkDetails {
  /** The user looked at the whole of it. */
  opened: Record<string, never>;
  /** What the status was said to be; null: what was said was taken back. */
  status: { is: Status | null };
  owner: { is: string | null };
  tag: { tag: string; on: boolean };
  /** Written once, never changed. */
  note: { text: string };
  due: { at: number | null };
  snoozed: { until: number | null };
  testimonial: { is: TestimonialState | null };
  /** A reply was put into the page or copied, as `Replied` tells it. */
  reply: Omit<Replied, 'at'>;
}

export type WorkKind = keyof WorkDetails;

/** Something that was done to a mention. Such rows are only ever added: two copies are merged by taking all of both. */
export type WorkEvent = {
  [Kind in WorkKind]: {
    id: string;
    mentionId: string;
    /** ms since 1970. */
    at: number;
    /** Which copy of Earshot did it: the origin of its stamps. */
    by: string;
    kind: Kind;
    details: WorkDetails[Kind];
  };
}[WorkKind];
