import { guardFormula } from '../../formulaGuard';
import { plainCell, type Cell, type Column, type ColumnType } from '../cells';

/** The most that a cell of Excel may hold, in UTF-16 units. */
export const MOST_IN_CELL = 32_767;
/** Styles of cells, by their places in STYLES. */
const STYLE = { plain: 0, instant: 1, head: 2, quoted: 3 } as const;
const DAY = 86_400_000;
/** Days from the first of Excel's calendar (as it counts, with 29 February 1900) to 1 January 1970. */
const EPOCH = 25_569;
/** 1 March 1900: before, Excel counts a day that there was not. */
const FIRST = 61;

const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 24, number: 11, boolean: 9, instant: 20, list: 24 };

export function sheetHead(columns: readonly Column[]): string {
  const widths = columns.map(({ type }, at) => `<col min="${at + 1}" max="${at + 1}" width="${WIDTHS[type]}" customWidth="1"/>`).join('');
  return `${XML}<worksheet xmlns="${SHEETS}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData>`;
}

export const SHEET_END = '</sheetData></worksheet>';

/** The row at a place (1 is the first) in the form of a sheet; `cut` is told of each text that is longer than a cell may hold. */
export function rowXml(place: number, cells: readonly Cell[], types: readonly ColumnType[] | 'head', cut: () => void): string {
  const written = cells.map((cell, at) => cellXml(`${letters(at)}${place}`, cell, types === 'head' ? 'head' : (types[at] ?? 'text'), cut));
  return `<row r="${place}">${written.join('')}</row>`;
}

function cellXml(reference: string, given: Cell, type: ColumnType | 'head', cut: () => void): string {
  const cell = plainCell(given);
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const serial = type === 'instant' ? Date.parse(cell) / DAY + EPOCH : Number.NaN;
  if (serial >= FIRST) return `<c r="${reference}" s="${STYLE.instant}"><v>${serial}</v></c>`;
  if (cell.length > MOST_IN_CELL) cut();
  const style = type === 'head' ? STYLE.head : guardFormula(cell) === cell ? STYLE.plain : STYLE.quoted;
  const styled = style === STYLE.plain ? '' : ` s="${style}"`;
  return `<c r="${reference}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(cutTo(cell, MOST_IN_CELL))}</t></is></c>`;
}

/** The letters of a column, the first being 0. */
export function letters(at: number): string {
  const rest = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? rest : letters(Math.floor(at / 26) - 1) + rest;
}

function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  return `${text.slice(0, /[\ud800-\udbff]/u.test(text.charAt(end - 1)) ? end - 1 : end)}…`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text within XML. What no XML may hold, and breaks that readers would fold, are written as Excel does (ECMA-376, ST_Xstring):
 * `_x000D_`; so is the underscore of what only looks like that.
 */
export function xmlText(text: string): string {
  return text
    .replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[\0-\u0008\u000b-\u001f\ufffe\uffff]/gu, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
