/** The parts of the page of the user's data, in their order; what removes for good comes last. */
export const DATA_PARTS = ['stored', 'retention', 'sites', 'out', 'import', 'backup', 'restore', 'log', 'consent', 'people', 'everything'] as const;
export type DataPart = (typeof DATA_PARTS)[number];

/** Of these, the ones that remove for good: they stand apart. */
export const REMOVING_PARTS: readonly DataPart[] = ['people', 'everything'];

/**
 * Address at which the author of a mention may be erased, within the dashboard. It names the mention: the browser's history
 * would keep the author.
 */
export function authorHref(mentionId: string): string {
  return `${partHref('people')}&mention=${encodeURIComponent(mentionId)}`;
}

/** Address of a part of the page, within the dashboard. */
export function partHref(part: DataPart): string {
  return `#/data?part=${part}`;
}
