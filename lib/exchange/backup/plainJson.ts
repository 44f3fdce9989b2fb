/** Key of what JSON has no form for. */
const TAG = '$';
/** Deeper than anything that is stored. */
const DEEPEST = 64;

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array };
type ArrayName = keyof typeof ARRAYS;

/**
 * A value as one line of JSON, always the same for the same value: keys in the order of their code units, what is undefined
 * left out. What JSON has no form for stands exactly as `{"$":[kind,…]}`: `number` (NaN, ±Infinity, −0), `object` (one with a
 * key `$`, as pairs), and the names of typed arrays, with their numbers. Throws where there is no form at all.
 */
export function writeJson(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new TypeError('Too deep to be written');
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((one) => writeJson(one ?? null, depth + 1)).join()}]`;
  if (typeof value !== 'object') throw new TypeError(`No form for ${typeof value}`);
  if (ArrayBuffer.isView(value)) return writeArray(value);
  const keys = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined).toSorted(byCodeUnits);
  const pairs = keys.map((key) => [JSON.stringify(key), writeJson((value as Record<string, unknown>)[key], depth + 1)] as const);
  if (keys.includes(TAG)) return `{"$":["object",${pairs.map(([key, one]) => `[${key},${one}]`).join()}]}`;
  return `{${pairs.map(([key, one]) => `${key}:${one}`).join()}}`;
}

/** What `writeJson` wrote; throws where it is no JSON, too deep, or tagged by what there is no such thing of. */
export function readJson(line: string): unknown {
  const value: unknown = JSON.parse(line);
  return line.includes(`"${TAG}"`) || line.includes('\\u') ? untagged(value, 0) : value;
}

function writeNumber(value: number): string {
  if (Object.is(value, -0)) return '{"$":["number","-0"]}';
  return Number.isFinite(value) ? String(value) : `{"$":["number","${value}"]}`;
}

function writeArray(view: ArrayBufferView): string {
  const name = view.constructor.name;
  if (!isArrayName(name)) throw new TypeError(`No form for ${name}`);
  const numbers = Array.from(view as Uint8Array, writeNumber);
  return `{"$":[${[`"${name}"`, ...numbers].join()}]}`;
}

function untagged(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) throw new TypeError('Too deep to be read');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => untagged(one, depth + 1));
  const tagged = (value as Record<string, unknown>)[TAG];
  if (tagged !== undefined) return ofTag(tagged, depth);
  // Not by assignment: a key `__proto__` is a key like any other.
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, untagged(one, depth + 1)]));
}

function ofTag(tagged: unknown, depth: number): unknown {
  if (!Array.isArray(tagged)) throw new TypeError('Not a tag');
  const [kind, ...rest] = tagged as unknown[];
  if (kind === 'number' && typeof rest[0] === 'string') return Number(rest[0]);
  if (kind === 'object') return Object.fromEntries(rest.map((pair) => pairOf(pair, depth)));
  if (typeof kind !== 'string' || !isArrayName(kind)) throw new TypeError('Not a tag');
  return ARRAYS[kind].from(rest.map((one) => numberOf(one, depth)));
}

function pairOf(pair: unknown, depth: number): [string, unknown] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') throw new TypeError('Not a pair');
  return [pair[0], untagged(pair[1], depth + 1)];
}

function numberOf(value: unknown, depth: number): number {
  const number = untagged(value, depth + 1);
  if (typeof number !== 'number') throw new TypeError('Not a number');
  return number;
}

function isArrayName(name: string): name is ArrayName {
  return Object.hasOwn(ARRAYS, name);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
