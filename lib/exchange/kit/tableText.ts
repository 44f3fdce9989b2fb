/** Largest file that is read, bytes. */
export const LARGEST_TABLE = 50_000_000;

/**
 * The text of a table's file: UTF-8, or UTF-16 where a mark at its beginning says so. 'encoding' where it is written otherwise, as
 * by old spreadsheet programs: letters would be guessed. 'too-large' beyond `LARGEST_TABLE`.
 */
export async function tableText(file: Blob): Promise<{ ok: true; text: string } | { ok: false; why: 'encoding' | 'too-large' }> {
  if (file.size > LARGEST_TABLE) return { ok: false, why: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: 'encoding' };
  }
}
