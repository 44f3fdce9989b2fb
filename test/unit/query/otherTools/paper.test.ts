import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOtherTool } from '@/lib/query/otherTools/normalise';
import { TOOL_NAMES } from '@/lib/query/otherTools/pasted';
import { parseQuery } from '@/lib/query/grammar/parse';

const paper = readFileSync('docs/queries.md', 'utf8');

/** The cells of all rows of tables with so many columns. */
function rowsOf(columns: number): string[][] {
  return paper.split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(1, -1).split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|')))
    .filter((cells) => cells.length === columns && !/^(?:write|tool)$/u.test(cells[0] ?? ''));
}

function codesOf(cell: string): string[] {
  return Array.from(cell.matchAll(/(`+) ?(.+?) ?\1(?!`)/gu), ([, , code = '']) => code);
}

test.each(rowsOf(2).flatMap(([cell = '']) => codesOf(cell)))('the paper writes %s as it is written', (query) => {
  expect(parseQuery(query)).toMatchObject({ ok: true });
});

test.each(rowsOf(3).map(([tool = '', there = '', here = '']) => [tool, codesOf(there)[0] ?? '', codesOf(here)[0]]))(
  'the paper reads a query of %s as it is read: %s',
  (tool, there, here) => {
    const read = readOtherTool(there ?? '');
    expect(read?.query).toBe(here);
    const name = read?.tool === null ? 'any' : TOOL_NAMES[read?.tool ?? 'keywords'] || 'lists';
    expect(name).toBe(tool);
  },
);
