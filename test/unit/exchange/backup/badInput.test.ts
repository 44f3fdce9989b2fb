import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { digestOf, joined, type Bytes } from '@/lib/exchange/backup/digest';
import { FRAME_HEAD, KDF, CIPHER, LONGEST_HEADER, MAGIC, type FileHeader } from '@/lib/exchange/backup/format';
import { writeFrame } from '@/lib/exchange/backup/frames';
import { writeHeader } from '@/lib/exchange/backup/header';
import { seeded } from '@/scripts/generate/random';
import type { BackupRecord, BackupRefusal } from '@/lib/storage/backup/backupRecords';
import { fileOf, HEADER, sourceOf, take, tombstones } from './sampleBackup';

const PLAIN: FileHeader = { ...HEADER, compression: 'gzip', encryption: null };
const PASSPHRASE = 'correct horse';
const encoder = new TextEncoder();

/** A file with this header and these frames, whatever they hold; the last one is marked as the last. */
async function crafted(frames: readonly (string | Bytes)[], header: unknown = PLAIN): Promise<Blob> {
  const begun = await writeHeader(header as FileHeader);
  const parts = [begun.bytes];
  let at = { index: 1, digest: begun.digest };
  for (const [index, frame] of frames.entries()) {
    const plain = typeof frame === 'string' ? encoder.encode(frame) : frame;
    const { bytes, digest } = await writeFrame(plain, index === frames.length - 1, at, { header: begun.digest, key: null });
    parts.push(bytes);
    at = { index: at.index + 1, digest };
  }
  return new Blob(parts);
}

/** A file with one frame whose payload and length are as given, its digest right. */
async function withPayload(payload: Bytes, length = payload.length, flags = 0): Promise<Blob> {
  const begun = await writeHeader(PLAIN);
  const head = new Uint8Array(FRAME_HEAD);
  new DataView(head.buffer).setUint32(0, length);
  head[4] = flags;
  head.set(await digestOf(begun.digest, head.slice(0, 5), payload), 5);
  return new Blob([begun.bytes, head, payload]);
}

async function refusalOf(file: Blob, passphrase: string | null = null): Promise<BackupRefusal | string> {
  const { read } = await take(file, { passphrase });
  return read.state === 'refused' ? read.refusal : read.state;
}

/** Where each frame of a file begins, and where the last one ends. */
async function borders(file: Blob): Promise<number[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let at = MAGIC.length;
  for (let lines = 0; lines < 2; lines++) at = bytes.indexOf(10, at) + 1;
  const found = [at];
  while (at < bytes.length) {
    at += FRAME_HEAD + new DataView(bytes.buffer).getUint32(at);
    found.push(at);
  }
  return found;
}

const lock = (rounds: number): FileHeader['encryption'] => ({ cipher: CIPHER, kdf: KDF, rounds, salt: btoa('s'.repeat(32)) });
const stone = '{"row":{"at":1,"id":"secret-1:0000000000000000000000000000000000000000000"},"table":"tombstones"}\n';

