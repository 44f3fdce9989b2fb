import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { addErasureSecrets, erasedAmong, knowingErased, newErasureSecret, tombstoneIds } from '@/lib/storage/erasure/tombstones';
import { freshDatabase, NOON } from '../sample';

let db: EarshotDatabase;
const OWN = newErasureSecret('own', new Uint8Array(32).fill(7));
const RESTORED = newErasureSecret('restored', new Uint8Array(32).fill(9));

beforeEach(async () => {
  db = await freshDatabase();
});

async function entomb(secret: typeof OWN, ...identities: string[]): Promise<void> {
  await addErasureSecrets(db, [secret]);
  const ids = [...(await tombstoneIds([secret], new Set(identities))).values()].flat();
  await db.tombstones.bulkPut(ids.map((id) => ({ id, at: NOON })));
}

describe('who was erased', () => {
  test('nobody: nothing is even asked', async () => {
    const erased = await erasedAmong(db, () => {
      throw new Error('asked');
    });
    expect([erased.isEmpty, erased.has('handle|forum|tam')]).toEqual([true, false]);
    await db.transaction('r', db.settings, db.tombstones, () => erased.confirm(db));
  });

  test('is known by any of the secrets, and nobody else is', async () => {
    await entomb(OWN, 'handle|forum|tam');
    await entomb(RESTORED, 'handle|forum|osk');
    const erased = await erasedAmong(db, () => ['handle|forum|tam', 'handle|forum|osk', 'handle|forum|bex']);
    expect(['tam', 'osk', 'bex'].map((name) => erased.has(`handle|forum|${name}`))).toEqual([true, true, false]);
  });

  test('a tombstone is no plain hash and names nobody', async () => {
    const [own, other] = [...(await tombstoneIds([OWN, RESTORED], new Set(['handle|forum|tam']))).values()].flat();
    expect(own).toMatch(/^own:[\w-]{43}$/u);
    expect(own?.slice(4)).not.toBe(other?.slice(9));
    // RFC 4231, case 1: the same function as everywhere.
    const rfc = newErasureSecret('rfc', new Uint8Array(20).fill(0x0b));
    expect([...(await tombstoneIds([rfc], new Set(['Hi There']))).values()]).toEqual([['rfc:sDRMYdjbOFNcqK_OrwvxK4gdwgDJgz2nJuk3bC4yz_c']]);
  });

  test.each([
    ['by the first secret', OWN],
    ['by one more', RESTORED],
  ])('who is erased between the question and the transaction is not stored: %s', async (_says, secret) => {
    if (secret === RESTORED) await entomb(OWN, 'handle|forum|osk');
    let runs = 0;
    const stored = await knowingErased(db, () => ['handle|forum|tam'], async (erased) => {
      runs += 1;
      if (runs === 1) await entomb(secret, 'handle|forum|tam');
      return db.transaction('rw', db.settings, db.tombstones, db.authors, async () => {
        await erased.confirm(db);
        return !erased.has('handle|forum|tam');
      });
    });
    expect([runs, stored]).toEqual([2, false]);
  });

  test('what fails otherwise is not done again', async () => {
    await expect(knowingErased(db, () => [], () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  });
});
