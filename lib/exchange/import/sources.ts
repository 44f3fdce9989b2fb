/** Where messages come from that stand on no site: their own site ids. */
export const SOURCES = ['email', 'sms', 'tickets'] as const;
export type Source = (typeof SOURCES)[number];

const SCHEME = 'source:';

/** A source as `ImportChoices.site` names sites, by an address. */
export const sourceAddress = (source: Source): string => `${SCHEME}${source}`;

/** The source that an address names, or null. */
export const sourceOf = (address: string): Source | null => SOURCES.find((source) => address === sourceAddress(source)) ?? null;
