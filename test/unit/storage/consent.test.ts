import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readLog } from '@/lib/storage/auditLog';
import { decideConsent } from '@/lib/storage/consent';
import { CONSENT_TEXT, decideSetting, mayRead, readSettings } from '@/lib/storage/settings';
import { freshDatabase, NOON } from './sample';

test('consent, given and taken back, stands in the log with the text that it was given to', async () => {
  const db = await freshDatabase();
  let serial = 0;
  const newId = (): string => `c${++serial}`;
  await decideConsent(db, true, { at: NOON, newId });
  expect(mayRead(await readSettings(db))).toBe(true);
  await decideConsent(db, false, { at: NOON + 1, newId });
  expect(mayRead(await readSettings(db))).toBe(false);
  expect((await readLog(db, null, 9)).lines).toEqual([
    { id: 'c2', at: NOON + 1, kind: 'consent', details: { given: false, text: CONSENT_TEXT } },
    { id: 'c1', at: NOON, kind: 'consent', details: { given: true, text: CONSENT_TEXT } },
  ]);
});

test('consent to an older text lets nothing be read until it is given anew', async () => {
  const db = await freshDatabase();
  await decideSetting(db, 'consent', { given: true, at: NOON, text: CONSENT_TEXT - 1 });
  expect(mayRead(await readSettings(db))).toBe(false);
  await decideConsent(db, true, { at: NOON, newId: () => 'c' });
  expect(mayRead(await readSettings(db))).toBe(true);
});
