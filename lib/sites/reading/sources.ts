import declared from 'earshot:site-sources';

/** Where the markup of sites that are not proven yet is known from, by id. */
export const SITE_SOURCES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(declared));
