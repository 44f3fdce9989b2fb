import { expect, test } from 'vitest';
import { displayName, nameWithin } from '@/lib/replies/displayName';

test.each([
  ['Anna', 'Anna'],
  ['  Anna   Berg ', 'Anna Berg'],
  ['Ada L.', 'Ada'],
  ['Ada L', 'Ada'],
  ['Seán O’Reilly', 'Seán O’Reilly'],
  ['Anne-Marie de la Tour', 'Anne-Marie de la Tour'],
  ['Jan van der Meer', 'Jan van der Meer'],
  ['Fiona McAvoy', 'Fiona McAvoy'],
  ['Олена Ґудзь', 'Олена Ґудзь'],
  ['Зоряна-Марія', 'Зоряна-Марія'],
  ['سارة الخطيب', 'سارة الخطيب'],
  ['田中', '田中'],
  ['Cafe\u0301r', 'Cafér'],
])('%j is greeted as %j', (shown, name) => {
  expect(displayName(shown)).toBe(name);
});

test.each([
  null, '', '   ', '@anna', 'anna', 'anna_berg', 'anna.berg', 'Anna123', 'AnnaBerg', 'xXannaXx', 'ANNA', 'anna berg',
  'Guest', 'amazon customer', 'Гость', 'مستخدم', 'Anna <3', 'Anna 🌸', 'https://a.example', 'a@b.example', 'A', 'A.',
  'We Are All Very Angry Customers', 'Anna\u202eBerg', '{name}', 'A'.repeat(41), "Anna'", 'Der Bücherwurm!',
])('%j is no name to greet by', (shown) => {
  expect(displayName(shown)).toBeNull();
});

test('a name that runs the other way is kept apart from the text', () => {
  expect(nameWithin('مرحباً', 'Anna')).toBe('\u2068Anna\u2069');
  expect(nameWithin('Hello', 'سارة')).toBe('\u2068سارة\u2069');
  expect(nameWithin('مرحباً', 'سارة')).toBe('سارة');
  expect(nameWithin('Добрий день', 'Anna')).toBe('Anna');
});
