import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { isWatch, NEW_ALERT_RULE, NEW_WATCHES } from '@/lib/inbox/alertRule';
import { addAlertRule, listAlertRules } from '@/lib/storage/alerts/alertRules';
import { countOpen, readOpenAlerts } from '@/lib/storage/alerts/openAlerts';
import { openDatabase, openState } from '@/lib/storage/database';
import { NOON } from './sample';

test('rules that schema 12 stored are asked about each mention, what they caught stays, and rules about numbers stand beside them', async () => {
  const tables = openDatabase({ durability: 'strict', name: 'today' }).tables;
  const old = new Dexie('old-rules');
  old.version(12).stores(Object.fromEntries(tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(',')])));
  const rule = { ...NEW_ALERT_RULE, id: 'angry', createdAt: NOON, stamps: {} };
  const alert = { id: 'first', ruleId: 'angry', at: NOON, mentionIds: ['hackernews:1'], count: 3, toldAt: NOON, openSince: NOON, seen: 1, stamps: {} };
  await old.table('alertRules').put(rule);
  await old.table('alerts').put(alert);
  old.close();
  const db = openDatabase({ durability: 'strict', name: 'old-rules' });
  expect(await openState(db)).toEqual({ state: 'open' });
  expect(await listAlertRules(db)).toEqual([rule]);
  expect(isWatch(rule)).toBe(false);
  expect(await readOpenAlerts(db)).toEqual([alert]);
  expect(await countOpen(db)).toBe(2);
  await addAlertRule(db, { ...NEW_ALERT_RULE, ...NEW_WATCHES.drift, id: 'drift' }, { now: NOON + 1 });
  expect((await listAlertRules(db)).map(({ watch }) => watch?.kind)).toEqual([undefined, 'drift']);
});
