import type { Weights } from './learned';

/** "ESM1": what a file of weights begins with. */
const MAGIC = 0x314d5345;
const HEADER = 20;

/**
 * Weights as the bytes of their file, little-endian: "ESM1", the number of buckets (uint32), the two units and `neutral`
 * (float32), then for each bucket its polarity, and for each its neutrality (int8).
 */
export function modelBytes({ polarity, neutrality, polarityUnit, neutralityUnit, neutral }: Weights): Uint8Array {
  const bytes = new Uint8Array(HEADER + 2 * polarity.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, polarity.length, true);
  view.setFloat32(8, polarityUnit, true);
  view.setFloat32(12, neutralityUnit, true);
  view.setFloat32(16, neutral, true);
  const weights = new Int8Array(bytes.buffer, HEADER);
  weights.set(polarity, 0);
  weights.set(neutrality, polarity.length);
  return bytes;
}

/** The weights in the bytes of a file; null where they are no such file. */
export function weightsIn(bytes: ArrayBuffer): Weights | null {
  if (bytes.byteLength < HEADER) return null;
  const view = new DataView(bytes);
  const buckets = view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || (buckets & (buckets - 1)) !== 0 || bytes.byteLength !== HEADER + 2 * buckets) return null;
  return {
    polarityUnit: view.getFloat32(8, true),
    neutralityUnit: view.getFloat32(12, true),
    neutral: view.getFloat32(16, true),
    polarity: new Int8Array(bytes, HEADER, buckets),
    neutrality: new Int8Array(bytes, HEADER + buckets, buckets),
  };
}
