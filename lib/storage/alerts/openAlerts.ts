import { openIn } from '@/lib/inbox/alert';
import type { EarshotDatabase } from '../database';
import type { AlertRow } from '../rows';

/** Alerts that nobody has looked at since the user was told, newest first. */
export async function readOpenAlerts(db: EarshotDatabase): Promise<AlertRow[]> {
  return (await db.alerts.orderBy('openSince').toArray()).toSorted((a, b) => b.at - a.at);
}

/** How much the open alerts hold that nobody has looked at: mentions, and one for each that is about numbers. */
export async function countOpen(db: EarshotDatabase): Promise<number> {
  return (await readOpenAlerts(db)).reduce((sum, alert) => sum + openIn(alert), 0);
}
