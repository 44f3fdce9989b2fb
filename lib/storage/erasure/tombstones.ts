import type { EarshotDatabase } from '../database';
import type { ErasureSecret } from '../rows';

const KEY = 'erasureSecrets';
/** Keys that are remembered, so that common words need not be hashed with every batch. */
const MOST_REMEMBERED = 20_000;
const ENCODER = new TextEncoder();

/** The erased were others, or known by other secrets, when it was asked than when it was to be stored: ask again. */
class ErasedMeanwhile extends Error {}

/** Which of the identities that were asked about are those of erased authors. */
export interface Erased {
  has: (identity: string) => boolean;
  /** Nobody of them. */
  isEmpty: boolean;
  /**
   * To be called first within the transaction that stores, over `tombstones` and `settings`, with the connection that it is of:
   * rejects where the answer is another one by now, and then all is undone and done again.
   */
  confirm: (within: EarshotDatabase) => Promise<void>;
}

/** Secrets of tombstones; empty: nobody was ever erased here. */
export async function readErasureSecrets(db: EarshotDatabase): Promise<ErasureSecret[]> {
  const value = (await db.settings.get(KEY))?.value;
  return Array.isArray(value) ? (value as ErasureSecret[]) : [];
}

/** Adds secrets that are not known yet. Must run inside a transaction over `settings`. */
export async function addErasureSecrets(db: EarshotDatabase, secrets: readonly ErasureSecret[]): Promise<void> {
  const known = await readErasureSecrets(db);
  const added = secrets.filter(({ id }) => !known.some((secret) => secret.id === id));
  if (added.length > 0) await db.settings.put({ key: KEY, value: [...known, ...added] });
}

/** A secret of its own. `random`: 32 bytes. */
export function newErasureSecret(id: string, random: Uint8Array): ErasureSecret {
  return { id, key: base64url(random) };
}

/**
 * The one door for all that stores what authors wrote: which of these identities are those of erased authors. Where nobody was
 * ever erased it costs one reading of a setting, else one of the tombstone of each; `identities` is asked only then. Must not
 * be called within a transaction (it would be over while the browser computes).
 */
export async function erasedAmong(db: EarshotDatabase, identities: () => Iterable<string>): Promise<Erased> {
  const secrets = await readErasureSecrets(db);
  if (secrets.length === 0) return erasedOf(secrets, new Map(), new Set());
  const keys = await tombstoneIds(secrets, new Set(identities()));
  return erasedOf(secrets, keys, await entombed(db, keys));
}

/**
 * Does work that stores what authors wrote, with what is known of the erased, and does it again where somebody was erased
 * between the question and the transaction, in which it has to `confirm`.
 */
export async function knowingErased<Result>(
  db: EarshotDatabase,
  identities: () => Iterable<string>,
  work: (erased: Erased) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const erased = await erasedAmong(db, identities);
    try {
      return await work(erased);
    } catch (error) {
      if (!isErasedMeanwhile(error)) throw error;
    }
  }
}

/** Ids of the tombstones of identities, one for each secret. */
export async function tombstoneIds(secrets: readonly ErasureSecret[], identities: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  await Promise.all([...identities].map(async (identity) => {
    keys.set(identity, await Promise.all(secrets.map((secret) => tombstoneId(secret, identity))));
  }));
  return keys;
}

function erasedOf(
  secrets: readonly ErasureSecret[],
  keys: ReadonlyMap<string, string[]>,
  found: ReadonlySet<string>,
): Erased {
  return {
    has: (identity) => found.has(identity),
    isEmpty: found.size === 0,
    async confirm(within) {
      const now = await readErasureSecrets(within);
      const isSame = now.length === secrets.length && now.every(({ id }, at) => id === secrets[at]?.id);
      if (!isSame) throw new ErasedMeanwhile();
      if (secrets.length > 0 && (await entombed(within, keys)).size !== found.size) throw new ErasedMeanwhile();
    },
  };
}

async function entombed(db: EarshotDatabase, keys: ReadonlyMap<string, string[]>): Promise<Set<string>> {
  const asked = [...keys].flatMap(([identity, ids]) => ids.map((id) => ({ identity, id })));
  const rows = await db.tombstones.bulkGet(asked.map(({ id }) => id));
  return new Set(asked.flatMap(({ identity }, at) => (rows[at] === undefined ? [] : [identity])));
}

function isErasedMeanwhile(error: unknown): boolean {
  if (error instanceof ErasedMeanwhile) return true;
  const inner = typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
  return inner !== undefined && isErasedMeanwhile(inner);
}

const imported = new Map<string, Promise<CryptoKey>>();
const remembered = new Map<string, Promise<string>>();

function tombstoneId(secret: ErasureSecret, identity: string): Promise<string> {
  const name = `${secret.id}:${secret.key}:${identity}`;
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const id = sign(secret, identity).then((hash) => `${secret.id}:${hash}`);
  remembered.set(name, id);
  return id;
}

async function sign(secret: ErasureSecret, identity: string): Promise<string> {
  // By the key itself: another database may have another one of the same name.
  const name = `${secret.id}:${secret.key}`;
  const key = imported.get(name) ?? crypto.subtle.importKey('raw', bytesOf(secret.key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  imported.set(name, key);
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', await key, ENCODER.encode(identity))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

function bytesOf(encoded: string): Uint8Array<ArrayBuffer> {
  const plain = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
