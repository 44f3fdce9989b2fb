import { expect, test } from 'vitest';
import { parseLooseJson } from '@/lib/sites/reading/looseJson';

test.each([
  ['JSON as it should be', '{"a": [1, true, null, "b\\n"]}', { a: [1, true, null, 'b\n'] }],
  ['line breaks in strings', '{"a": "one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
  ['commas before a bracket', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
  ['unescaped quotes', '{"a": "he said "no" to me", "b": 1}', { a: 'he said "no" to me', b: 1 }],
  ['comments around', '<!-- {"a": 1} -->', { a: 1 }],
  ['comments within', '/* from the shop */ {"a": /* one */ 1};', { a: 1 }],
  ['an end that is missing', '{"a": [{"b": "c"}, {"d": "e', { a: [{ b: 'c' }, { d: 'e' }] }],
  ['one bracket too many', '{"a": 1}}', { a: 1 }],
  ['values one after another', '{"a": 1}{"b": 2}', [{ a: 1 }, { b: 2 }]],
  ['escapes', '{"a": "\\u0416\\/\\"", }', { a: 'Ж/"' }],
  ['no JSON', 'window.data = undefined', undefined],
  ['nothing', '', undefined],
])('%s', (_, source, value) => expect(parseLooseJson(source)).toEqual(value));

test('CDATA marks around data do not hide it', () => {
  expect(JSON.stringify(parseLooseJson('//<![CDATA[\n{"a": "b"}\n//]]>'))).toContain('{"a":"b"}');
});

test('keys called like prototypes stay keys', () => {
  const value = parseLooseJson('{"__proto__": {"polluted": 1}, "a": 1,}') as Record<string, unknown>;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(value['polluted']).toBeUndefined();
});

test('endless nesting and endless length end', () => {
  expect(JSON.stringify(parseLooseJson(`${'['.repeat(1_000_000)},`)).length).toBeLessThan(1_000);
  expect(parseLooseJson(`"${'x'.repeat(5_000_000)}"`)).toBeUndefined();
});
