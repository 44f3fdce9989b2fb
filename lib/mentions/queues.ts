/** What a mention is to its reader, in the order in which queues are listed. One mention may stand in several. */
export const QUEUES = ['answer', 'risk', 'questions', 'leads', 'testimonials', 'delight', 'waiting', 'done', 'irrelevant'] as const;
export type Queue = (typeof QUEUES)[number];

/** Queues in which nothing has to be done by a time: what came last stands first in them. */
export const SETTLED_QUEUES: ReadonlySet<Queue> = new Set<Queue>(['testimonials', 'delight', 'done', 'irrelevant']);

/** How soon something has to be done, soonest first. A queue's key holds its place in this list. */
export const URGENCIES = ['urgent', 'normal', 'low'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The scope of keys under which a queue over all topics is read. */
export const ALL_TOPICS = '';

/**
 * Under what a match is found in a queue: of a topic (its id) or of all, which queue, how urgent (place in URGENCIES), and an
 * instant, ms since 1970: when it is to be answered; of what waits, until when; of what is settled, when it came to be so.
 * An index over such keys holds queues in their order, so that nobody has to sort.
 */
export type QueueKey = [scope: string, queue: Queue, urgency: number, at: number];

/** Whether the author of praise agreed to be quoted. */
export const TESTIMONIAL_STATES = ['asked', 'granted', 'refused'] as const;
export type TestimonialState = (typeof TESTIMONIAL_STATES)[number];
