import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { decideSetting, mayRead, readSettings, settleZone } from '@/lib/storage/settings';
import { freshDatabase, NOON } from './sample';

describe('settings', () => {
  test('nothing is decided for the user', async () => {
    const settings = await readSettings(await freshDatabase());
    expect(settings).toMatchObject({ consent: null, paused: false, language: 'auto', theme: 'auto' });
    expect(mayRead(settings)).toBe(false);
  });

  test('each decision is stamped by one clock and one origin', async () => {
    const db = await freshDatabase();
    await decideSetting(db, 'paused', true, () => 'here');
    await decideSetting(db, 'language', 'uk', () => 'elsewhere');
    expect(await db.settings.bulkGet(['paused', 'language'])).toEqual([
      { key: 'paused', value: true, stamp: { clock: 1, origin: 'here' } },
      { key: 'language', value: 'uk', stamp: { clock: 2, origin: 'here' } },
    ]);
  });

  test.each([
    [{ given: true, at: NOON, text: 2 }, true],
    [{ given: false, at: NOON, text: 2 }, false],
    [{ given: true, at: NOON, text: 1 }, false],
  ])('consent %j allows reading: %s', async (consent, allowed) => {
    const db = await freshDatabase();
    await decideSetting(db, 'consent', consent);
    expect(mayRead(await readSettings(db))).toBe(allowed);
  });

  test('the reporting zone is settled once', async () => {
    const db = await freshDatabase();
    await decideSetting(db, 'zone', 'Asia/Kathmandu');
    expect(await settleZone(db)).toBe('Asia/Kathmandu');
  });
});
