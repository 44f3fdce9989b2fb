import { SETTLED_QUEUES, URGENCIES, type Queue, type Urgency } from '@/lib/mentions/queues';

/** Where a mention stands in a queue: under which topic, how urgent, and by when (ms since 1970). */
export interface QueuePlace {
  mentionId: string;
  topicId: string;
  urgency: Urgency;
  at: number;
}

/** The parts of a queue in its order; what settled and waiting queues hold has none. 'long': overdue for long. */
export const QUEUE_SECTIONS = [...URGENCIES, 'long'] as const;
export type QueueSection = (typeof QUEUE_SECTIONS)[number];

/** In which part of a queue a mention stands; null: it has no parts. What was due before `since` (ms since 1970) is overdue for long. */
export function sectionOf(queue: Queue, since: number, { urgency, at }: Pick<QueuePlace, 'urgency' | 'at'>): QueueSection | null {
  if (!hasSections(queue)) return null;
  return at < since ? 'long' : urgency;
}

/** The order in which a queue is read: below zero where `a` comes first. */
export function comparePlaces(queue: Queue, since: number): (a: QueuePlace, b: QueuePlace) => number {
  return (a, b) => {
    const [late, other] = [isLate(queue, since, a), isLate(queue, since, b)];
    if (late !== other) return late ? 1 : -1;
    const byUrgency = hasSections(queue) ? URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) : 0;
    const way = late || SETTLED_QUEUES.has(queue) ? -1 : 1;
    return byUrgency || way * (a.at - b.at || compare(a.topicId, b.topicId) || compare(a.mentionId, b.mentionId));
  };
}

/** A queue with one more place where it belongs, or the same one where it is in it already. */
export function withPlace(places: readonly QueuePlace[], place: QueuePlace, order: (a: QueuePlace, b: QueuePlace) => number): QueuePlace[] {
  const known = places.filter(({ mentionId }) => mentionId !== place.mentionId);
  const next = known.findIndex((one) => order(place, one) < 0);
  return known.toSpliced(next === -1 ? known.length : next, 0, place);
}

const hasSections = (queue: Queue): boolean => queue !== 'waiting' && !SETTLED_QUEUES.has(queue);
const isLate = (queue: Queue, since: number, { at }: QueuePlace): boolean => hasSections(queue) && at < since;

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