describe('a file that is no backup, or none that can be read', () => {
  const newer = { ...PLAIN, format: 2, schema: 12, compression: 'other' };
  it.each<[string, () => Blob | Promise<Blob>, BackupRefusal]>([
    ['an empty file', () => new Blob([]), { code: 'not-a-backup' }],
    ['another file', () => new Blob(['mention_id,topic\r\n']), { code: 'not-a-backup' }],
    ['a beginning alone', () => new Blob(['EARSHOT BAC']), { code: 'truncated', at: 0 }],
    ['a header cut short', async () => (await crafted([])).slice(0, 60), { code: 'truncated', at: 0 }],
    ['a header without an end', () => new Blob([MAGIC, 'x'.repeat(LONGEST_HEADER + 100)]), { code: 'damaged', at: 0 }],
    ['a header that is no JSON', async () => {
      const stated = encoder.encode(`${MAGIC}{"format":1\n`);
      const digest = Buffer.from(await digestOf(stated)).toString('hex');
      return new Blob([stated, `${digest}\n`]);
    }, { code: 'damaged', at: 0 }],
    ['a newer format', () => crafted([], newer), { code: 'newer', format: 2, schema: 12 }],
    ['a newer schema', () => crafted([], { ...PLAIN, schema: 999 }), { code: 'newer', format: 1, schema: 999 }],
    ['a bundle of a newer schema', () => crafted([], { ...PLAIN, kind: 'bundle', schema: 999 }), { code: 'newer', format: 1, schema: 999 }],
    ['a schema without backups', () => crafted([], { ...PLAIN, schema: 7 }), { code: 'damaged', at: 0 }],
    ['an unknown kind', () => crafted([], { ...PLAIN, kind: 'other' }), { code: 'damaged', at: 0 }],
    ['a time that is none', () => crafted([], { ...PLAIN, createdAt: 1e300 }), { code: 'damaged', at: 0 }],
    ['a key for nothing', () => crafted([], { ...PLAIN, encryption: lock(99_999) }), { code: 'damaged', at: 0 }],
    ['a key for a day of work', () => crafted([], { ...PLAIN, encryption: lock(10_000_001) }), { code: 'damaged', at: 0 }],
    ['no frame', () => crafted([]), { code: 'truncated', at: 1 }],
    ['a length beyond all bounds', () => withPayload(new Uint8Array(9), 0xffffffff), { code: 'damaged', at: 1 }],
    ['a length beyond the file', () => withPayload(new Uint8Array(9), 10), { code: 'truncated', at: 1 }],
    ['a length short of its payload', () => withPayload(new Uint8Array(9), 8), { code: 'damaged', at: 1 }],
    ['flags of later formats', async () => withPayload(new Uint8Array(9), 9, 2), { code: 'damaged', at: 1 }],
    ['a payload that is not packed', () => withPayload(encoder.encode(stone)), { code: 'damaged', at: 1 }],
    ['something behind what is packed', () => withPayload(joined([gzipped(stone), encoder.encode('more')])), { code: 'damaged', at: 1 }],
    ['counts that are not so', () => crafted([stone, '{"counts":{"tombstones":2},"digests":{},"content":""}\n']), { code: 'damaged', at: 2 }],
    ['no counts at all', () => crafted([stone, stone]), { code: 'damaged', at: 2 }],
    ['something behind the end', async () => new Blob([await fileOf(sourceOf(...tombstones(1))), 'x']), { code: 'damaged', at: 2 }],
  ])('%s is refused', async (_, made, refusal) => {
    expect(await refusalOf(await made())).toEqual(refusal);
  });

  it('is not read on, however long its header is', async () => {
    const file = new Blob([MAGIC, 'x'.repeat(1_000_000)]);
    Object.defineProperty(file, 'size', { value: 1_000_000_000 });
    const slice = vi.spyOn(file, 'slice');
    expect(await refusalOf(file)).toEqual({ code: 'damaged', at: 0 });
    expect(Math.max(...slice.mock.calls.map(([, end]) => end ?? Infinity))).toBeLessThan(LONGEST_HEADER + 200);
  });

  it('is told where it went away while it was read', async () => {
    const file = await fileOf(sourceOf(...tombstones(1)));
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    expect(await refusalOf(file)).toEqual({ code: 'unreadable-file' });
  });
});

const gzipped = (text: string): Bytes => new Uint8Array(gzipSync(text));

