/** Crockford's digits: none of them is taken for another one. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 50 bits: of a million names, two are alike once in two thousand times. */
const LENGTH = 10;
const MOST_REMEMBERED = 20_000;
const ENCODER = new TextEncoder();

/** What stands for a name: the same for the same name by the same secret, and without the secret nothing leads back. */
export type PseudonymOf = (kind: 'author' | 'mention', name: string) => Promise<string>;

/** Pseudonyms by HMAC-SHA-256 (RFC 2104) with a secret: `author-7f3k2m0xqa`. Case makes no other name. */
export async function pseudonymsBy(secret: Uint8Array<ArrayBuffer>): Promise<PseudonymOf> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const known = new Map<string, string>();
  return async (kind, name) => {
    const subject = `${kind}\n${name.normalize('NFKC').toLowerCase()}`;
    const before = known.get(subject);
    if (before !== undefined) return before;
    const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, ENCODER.encode(subject)));
    const pseudonym = `${kind}-${Array.from(digest.subarray(0, LENGTH), (byte) => DIGITS[byte & 31] ?? '').join('')}`;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(subject, pseudonym);
    return pseudonym;
  };
}
