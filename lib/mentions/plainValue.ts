/** Letters of a value; what is longer is cut. */
const LONGEST = 80;

/** What a page shows, as counters are named by it: on one line, and not too long. */
export const plainValue = (value: string): string => value.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
