import type { EarshotDatabase } from './database';

const KEY = 'pseudonymSecret';
const BYTES = 32;

/** The secret of the pseudonyms in files; made with the first file that needs it. `random`: so many random bytes. */
export function pseudonymSecret(db: EarshotDatabase, random: (bytes: number) => Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return db.transaction('rw', db.settings, async () => {
    const value = (await db.settings.get(KEY))?.value;
    const known = typeof value === 'string' ? Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0)) : null;
    return known?.length === BYTES ? known : newSecret(db, random);
  });
}

/** From now on everybody has another pseudonym: files of before and after cannot be joined. */
export async function renewPseudonyms(db: EarshotDatabase, random: (bytes: number) => Uint8Array): Promise<void> {
  await db.transaction('rw', db.settings, () => newSecret(db, random));
}

async function newSecret(db: EarshotDatabase, random: (bytes: number) => Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const secret = new Uint8Array(random(BYTES));
  await db.settings.put({ key: KEY, value: btoa(String.fromCharCode(...secret)) });
  return secret;
}
