/** What is read of a file at a time, bytes. */
export const PIECE_BYTES = 1 << 18;

/** A piece of a file's text with how much of the file is read by then, 0..1; null where its bytes are not of the encoding. */
export type TextPiece = { text: string; done: number } | null;

/**
 * The text of a file in pieces, without a byte order mark; all ends of lines are newlines. Only one piece is held at a time.
 * `encoding` is a name that TextDecoder knows.
 */
export async function* textPieces(file: Blob, encoding: string): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let heldReturn = '';
  for (let at = 0; at < file.size || at === 0; at += PIECE_BYTES) {
    const end = Math.min(file.size, at + PIECE_BYTES);
    const isLast = end >= file.size;
    const bytes = await file.slice(at, end).arrayBuffer();
    let decoded: string;
    try {
      decoded = decoder.decode(bytes, { stream: !isLast });
    } catch {
      yield null;
      return;
    }
    // A carriage return at the end of a piece may be half of a line's end.
    const text = heldReturn + decoded;
    heldReturn = !isLast && text.endsWith('\r') ? '\r' : '';
    yield { text: text.slice(0, text.length - heldReturn.length).replaceAll(/\r\n?/gu, '\n'), done: file.size === 0 ? 1 : end / file.size };
    if (isLast) return;
  }
}
