import { NEW_ALERT_RULE, type AlertRule } from '@/lib/inbox/alertRule';
import { NO_QUIET_HOURS } from '@/lib/inbox/quietHours';
import { addAlertRule, changeAlertRule, removeAlertRule, restoreAlertRule } from '@/lib/storage/alerts/alertRules';
import { markSeen, markTold, putOff, readDue, reschedule, tidyAlerts } from '@/lib/storage/alerts/alerts';
import { raiseAlerts } from '@/lib/storage/alerts/raiseAlerts';
import { raiseFindings } from '@/lib/storage/alerts/raiseFindings';
import { pick } from '@/scripts/generate/random';
import type { World } from './world';

const DAY = 86_400_000;

async function times(world: World): Promise<Parameters<typeof reschedule>[1]> {
  return { quiet: NO_QUIET_HOURS, digestAt: 480, calendar: await world.calendar() };
}

export async function addRule(world: World): Promise<void> {
  const { db, random, now, newId, newOrigin, book } = world;
  const rule: AlertRule = {
    ...NEW_ALERT_RULE, id: newId(), labels: random() < 0.5 ? [] : ['negative'], mostDays: 60, way: pick(random, ['now', 'digest', 'badge']),
    topicIds: random() < 0.7 ? [] : [pick(random, await world.topics())], author: random() < 0.2 ? { negatives: 2, days: 30 } : null,
  };
  await addAlertRule(db, rule, { now, newOrigin });
  book.rules.add(rule.id);
}

export async function changeRule({ db, random, newOrigin, book }: World): Promise<void> {
  const rules = [...book.rules];
  if (rules.length === 0) return;
  const id = pick(random, rules);
  if (random() < 0.4) return void (await changeAlertRule(db, id, { on: random() < 0.5 }, newOrigin));
  const row = await removeAlertRule(db, id, newOrigin);
  book.rules.delete(id);
  if (row === null || random() < 0.4) return;
  await restoreAlertRule(db, row, newOrigin);
  book.rules.add(id);
}

export async function raise(world: World): Promise<void> {
  const { db, now, newId } = world;
  await raiseAlerts(db, { times: await times(world), newId });
  await raiseFindings(db, [], { now, to: now, times: await times(world), newId });
}

export async function tellAlerts(world: World): Promise<void> {
  const { db, random, now, newOrigin } = world;
  const due = await readDue(db, now);
  const ids = due.map(({ alert }) => alert.id);
  if (random() < 0.2) await putOff(db, ids, now + DAY);
  else await markTold(db, random() < 0.8 ? { told: ids, dropped: [] } : { told: [], dropped: ids }, now);
  if (random() < 0.4) await markSeen(db, null, newOrigin);
  if (random() < 0.3) await reschedule(db, await times(world));
}

export async function tidyOldAlerts({ db, now }: World): Promise<void> {
  await tidyAlerts(db, now - 90 * DAY);
}

/** The rules are asked about all that was heard; of what is gone, nothing is left in what they caught. */
export async function settleAlerts(world: World): Promise<void> {
  while (await raiseAlerts(world.db, { times: await times(world), newId: world.newId }));
  await tidyOldAlerts(world);
}
