const MIDNIGHT = /T00:00:00(?:\.0+)?Z$/u;

/** Whether a time of this precision is known to the hour at least. */
export const isExactTime = (precision: string): boolean => ['second', 'minute', 'hour'].includes(precision);

/** Whether the time of an answer in a thread (ISO 8601), of which no precision is stored, is known so: midnight stands for the day. */
export const isExactInstant = (at: string | null): boolean => at !== null && !MIDNIGHT.test(at);
