import { MENTION_COLUMNS, type MentionColumn } from '../mentionColumns';
import type { MentionLine } from '../mentionLine';
import type { CsvForm } from './tableForm';

/** Of what there is one row: of a mention under each topic that hears it, of a mention, or of an author. */
export type Grain = 'match' | 'mention' | 'author';

/** What a file has as its rows and columns. */
export interface Layout {
  columns: readonly MentionColumn[];
  grain: Grain;
  /** Columns of which one at least has to hold something; a row without is left out and counted. Each of the lists must be met. */
  needs: readonly (readonly string[])[];
  /** Rows of one file at most; null: as many as there are. */
  mostRows: number | null;
  /** What its reader wants a CSV file to be like, whatever else is chosen. */
  csv?: Partial<Omit<CsvForm, 'kind'>>;
}

export const CANONICAL: Layout = { columns: MENTION_COLUMNS, grain: 'match', needs: [], mostRows: null };

/** What tells rows apart; null: no row may stand for it. */
export function keyOf({ mention, match }: MentionLine, grain: Grain): string | null {
  if (grain === 'author') return mention.authorId;
  return grain === 'mention' ? mention.id : `${mention.id} ${match.topicId}`;
}
