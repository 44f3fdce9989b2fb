import { cleanLine, cutAt } from '@/lib/posts/clean';

/** A column of a file as the user wants it: what a canonical column says, or the same in every row. */
export interface MappedColumn {
  header: string;
  /** Name of a canonical column; null: `constant` stands in it. */
  from: string | null;
  constant: string;
}

/** Columns of files that the user named: renamed, left out, in an order of their own. */
export interface ExportMapping {
  id: string;
  name: string;
  /** Whether there is one row of a mention, or one for each topic that hears it. */
  grain: 'match' | 'mention';
  columns: MappedColumn[];
}

export const MOST_MAPPINGS = 20;
export const MOST_MAPPED = 100;
/** Longest name or header, in UTF-16 units. */
export const LONGEST_HEADER = 100;
const LONGEST_CONSTANT = 500;

/** A name or header as it is stored; null where nothing is left. */
export function cleanHeader(typed: string): string | null {
  const line = cleanLine(typed);
  return line === null ? null : cutAt(line, LONGEST_HEADER).trimEnd();
}

/** The mappings in what is stored, in their order; what is none, or is there twice, or is one too many, is left out. */
export function readMappings(stored: unknown): ExportMapping[] {
  if (!Array.isArray(stored)) return [];
  const mappings = new Map<string, ExportMapping>();
  for (const value of stored) {
    const mapping = mappingIn(value);
    if (mapping !== null && !mappings.has(mapping.id)) mappings.set(mapping.id, mapping);
  }
  return [...mappings.values()].slice(0, MOST_MAPPINGS);
}

function mappingIn(value: unknown): ExportMapping | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, grain, columns } = value as Partial<Record<keyof ExportMapping, unknown>>;
  const called = typeof name === 'string' ? cleanHeader(name) : null;
  if (typeof id !== 'string' || id === '' || called === null || !Array.isArray(columns)) return null;
  const own = columns.flatMap((column) => columnIn(column) ?? []).slice(0, MOST_MAPPED);
  return own.length === 0 ? null : { id, name: called, grain: grain === 'mention' ? 'mention' : 'match', columns: own };
}

function columnIn(value: unknown): MappedColumn | null {
  if (typeof value !== 'object' || value === null) return null;
  const { header, from, constant } = value as Partial<Record<keyof MappedColumn, unknown>>;
  const named = typeof header === 'string' ? cleanHeader(header) : null;
  if (named === null) return null;
  return { header: named, from: typeof from === 'string' ? from : null, constant: typeof constant === 'string' ? cutAt(constant, LONGEST_CONSTANT) : '' };
}
