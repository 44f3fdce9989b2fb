import type { ToolRules } from './rules';

export const syften: ToolRules = {
  tool: 'syften',
  telltales: [
    [/\$[a-z]+:/u, 3],
    [/`[^`]+`/u, 1],
    [/(?:^|\s)\*\p{L}/u, 1],
    [/\btype:(?:post|comment)\b/u, 0.5],
    [/\b(site|author):\S+(?:\s+(?!AND|OR|NOT)\S+){0,9}?\s+\1:\S/u, 1.5],
  ],
  repeatedAreOr: ['site', 'author'],
};
