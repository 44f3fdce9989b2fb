import type { SignalRow } from './row';

const before = import.meta.glob<readonly SignalRow[]>('./before/*.ts', { eager: true, import: 'default' });
const after = import.meta.glob<readonly SignalRow[]>('./after/*.ts', { eager: true, import: 'default' });

export interface SignalTableFile {
  language: string;
  half: 'before' | 'after';
  rows: readonly SignalRow[];
}

/** The invented posts of each language: the half written before the rules, and the half written without looking at them. */
export const SIGNAL_TABLES: readonly SignalTableFile[] = [...filesOf(before, 'before'), ...filesOf(after, 'after')];

function filesOf(files: Record<string, readonly SignalRow[]>, half: 'before' | 'after'): SignalTableFile[] {
  return Object.entries(files).map(([path, rows]) => ({ language: /\/([a-z]+)\.ts$/u.exec(path)?.[1] ?? '', half, rows }));
}
