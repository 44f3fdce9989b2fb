import { useState } from 'preact/hooks';
import type { RestState } from '@/components/damage/DamageNotice';
import { partHref } from '@/components/data/parts';
import { writeBackup } from '@/lib/exchange/backup/writeBackup';
import { saveFile } from '@/lib/exchange/saveFile';
import { writeDamage, type Damage } from '@/lib/platform/damage';
import { forgetSentinel, readSentinel, writeSentinel } from '@/lib/platform/sentinel';
import { acceptLoss, type AcceptedLoss } from '@/lib/storage/acceptLoss';
import { noteInLog } from '@/lib/storage/auditLog';
import { readGeneration } from '@/lib/storage/counters';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { readableHeader, readableWindows, type Unreadable } from '@/lib/storage/backup/readableRest';

export interface DamageDoings {
  rest: RestState;
  onSaveRest: () => void;
  /** Goes on with what is here. False where that could not be stored. */
  onGoOn: () => Promise<boolean>;
  /** Deletes the damaged store and begins a new one. False where the browser does not let go of it. */
  onStartAnew: () => Promise<boolean>;
}

/** What can be done about a loss; with no `db`, the store cannot even be opened. */
export function useDamageDoings(db: EarshotDatabase | null, damage: Damage | null): DamageDoings {
  const [rest, setRest] = useState<RestState>({ state: 'none' });
  return {
    rest,
    onSaveRest: () => {
      if (db !== null) void saveRest(db, setRest).catch(() => setRest({ state: 'failed' }));
    },
    onGoOn: () => (db === null || damage === null ? Promise.resolve(false) : goOn(db, damage).then(() => true, () => false)),
    onStartAnew: () => startAnew(db, damage).then(() => true, () => false),
  };
}

async function goOn(db: EarshotDatabase, damage: Damage): Promise<void> {
  const sentinel = await readSentinel();
  await readGeneration(db, () => crypto.randomUUID());
  const extent = await acceptLoss(db, lossOf(damage), { at: Date.now(), changes: sentinel?.changes ?? 0 });
  if (extent.generation !== null) await writeSentinel({ ...extent, generation: extent.generation, at: Date.now() });
  await writeDamage(null);
}

async function saveRest(db: EarshotDatabase, say: (rest: RestState) => void): Promise<void> {
  say({ state: 'saving', mentions: 0 });
  const now = Date.now();
  const sentinel = await readSentinel();
  const known = { generation: sentinel?.generation ?? crypto.randomUUID(), mentions: sentinel?.mentions ?? 0, now, zone: browserZone() };
  const unreadable: Unreadable = {};
  let mentions = 0;
  const written = await writeBackup(
    { header: await readableHeader(db, known), windows: readableWindows(db, unreadable) },
    {
      passphrase: null,
      signal: new AbortController().signal,
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      onProgress: (done) => {
        mentions = done;
        say({ state: 'saving', mentions });
      },
    },
  );
  if (written.state !== 'done') return say({ state: 'failed' });
  const file = `earshot-rest-${new Date(now).toISOString().slice(0, 10)}.earshot`;
  saveFile(written.file, file);
  // The damaged store may not take it: the file is there all the same.
  const details = { file, mentions, encrypted: false, kind: 'backup' } as const;
  await noteInLog(db, { kind: 'backup', details }, { at: now, newId: () => crypto.randomUUID() }).catch(() => undefined);
  const missing = Math.max(unreadable.mentions ?? 0, known.mentions - mentions);
  say({ state: 'saved', file, mentions, missing });
}

/** What is remembered goes first and last: nobody may take the absence of what is deleted for a loss. */
async function startAnew(db: EarshotDatabase | null, damage: Damage | null): Promise<void> {
  const fresh = openDatabase({ durability: 'strict' });
  await forgetSentinel();
  db?.close();
  await fresh.delete();
  const opening = await openState(fresh);
  if (opening.state !== 'open') throw new Error('The browser does not let go of it');
  await readGeneration(fresh, () => crypto.randomUUID());
  const now = Date.now();
  if (damage !== null) await acceptLoss(fresh, lossOf(damage), { at: now, changes: 0 });
  fresh.close();
  await forgetSentinel();
  await writeDamage(null);
  // The new store is empty: what there is to do next is to restore.
  location.hash = partHref('restore');
  location.reload();
}

const CODES: Record<Damage['code'], AcceptedLoss['code']> = {
  'database-gone': 'gone', 'database-short': 'short', 'database-broken': 'broken',
};

function lossOf({ code, mentions, since }: Damage): AcceptedLoss {
  return { code: CODES[code], before: mentions, since };
}

function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
