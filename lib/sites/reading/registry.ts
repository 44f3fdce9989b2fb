import type { Site } from './site';

const declared = import.meta.glob<Site>('../*.ts', { eager: true, import: 'default' });

/** Every declared site with its reader: one file of `lib/sites` each, found by being there. For builds and tests only. */
export const SITES: readonly Site[] = Object.values(declared);
