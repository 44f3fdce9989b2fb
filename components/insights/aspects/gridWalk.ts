import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

export interface GridWalk {
  /** Of the body of the grid. */
  onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  /** What the element that takes the focus of a cell is given. */
  cell: (row: number, column: number) => { 'data-place': string; tabIndex: 0 | -1; onFocus: () => void };
}

/** Makes a grid one stop of the Tab key; arrows walk through its cells, Home and End along a row, with Ctrl to its corners. */
export function useGridWalk(rows: number, columns: number, mirrored: boolean): GridWalk {
  const [current, setCurrent] = useState({ row: 0, column: 0 });
  const at = { row: Math.min(current.row, rows - 1), column: Math.min(current.column, columns - 1) };
  return {
    onKeyDown(event) {
      const next = placeAfter(event, at, { rows, columns }, mirrored);
      if (next === null) return;
      event.preventDefault();
      setCurrent(next);
      const found = event.currentTarget.querySelector(`[data-place="${next.row} ${next.column}"]`);
      if (found instanceof HTMLElement) found.focus();
    },
    cell: (row, column) => ({
      'data-place': `${row} ${column}`,
      tabIndex: row === at.row && column === at.column ? 0 : -1,
      onFocus: () => setCurrent({ row, column }),
    }),
  };
}

interface Place {
  row: number;
  column: number;
}

function placeAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: Place,
  { rows, columns }: { rows: number; columns: number },
  mirrored: boolean,
): Place | null {
  const within = (value: number, most: number): number => Math.min(most - 1, Math.max(0, value));
  const aside = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (aside !== 0) return { row, column: within(column + (mirrored ? -aside : aside), columns) };
  switch (key) {
    case 'ArrowDown': return { row: within(row + 1, rows), column };
    case 'ArrowUp': return { row: within(row - 1, rows), column };
    case 'Home': return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End': return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default: return null;
  }
}
