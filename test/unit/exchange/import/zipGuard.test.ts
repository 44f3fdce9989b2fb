import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '@/lib/exchange/backup/digest';
import { checkZip } from '@/lib/exchange/import/zipGuard';
import { between, seeded } from '@/scripts/generate/random';

interface Part {
  name: string;
  content: Uint8Array;
  /** What the directory says that it unpacks to, where that is not so. */
  declared?: number;
  stored?: boolean;
  flags?: number;
  method?: number;
  /** The index of the part in whose place it lies. */
  in?: number;
}

const LIMITS = { entries: 20, bytes: 1_000_000 };

/** An archive as the format says, or as those who mean harm write one. */
function zip(parts: readonly Part[], remark = ''): Bytes {
  const chunks: Buffer[] = [];
  const places: number[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, declared = content.length, stored = false, flags = 0, method = stored ? 0 : 8, in: shared } of parts) {
    const packed = stored ? Buffer.from(content) : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt16LE(name.length, 26);
    const place = shared === undefined ? at : (places[shared] ?? 0);
    if (shared === undefined) {
      chunks.push(local, Buffer.from(name), packed);
      at += 30 + name.length + packed.length;
    }
    places.push(place);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(declared, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(place, 42);
    central.push(entry, Buffer.from(name));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(remark.length, 20);
  return new Uint8Array(Buffer.concat([...chunks, directory, end, Buffer.from(remark)]));
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const SHEET: Part = { name: 'xl/sheet1.xml', content: text('<sheet/>'.repeat(2000)) };

describe('an archive', () => {
  test('that is as it says may be opened', async () => {
    expect(await checkZip(zip([SHEET, { name: 'a.txt', content: text('a'), stored: true }, { name: 'empty', content: text('') }], 'a remark'), LIMITS)).toEqual({ ok: true, names: ['xl/sheet1.xml', 'a.txt', 'empty'] });
    expect(await checkZip(zip([]), LIMITS)).toEqual({ ok: true, names: [] });
  });

  test.each<[string, Part[], string]>([
    ['says that it is too large', [{ ...SHEET, declared: 2_000_000 }], 'too-large'],
    ['is too large as a whole', Array.from({ length: 3 }, (_, at) => ({ name: `${at}`, content: new Uint8Array(400_000) })), 'too-large'],
    ['unpacks to more than it says', [{ name: 'bomb', content: new Uint8Array(50_000_000), declared: 1000 }], 'damaged'],
    ['unpacks to less than it says', [{ ...SHEET, declared: SHEET.content.length + 1 }], 'damaged'],
    ['holds a part within another', [SHEET, { ...SHEET, name: 'again', in: 0 }], 'damaged'],
    ['holds very many parts', Array.from({ length: 21 }, (_, at) => ({ name: `${at}`, content: text('x') })), 'too-many-entries'],
    ['is locked', [{ ...SHEET, flags: 1 }], 'unsupported'],
    ['is packed otherwise', [{ ...SHEET, method: 12 }], 'unsupported'],
    ['needs sizes of 64 bits', [{ ...SHEET, declared: 0xffff_ffff }], 'unsupported'],
  ])('that %s is refused', async (_, parts, why) => {
    expect(await checkZip(zip(parts), LIMITS)).toEqual({ ok: false, why });
  });

  test('is refused however little of it is there', async () => {
    const whole = zip([SHEET]);
    for (let length = 0; length < whole.length; length += 7) expect(await checkZip(whole.slice(0, length), LIMITS)).toEqual({ ok: false, why: 'damaged' });
    expect(await checkZip(text('PK, but not really') as Bytes, LIMITS)).toEqual({ ok: false, why: 'damaged' });
  });

  test('with bits turned is checked to an answer', async () => {
    const random = seeded(7);
    for (let round = 0; round < 300; round++) {
      const spoilt = zip([SHEET, { name: 'b', content: text('b'), stored: true }]);
      for (let turned = between(random, 1, 4); turned > 0; turned--) spoilt[between(random, 0, spoilt.length - 1)] = between(random, 0, 255);
      const checked = await checkZip(spoilt, LIMITS);
      expect(checked.ok || ['damaged', 'unsupported', 'too-many-entries', 'too-large'].includes(checked.why)).toBe(true);
    }
  });
});
