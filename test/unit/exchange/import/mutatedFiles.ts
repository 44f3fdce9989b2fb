import { between, pick, type Random } from '@/scripts/generate/random';
import type { Bytes } from '@/lib/exchange/backup/digest';

const HOSTILE = ['"', '""', ',', ';', '\t', '\n', '\r\n', '\r', '\0', '\ufeff', '\u202e', '=1+1', '@SUM(A1)', '__proto__', 'constructor', '{', '}', '[', ']', '\\', '\\u0000', '1e999', '-0', 'NaN',
  '31.02.2026', '9'.repeat(40), '😀', 'ї', 'العربية', '../', 'javascript:alert(1)', 'https://', 'null', 'x'.repeat(70_000)].map((text) => new TextEncoder().encode(text));

type Mutation = (bytes: Bytes, random: Random) => Bytes;

const spliced = (bytes: Bytes, at: number, gone: number, added: Uint8Array): Bytes => {
  const made = new Uint8Array(bytes.length - Math.min(gone, bytes.length - at) + added.length);
  made.set(bytes.subarray(0, at));
  made.set(added, at);
  made.set(bytes.subarray(Math.min(bytes.length, at + gone)), at + added.length);
  return made;
};

const MUTATIONS: readonly Mutation[] = [
  // Half a file; a hole in it; a part of it twice; noise; what means something put in; bits turned; a mark of another encoding.
  (bytes, random) => bytes.slice(0, between(random, 0, bytes.length)),
  (bytes, random) => spliced(bytes, between(random, 0, bytes.length), between(random, 1, 400), new Uint8Array()),
  (bytes, random) => { const at = between(random, 0, bytes.length); return spliced(bytes, at, 0, bytes.slice(at, at + between(random, 1, 600))); },
  (bytes, random) => spliced(bytes, between(random, 0, bytes.length), 0, Uint8Array.from({ length: between(random, 1, 40) }, () => between(random, 0, 255))),
  (bytes, random) => spliced(bytes, between(random, 0, bytes.length), between(random, 0, 3), pick(random, HOSTILE)),
  (bytes, random) => { const turned = bytes.slice(); for (let n = between(random, 1, 8); n > 0 && turned.length > 0; n--) { const at = between(random, 0, turned.length - 1); turned[at] = (turned[at] ?? 0) ^ (1 << between(random, 0, 7)); } return turned; },
  (bytes, random) => spliced(bytes, 0, 0, pick(random, [new Uint8Array([0xff, 0xfe]), new Uint8Array([0xfe, 0xff]), new Uint8Array([0xef, 0xbb, 0xbf])])),
];

/** A file with one or two things wrong with it. */
export function mutated(bytes: Bytes, random: Random): Bytes {
  let made = bytes;
  for (let count = between(random, 1, 2); count > 0; count--) made = pick(random, MUTATIONS)(made, random);
  return made;
}
