import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { noteInLog, readLog } from '@/lib/storage/auditLog';
import { freshDatabase, NOON } from './sample';

it('is read newest first, of one kind or of all, and says whether there is more', async () => {
  const db = await freshDatabase();
  for (let n = 0; n < 6; n++) {
    // Two at one instant: none may be lost.
    const when = { at: NOON + Math.floor(n / 2), newId: () => `line-${n}` };
    if (n % 3 === 0) await noteInLog(db, { kind: 'consent', details: { given: true, text: 1 } }, when);
    else await noteInLog(db, { kind: 'person', details: { file: `${n}.json`, mentions: n } }, when);
  }
  const idsOf = async (...[kind, most]: [Parameters<typeof readLog>[1], number]): Promise<[string[], boolean]> => {
    const { lines, more } = await readLog(db, kind, most);
    return [lines.map(({ id }) => id), more];
  };
  expect(await idsOf(null, 10)).toEqual([['line-5', 'line-4', 'line-3', 'line-2', 'line-1', 'line-0'], false]);
  expect(await idsOf(null, 5)).toEqual([['line-5', 'line-4', 'line-3', 'line-2', 'line-1'], true]);
  expect(await idsOf('consent', 2)).toEqual([['line-3', 'line-0'], false]);
  expect(await idsOf('consent', 1)).toEqual([['line-3'], true]);
  expect(await idsOf('erase', 5)).toEqual([[], false]);
  await db.delete();
});
