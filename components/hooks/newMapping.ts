import type { ColumnName } from '@/lib/exchange/mentionColumns';
import type { ExportMapping } from '@/lib/mentions/exportMapping';

/** What most tables of mentions begin with. */
const FIRST: readonly ColumnName[] = ['published_at', 'site', 'author_name', 'text', 'sentiment', 'url'];

/** Columns to begin with, to be changed by the user. */
export function newMapping(name: string, id: string): ExportMapping {
  return { id, name, grain: 'mention', columns: FIRST.map((column) => ({ header: column, from: column, constant: '' })) };
}
