/** A random name for one reader instance: 32 hexadecimal letters. (`randomUUID` is missing on pages without https.) */
export function randomInstance(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
