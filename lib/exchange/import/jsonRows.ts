import { LONGEST_ROW } from './csvRows';
import { flatCells } from './flatCells';
import { atBeginning, nextTexts } from './jsonTexts';
import { textPieces } from './textPieces';
import type { RowBatch, SourceRow } from './trouble';

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * The objects of a JSON file, a list of them or one in each line, as batches of bounded size. Rows are lines, or the places of
 * members in the list, from 1. What is no JSON, no object, or ends before it closes comes as broken.
 */
export async function* jsonRows(file: Blob, { encoding }: { encoding: string }): AsyncGenerator<RowBatch<SourceRow> & { done: number }> {
  let state = atBeginning();
  let row = 0;
  for await (const piece of textPieces(file, encoding)) {
    if (piece === null) {
      yield { ok: false, trouble: { why: 'encoding', row: row + 1 }, done: 1 };
      return;
    }
    const next = nextTexts(state, piece.text);
    state = next.state;
    if (state.held.length > LONGEST_ROW) {
      yield { ok: false, trouble: { why: 'row-too-long', row: row + next.texts.length + 1, most: LONGEST_ROW }, done: piece.done };
      return;
    }
    const rows: SourceRow[] = [];
    for (const text of next.texts) {
      row++;
      if (text.trim() !== '' || state.form === 'list') rows.push(rowOf(text, row, 'not-json'));
    }
    // What is left of lines is one without an end; what is left of a list did not end.
    if (piece.done === 1 && state.held.trim() !== '') rows.push(state.form === 'list' ? { row: row + 1, cells: NOTHING, broken: 'cut-off' } : rowOf(state.held, row + 1, 'cut-off'));
    yield { ok: true, rows, done: piece.done };
  }
}

function rowOf(text: string, row: number, unread: 'not-json' | 'cut-off'): SourceRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { row, cells: NOTHING, broken: unread };
  }
  const cells = flatCells(value);
  return cells === null ? { row, cells: NOTHING, broken: 'no-object' } : { row, cells, broken: null };
}
