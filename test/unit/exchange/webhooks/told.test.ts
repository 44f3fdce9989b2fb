import { expect, test } from 'vitest';
import { toldOf } from '@/lib/exchange/webhooks/told';
import { listedMention } from '../../components/samples';

const using = { pseudonymOf: async (kind: string, name: string) => Promise.resolve(`${kind}(${name})`), siteName: () => 'Forum', topics: [{ handles: ['forum:acme_help'] }] };
const told = async (text: string, authors: 'named' | 'pseudonyms' | 'none') =>
  toldOf({ ...listedMention({ id: 'forum:1', text, handle: 'ada-l' }) }, { whole: true, authors }, using);

test.each([
  ['Mail ada@example.com or ring +49 (170) 123-45 67 now', 'Mail [email] or ring [number] now'],
  ['IBAN DE89 3704 0044 0532 0130 00, card 4111-1111-1111-1111', 'IBAN DE[number], card [number]'],
  ['هاتفي ٠١٠١٢٣٤٥٦٧٨ من فضلك', 'هاتفي [number] من فضلك'],
  ['In 2026 it cost 1,200 and 30 % of 4.5 stars', 'In 2026 it cost 1,200 and 30 % of 4.5 stars'],
])('%s', async (text, excerpt) => {
  expect((await told(text, 'named')).excerpt).toBe(excerpt);
});

test('without named authors nothing names or leads to an account', async () => {
  const { id, url, author, excerpt } = await told('ada-l asks @grace and @acme_help', 'pseudonyms');
  expect({ id, url, author, excerpt }).toMatchObject({ id: 'forum:mention(forum:1)', url: null, excerpt: 'author(forum:ada-l) asks author(forum:grace) and @acme_help' });
  expect(author).toMatch(/^author\(/u);
  expect(await told('ada-l asks @grace', 'none')).toMatchObject({ author: null, excerpt: '[author] asks [author]' });
});
