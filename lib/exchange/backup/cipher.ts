import { joined, type Bytes } from './digest';
import { CIPHER, KDF, ROUNDS, SALT_BYTES, type Encryption } from './format';

/** How a new file is locked. `salt`: random bytes, `SALT_BYTES` of them. */
export function encryptionBy(salt: Bytes): Encryption {
  if (salt.length !== SALT_BYTES) throw new RangeError('Not a salt');
  return { cipher: CIPHER, kdf: KDF, rounds: ROUNDS, salt: btoa(String.fromCharCode(...salt)) };
}

/**
 * The key of a passphrase, by PBKDF2 (RFC 8018). The passphrase is taken in Unicode form NFKC, so that it is the same on
 * every keyboard. It takes about as long as `rounds` says: half a second for 600,000.
 */
export async function keyOf(passphrase: string, { rounds, salt }: Encryption): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const by = { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: bytesOf(salt) };
  return crypto.subtle.deriveKey(by, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Where a payload stands, which is locked in with it: in which file (the header's digest), as which frame, with which flags. */
export interface FramePlace {
  header: Bytes;
  /** From 1. */
  index: number;
  flags: number;
}

export async function seal(key: CryptoKey, bytes: Bytes, place: FramePlace): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt(parametersOf(place), key, bytes));
}

/** The payload unlocked; null where the key is another or the payload is not as it was locked. */
export async function unseal(key: CryptoKey, bytes: Bytes, place: FramePlace): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parametersOf(place), key, bytes));
  } catch {
    return null;
  }
}

/** Each file has a key of its own, by its salt: the number of the frame is a nonce that never comes twice. */
function parametersOf({ header, index, flags }: FramePlace): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  return { name: 'AES-GCM', iv, additionalData: joined([header, iv, Uint8Array.of(flags)]) };
}

function bytesOf(base64: string): Bytes {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