describe('a record that is not what its table holds', () => {
  const setting = (value: string, key = 'theme'): string => `{"row":{"key":"${key}","value":${value}},"table":"settings"}\n`;
  it.each<[string, string, string]>([
    ['no JSON', '{"table"\n', ''],
    ['no line end', stone.trim(), ''],
    ['nothing', '\n', ''],
    ['no text', '\udc00\n', ''],
    ['an unknown table', '{"row":{},"table":"readers"}\n', ''],
    ['the name of a method', '{"row":{},"table":"constructor"}\n', ''],
    ['another table among it', stone + setting('1'), 'settings'],
    ['a tombstone of another form', '{"row":{"at":1,"id":"mallory"},"table":"tombstones"}\n', 'tombstones'],
    ['a text as a time', '{"row":{"at":"1","id":"secret-1:0000000000000000000000000000000000000000000"},"table":"tombstones"}\n', 'tombstones'],
    ['a mention without a post', '{"matches":[],"row":{"id":"x:1"},"table":"mentions"}\n', 'mentions'],
    ['a setting that would change objects', setting('{"a":{"__proto__":{"polluted":1}}}'), 'settings'],
    ['the same, written otherwise', setting('{"a":{"\\u005f_proto__":{"polluted":1}}}'), 'settings'],
    ['a setting of bytes', setting('{"$":["Uint32Array",1]}'), 'settings'],
    ['a tag of nothing', setting('{"$":["Function","x"]}'), ''],
    ['depths without end', setting('['.repeat(400_000) + ']'.repeat(400_000)), 'settings'],
    ['tags in depths without end', setting(`"\\u0041","a":${'['.repeat(400_000)}${']'.repeat(400_000)}`), ''],
  ])('%s refuses the file', async (_, lines, table) => {
    const refusal = await refusalOf(await crafted([lines, '{}']));
    expect(refusal).toEqual({ code: 'bad-record', at: 1, table });
    expect({}).not.toHaveProperty('polluted');
  });

  it('may come with more than its table holds, which is dropped', async () => {
    const more = stone.replace('"at":1', '"__proto__":{"polluted":1},"constructor":2,"more":3,"at":1');
    const { records } = await take(await crafted([more, '{}']));
    expect(records).toEqual([{ table: 'tombstones', row: { id: expect.stringMatching(/^secret-1:/u), at: 1 } }]);
    expect(Object.keys(records[0]?.row ?? {})).toEqual(['id', 'at']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is left out where it is of the copy alone that wrote it', async () => {
    const own = setting('{"given":true,"at":1,"text":99}', 'consent') + setting('"stolen"', 'generation') + setting('"dark"');
    expect((await take(await crafted([own, '{}']))).records).toEqual([{ table: 'settings', row: { key: 'theme', value: 'dark' } }]);
  });
});

describe('more than may be', () => {
  it('in one frame is not unpacked', async () => {
    const bomb = gzipSync(new Uint8Array(256_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusalOf(await withPayload(new Uint8Array(bomb)))).toEqual({ code: 'too-large', at: 1 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64_000_000);
  });

  it('in many frames is not unpacked to the end', async () => {
    const many = stone.repeat(80_000);
    expect(await refusalOf(await crafted([many, many, many, many, many, '{}']))).toEqual({ code: 'too-large', at: 4 });
  });

  it('of tombstones is read in short lists', async () => {
    const file = await fileOf({ header: HEADER, windows: manyTombstones(100_000) });
    const { read, most } = await take(file);
    expect(read).toMatchObject({ state: 'done', counts: { tombstones: 100_000 } });
    expect(most).toBeLessThan(10_000);
  });
});

async function* manyTombstones(count: number): AsyncGenerator<ReturnType<typeof tombstones>[number]> {
  for (let from = 0; from < count; from += 500) {
    const [window = []] = tombstones(500);
    yield await Promise.resolve(window);
  }
}

/** Few records that fill many frames. */
function longSettings(count: number): BackupRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const value = { name: `${index}`, query: 'long '.repeat(30_000) };
    return { table: 'settings', row: { key: `touchpoint:${index}`, value } };
  });
}

