import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** neg, neu, pos, in the order of CLASSES. */
export type ClassIndex = 0 | 1 | 2;
export const CLASSES = ['neg', 'neu', 'pos'] as const;

export interface Row {
  text: string;
  label: ClassIndex;
  /** Mean of what people said, where it was asked for. */
  score?: number;
  split?: string;
}

export interface Corpus {
  /** As its file is called: "en-sst". */
  name: string;
  language: string;
  /** Corpora of one group share texts: what is learnt from one is never measured on another. */
  group: string;
  rows: Row[];
}

const SHARING: Readonly<Record<string, string>> = { 'en-sst': 'en-movies', 'en-vader-movies': 'en-movies' };

/** The labelled corpora of a folder: files of JSON lines {"text","label","score"?,"split"?}, called by language and name. */
export function readCorpora(folder: string): Corpus[] {
  return readdirSync(folder).filter((file) => file.endsWith('.jsonl')).toSorted().map((file) => {
    const name = file.slice(0, -'.jsonl'.length);
    return { name, language: name.slice(0, 2), group: SHARING[name] ?? name, rows: rowsIn(readFileSync(join(folder, file), 'utf8')) };
  });
}

function rowsIn(lines: string): Row[] {
  return lines.split('\n').filter((line) => line !== '').map((line) => {
    const { text, label, score, split } = JSON.parse(line) as { text: string; label: (typeof CLASSES)[number]; score?: number; split?: string };
    return { text, label: CLASSES.indexOf(label) as ClassIndex, ...(score === undefined ? {} : { score }), ...(split === undefined ? {} : { split }) };
  });
}

/** At most so many rows, taken evenly from the whole. */
export function thinned<T>(rows: readonly T[], most: number): T[] {
  if (rows.length <= most) return [...rows];
  return Array.from({ length: most }, (_, index) => rows[Math.floor(index * rows.length / most)] as T);
}
