import { describe, expect, it } from 'vitest';
import { readBundle, writeBundle, MOST_IN_BUNDLE, type Bundle, type ReadBundle, type WrittenBundle } from '@/lib/exchange/bundle';
import { writeBackup } from '@/lib/exchange/backup/writeBackup';
import type { LeavingSource } from '@/lib/exchange/leaving';
import { SCHEMA_VERSION } from '@/lib/storage/database';
import type { ListedMention } from '@/components/mentions/listedMention';
import { listedMention, topicOf } from '../components/samples';

const topics = [
  topicOf({ id: 't1', name: 'Norvelo', query: 'norvelo OR "secret project"', handles: ['norvelo'], aspects: [{ id: 'own-1', name: 'Beam', words: 'beam' }] }),
  topicOf({ id: 't2', name: 'Lumaride' }),
];
const NOW = Date.parse('2026-11-22T12:00:00Z');
const options = { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined, randomBytes: (count: number) => new Uint8Array(count).fill(3) };

function sourceOf(rows: ListedMention[], more: Partial<LeavingSource<number>> = {}): LeavingSource<number> {
  return { topics, topicId: null, read: async () => ({ rows, next: null }), ...more };
}

async function written(source: LeavingSource<number>, passphrase: string | null = null): Promise<Extract<WrittenBundle, { state: 'done' }>> {
  const bundle = await writeBundle(source, { now: NOW, zone: 'UTC' }, { ...options, passphrase });
  if (bundle.state !== 'done') throw new Error(bundle.state);
  return bundle;
}

const read = (file: Blob, passphrase: string | null = null): Promise<ReadBundle> => readBundle(file, { ...options, passphrase });

async function opened(file: Blob): Promise<Bundle> {
  const bundle = await read(file);
  if (bundle.state !== 'done') throw new Error(JSON.stringify(bundle));
  return bundle.bundle;
}

const row = (id: string, topicIds = ['t1']): ListedMention => listedMention({ id: `forum:${id}`, text: 'Norvelo lost my parcel', topicIds });

describe('a bundle', () => {
  it('gives the mentions back with the names of their topics, and nothing else of them', async () => {
    const { file, mentions } = await written(sourceOf([row('1'), row('2')]));
    expect(mentions).toBe(2);
    const bundle = await opened(file);
    expect(bundle.createdAt).toBe(NOW);
    expect(bundle.rows).toEqual([row('1'), row('2')]);
    expect(bundle.topics.map(({ name, query, handles, aspects }) => ({ name, query, handles, aspects }))).toEqual([
      { name: 'Norvelo', query: '', handles: undefined, aspects: [{ id: 'own-1', name: 'Beam', words: '' }] },
    ]);
  });

  it('holds no stamps, and no word about topics that do not go along', async () => {
    const { mention, matches } = row('1', ['t1', 't2']);
    const decided = { sentiment: 'neutral' as const, irrelevant: { t1: false, t2: true } };
    const stamp = { clock: 4, origin: 'this-copy' };
    const touched: ListedMention = {
      matches,
      mention: { ...mention, decided, stamps: { sentiment: stamp, 'irrelevant.t2': stamp }, hiddenIn: ['t2'], keptFor: ['t1', 't2'], teaches: 'en:user' },
    };
    const [got] = (await opened((await written(sourceOf([touched], { topicId: 't1' }))).file)).rows;
    expect(got?.mention).toMatchObject({ topicIds: ['t1'], stamps: {}, decided: { sentiment: 'neutral', irrelevant: { t1: false } }, keptFor: ['t1'] });
    expect(JSON.stringify(got)).not.toMatch(/t2|this-copy|teaches/u);
  });

  it('holds how far the work is, and neither a draft nor whom "me" means', async () => {
    const { mention, matches } = row('1');
    const decided = { status: { is: 'done' as const, at: NOW }, draft: 'Dear Odda', replied: { at: NOW, how: 'put' as const, edited: true } };
    const worked = (owner: string): ListedMention => ({ matches, mention: { ...mention, decided: { ...decided, owner } } });
    const { draft: _draft, ...told } = decided;
    const [mine, hers] = (await opened((await written(sourceOf([worked('me'), worked('Quilla')]))).file)).rows;
    expect(mine?.mention.decided).toEqual(told);
    expect(hers?.mention.decided).toEqual({ ...told, owner: 'Quilla' });
    const drafted = { matches, mention: { ...mention, decided: { draft: 'Dear Odda' } } };
    expect((await opened((await written(sourceOf([drafted]))).file)).rows[0]?.mention).not.toHaveProperty('decided');
  });

  it('holds no more than it may, and says so', async () => {
    const rows = Array.from({ length: MOST_IN_BUNDLE + 1 }, (_, index) => row(String(index)));
    const many = await written(sourceOf(rows));
    expect([many.mentions, many.cut]).toEqual([MOST_IN_BUNDLE, true]);
    expect((await written(sourceOf(rows.slice(1)))).cut).toBe(false);
  });

  it('leaves out what may not leave, and fails where somebody was erased meanwhile', async () => {
    const mayLeave = async (site: string): Promise<boolean> => site !== 'forum';
    const out = await written(sourceOf([row('1')], { mayLeave }));
    expect([out.mentions, [...out.leftOut]]).toEqual([0, [['forum', 1]]]);
    expect(await writeBundle(sourceOf([row('1')], { stillHolds: async () => false }), { now: NOW, zone: 'UTC' }, options)).toEqual({ state: 'failed' });
  });

  it('opens with its passphrase alone', async () => {
    const { file } = await written(sourceOf([row('1')]), 'blue lamp');
    expect(await read(file)).toEqual({ state: 'refused', refusal: { code: 'passphrase-needed' } });
    expect(await read(file, 'red lamp')).toEqual({ state: 'refused', refusal: { code: 'passphrase-wrong' } });
    expect((await read(file, 'blue lamp')).state).toBe('done');
  });

  it('is refused in words where it is none', async () => {
    const { file } = await written(sourceOf([row('1')]));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const flipped = bytes.slice();
    flipped[flipped.length - 60] = (flipped[flipped.length - 60] ?? 0) ^ 1;
    const header = { format: 1 as const, schema: SCHEMA_VERSION, generation: 'g', createdAt: NOW, zone: 'UTC', mentions: 0 };
    const backup = await writeBackup({ header: { ...header, kind: 'backup' }, windows: windowsOf() }, options);
    const stuffed = await writeBackup({ header: { ...header, kind: 'bundle' }, windows: windowsOf({ table: 'settings', row: { key: 'paused', value: true } }) }, options);
    const codeOf = async (blob: Blob): Promise<string> => {
      const found = await read(blob);
      return found.state === 'refused' ? found.refusal.code : found.state;
    };
    expect(await codeOf(new Blob(['mention_id,topic']))).toBe('not-a-backup');
    expect(await codeOf(new Blob([bytes.slice(0, -20)]))).toBe('truncated');
    expect(await codeOf(new Blob([flipped]))).toBe('damaged');
    expect(await codeOf(backup.state === 'done' ? backup.file : new Blob())).toBe('not-a-bundle');
    expect(await codeOf(stuffed.state === 'done' ? stuffed.file : new Blob())).toBe('bad-record');
  });
});

async function* windowsOf(...records: { table: 'settings'; row: { key: 'paused'; value: boolean } }[]): AsyncGenerator<typeof records> {
  yield records;
}
