import type { Bytes } from '../backup/digest';

export const FILE_ENCODINGS = ['utf-8', 'utf-16le'] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];

const UTF_8 = new TextEncoder();

/** A text in an encoding; UTF-16 has the lower byte first. */
export function encoded(text: string, encoding: FileEncoding): Bytes {
  if (encoding === 'utf-8') return UTF_8.encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
