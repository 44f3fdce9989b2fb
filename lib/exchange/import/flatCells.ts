import { MOST_COLUMNS } from './csvRows';

const DEEPEST = 12;
const SEPARATOR = '; ';

/**
 * The texts, numbers and answers of an object, named by their paths ("author.name"); null for what is no object. Lists of plain
 * values are joined; of lists of objects the first stands for all. Whole numbers that JavaScript cannot hold exactly are left out:
 * ids would come to name something else. No more than `MOST_COLUMNS` cells, `DEEPEST` levels deep.
 */
export function flatCells(value: unknown): ReadonlyMap<string, string> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const cells = new Map<string, string>();
  addCells(cells, value, '', DEEPEST);
  return cells;
}

function addCells(cells: Map<string, string>, from: object, path: string, levels: number): void {
  for (const [key, value] of Object.entries(from) as [string, unknown][]) {
    if (cells.size >= MOST_COLUMNS) return;
    const name = path + key;
    const text = cellOf(value);
    if (text !== null) {
      if (!cells.has(name)) cells.set(name, text);
      continue;
    }
    const inner: unknown = Array.isArray(value) ? value[0] : value;
    if (levels > 1 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) addCells(cells, inner, `${name}.`, levels - 1);
  }
}

/** A plain value as a cell, '' where nothing is said; null where it holds others. */
function cellOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? '' : String(value);
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return null;
  const parts = value.slice(0, MOST_COLUMNS).map((member: unknown) => (Array.isArray(member) ? null : cellOf(member)));
  return parts.includes(null) ? null : parts.join(SEPARATOR);
}
