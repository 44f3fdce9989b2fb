import type { AlertTimes } from '@/lib/inbox/alert';
import { isWatch, type WatchRule } from '@/lib/inbox/alertRule';
import type { Finding } from '@/lib/inbox/finding';
import { amongAll, isNews, watchOne, type WatchAnswer, type WatchAsked } from '@/lib/inbox/watching';
import { endOfLastHour, heardHours } from '@/lib/insights/spikes/heardHours';
import { shiftDay } from '@/lib/mentions/calendar';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readHourRows } from '@/lib/storage/alerts/hourRows';
import { lastFinding, raiseFindings, readWatchedTo } from '@/lib/storage/alerts/raiseFindings';

/** Days of which the numbers are looked at: two weeks in which a drift may be, and eight before them. */
export const WATCH_DAYS = 71;

/** Asks the rules about numbers at the end of each hour, once: at the last one that has ended. */
export async function watchHours(db: EarshotDatabase, now: number, { times, newId }: { times: AlertTimes; newId: () => string }): Promise<void> {
  const { calendar } = times;
  const to = endOfLastHour(now, calendar);
  if ((await readWatchedTo(db)) >= to) return;
  const rules = (await db.alertRules.toArray()).filter((rule) => rule.on).filter(isWatch);
  if (rules.length === 0) return;
  const topics = (await db.topics.toArray()).filter(({ pausedSince }) => pausedSince === undefined);
  const { day } = calendar.at(to);
  const rows = await readHourRows(db, topics.map(({ id }) => id), { from: shiftDay(day, -WATCH_DAYS), to: day });
  const answered: (WatchAsked & { answer: WatchAnswer })[] = [];
  for (const rule of rules) {
    for (const { id, listeningSince } of topics) {
      if (rule.topicIds.length > 0 && !rule.topicIds.includes(id)) continue;
      const hours = heardHours({ tallies: rows.tallies.get(id) ?? [], scanned: rows.scanned }, { sites: rule.sites, from: listeningSince, to }, calendar);
      const asked = { rule, topicId: id, hours };
      answered.push({ ...asked, answer: watchOne(asked, to) });
      // What a page sends is answered in between.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  const found: { rule: WatchRule; finding: Finding }[] = [];
  for (const { rule, topicId, answer } of amongAll(answered)) {
    if (answer.state !== 'found' || !isNews(answer, await lastFinding(db, rule.id, topicId), rule.cooldown)) continue;
    found.push({ rule, finding: answer.finding });
  }
  await raiseFindings(db, found, { now, to, times, newId });
}
