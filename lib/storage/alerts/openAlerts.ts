import type { EarshotDatabase } from '../database';
import type { AlertRow } from '../rows';

/** Alerts that nobody has looked at since the user was told, newest first. */
export async function readOpenAlerts(db: EarshotDatabase): Promise<AlertRow[]> {
  return (await db.alerts.orderBy('openSince').toArray()).toSorted((a, b) => b.at - a.at);
}

/** How many mentions the open alerts hold that nobody has looked at. */
export async function countOpen(db: EarshotDatabase): Promise<number> {
  return (await readOpenAlerts(db)).reduce((sum, { count, seen }) => sum + count - seen, 0);
}
