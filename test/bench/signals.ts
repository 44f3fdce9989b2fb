import { qualityOf, MEASURED, type Measured, type Quality } from '../signals/quality';
import { SIGNAL_TABLES } from '../signals/tables';
import { asRow, understander } from '../signals/understood';

/** How well the signals of one half of one language's table were found. */
export interface TableQuality {
  language: string;
  half: 'before' | 'after';
  rows: number;
  quality: Record<Measured, Quality | null>;
}

/** How well signals are found in the invented posts of test/signals, whose languages are given. */
export function signalsBench(): TableQuality[] {
  const understand = understander();
  return SIGNAL_TABLES.map(({ language, half, rows }) => ({
    language,
    half,
    rows: rows.length,
    quality: qualityOf(rows.map((row) => [row, asRow(understand(row.text, language))])),
  }));
}

export { MEASURED };
