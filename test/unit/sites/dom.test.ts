// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import {
  attribute, closest, find, findAll, firstChildOf, hasAttribute, matches, nextElementOf, parentOf, previousElementOf,
  rawText,
} from '@/lib/sites/reading/dom';
import { documentOf } from './samplePages';

const said = (node: Node | null): string | null => (node === null ? null : rawText(node));

// In browsers a form shows its inputs under their names; the DOM of these tests does not, so one is put there by hand.
test.each<[string, (form: Element) => unknown, unknown]>([
  ['querySelector', (form) => said(find(form, 'b')), 'text'],
  ['querySelectorAll', (form) => findAll(form, 'b').length, 1],
  ['getAttribute', (form) => attribute(form, 'class'), 'post'],
  ['hasAttribute', (form) => hasAttribute(form, 'hidden'), true],
  ['matches', (form) => matches(form, 'form'), true],
  ['closest', (form) => closest(form, 'body') !== null, true],
  ['nodeType', (form) => said(find(form, 'b')), 'text'],
  ['textContent', (form) => rawText(form), 'text'],
  ['firstChild', (form) => said(firstChildOf(form)), 'text'],
  ['parentNode', (form) => parentOf(form) !== null, true],
  ['nextElementSibling', (form) => said(nextElementOf(form)), 'after'],
  ['previousElementSibling', (form) => said(previousElementOf(form)), 'before'],
])('an input called %s hides nothing', (name, ask, answer) => {
  const document = documentOf('<body><p>before</p><form class="post" hidden><b>text</b></form><p>after</p></body>');
  const form = find(document, 'form') ?? document.body;
  Object.defineProperty(form, name, { value: document.createElement('input') });
  expect(ask(form)).toBe(answer);
});
