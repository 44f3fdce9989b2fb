import type { EarshotDatabase } from './database';

/** Matches, and the tables in which they are counted: who writes the one writes the others. */
export const countTables = (db: EarshotDatabase): EarshotDatabase['tables'] => [db.matches, db.tallies, db.facetDays, db.authorDays];