describe('a passphrase', () => {
  let locked: Blob;
  beforeAll(async () => {
    locked = await fileOf(sourceOf(longSettings(12)), { passphrase: PASSPHRASE });
  });

  it('is asked for', async () => {
    expect(await refusalOf(locked)).toEqual({ code: 'passphrase-needed' });
  });

  it.each(['', 'Correct horse', 'correct horse '])('that is wrong is told from damage: %j', async (wrong) => {
    expect(await refusalOf(locked, wrong)).toEqual({ code: 'passphrase-wrong' });
  });

  it.each([['the right one', PASSPHRASE], ['the same, typed otherwise', 'ｃorrect horse']])('opens by %s', async (_, right) => {
    expect((await take(locked, { passphrase: right })).read).toMatchObject({ state: 'done', counts: { settings: 12 } });
  });

  it('of a damaged file is not called wrong', async () => {
    const [first = 0, second = 0] = await borders(locked);
    for (const [at, index] of [[first + FRAME_HEAD, 1], [second + FRAME_HEAD, 2]] as const) {
      expect(await refusalOf(await flipped(locked, at, 0), PASSPHRASE)).toEqual({ code: 'damaged', at: index });
    }
  });

  it('is no matter to a file that is not locked', async () => {
    expect((await take(await fileOf(sourceOf(...tombstones(1))), { passphrase: PASSPHRASE })).read).toMatchObject({ state: 'done' });
  });

  it('does not open frames that were put elsewhere', async () => {
    const [first = 0, second = 0, third = 0] = await borders(locked);
    const swapped = new Blob([locked.slice(0, first), locked.slice(second, third), locked.slice(first, second), locked.slice(third)]);
    expect(await refusalOf(swapped, PASSPHRASE)).toEqual({ code: 'damaged', at: 1 });
  });
});

async function flipped(file: Blob, at: number, bit: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return new Blob([bytes]);
}

describe('a file of several frames', () => {
  let file: Blob;
  let ends: number[];
  beforeAll(async () => {
    file = await fileOf(sourceOf(longSettings(20)));
    ends = await borders(file);
  });

  it('is refused wherever it is cut', async () => {
    expect(ends.length).toBeGreaterThan(4);
    for (const [index, at] of ends.slice(0, -1).entries()) {
      for (const cut of [at, at + 3, at + FRAME_HEAD, at + FRAME_HEAD + 9, (ends[index + 1] ?? 0) - 1]) {
        expect(await refusalOf(file.slice(0, cut))).toEqual({ code: 'truncated', at: index + 1 });
      }
    }
  });

  it('is refused by the right frame for each of 200 flipped bits', async () => {
    const random = seeded(8);
    const [first = 0] = ends;
    for (let time = 0; time < 200; time++) {
      // A third of them in what is shortest and says the most: the header and the heads of frames.
      const near = time % 3 === 0 ? (ends[Math.floor(random() * (ends.length - 1))] ?? 0) - 20 : null;
      const at = near === null ? Math.floor(random() * file.size) : near + Math.floor(random() * (FRAME_HEAD + 20));
      const refusal = await refusalOf(await flipped(file, at, Math.floor(random() * 8)));
      const index = at < first ? 0 : ends.findIndex((end) => at < end);
      const places = ['damaged', 'truncated'].map((code) => JSON.stringify({ code, at: index }));
      const right = at < MAGIC.length ? [JSON.stringify({ code: 'not-a-backup' })] : places;
      expect(right).toContain(JSON.stringify(refusal));
    }
  });

  it('is whole as it was', async () => {
    expect((await take(file)).read).toMatchObject({ state: 'done' });
  });
});

describe('a clock that was set back', () => {
  it('leaves a backup of later than now readable', async () => {
    const file = await fileOf({ ...sourceOf(...tombstones(1)), header: { ...HEADER, createdAt: Date.UTC(2060, 0, 1) } });
    expect((await take(file)).read).toMatchObject({ state: 'done', header: { createdAt: Date.UTC(2060, 0, 1) } });
  });
});
