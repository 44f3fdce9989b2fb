import { expect, it } from 'vitest';
import { quoteOf } from '@/lib/insights/quotes';

const said = (text: string, name: string): string | null =>
  quoteOf({ title: null, text, author: { handle: name, name: null, url: null, followers: null } }, [], 'en');

it.each([
  ['anne-marie', 'anne-marie here: the lamp broke.'],
  ['a.b(c)[d]*e+f?', 'a.b(c)[d]*e+f? here: the lamp broke.'],
  ['x^y$z|w/v\\u', 'x^y$z|w/v\\u here: the lamp broke.'],
])('hides the name of the author, whatever signs it has: %s', (name, text) => {
  expect(said(text, name)).toBe('… here: the lamp broke.');
});
