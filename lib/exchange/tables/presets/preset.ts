import type { MentionColumn } from '../../mentionColumns';
import type { MentionLine } from '../../mentionLine';
import type { Cell, ColumnType } from '../cells';
import type { Grain, Layout } from '../layout';
import type { WrittenTimes } from './writtenTimes';

/** What the user says once for all rows of a file. */
export const ASKS = ['pipeline', 'status', 'source', 'owner', 'company', 'origin', 'type', 'stage', 'tag', 'template', 'ownFields'] as const;
export type Ask = (typeof ASKS)[number];

/** Values of a picklist are those of the user's own organisation: these stand where nothing was changed yet. */
export type Asked = Readonly<Partial<Record<Ask, string>>>;

export interface PresetUse {
  asked: Asked;
  times: WrittenTimes;
}

/** Columns of a file as another tool wants them. */
export interface Preset {
  grain: Grain;
  /** What is asked, with what stands there at first. */
  asks: Asked;
  needs: Layout['needs'];
  mostRows: number | null;
  /** It is of nobody if authors may not be named. */
  namesPeople: boolean;
  csv?: Layout['csv'];
  columns: (use: PresetUse) => MentionColumn[];
}

/** A column whose cells are texts, unless told otherwise. */
export function column(name: string, cell: (line: MentionLine) => Cell, type: ColumnType = 'text'): MentionColumn {
  return { name, type, cell };
}

/** A column in which the same stands in every row; nothing where that is empty. */
export const constant = (name: string, value: string | undefined): MentionColumn => column(name, () => (value === undefined || value === '' ? null : value));

/** Columns that there are in the files of a tool and of which a page says nothing. */
export const unknown = (...names: readonly string[]): MentionColumn[] => names.map((name) => column(name, () => null));
