import { describe, expect, test } from 'vitest';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { orderNumberIn } from '@/lib/replies/orderNumber';
import type { Product } from '@/lib/replies/product';
import { prepareProducts, productCalled, productNamed } from '@/lib/replies/productNamed';
import { knownOf, trackingLink } from '@/lib/replies/slots';
import { BARE_KIT, type ReplyKit } from '@/lib/replies/kitForReply';
import { FIRST_VOICE, type Voice } from '@/lib/replies/voice';
import type { Known } from '@/lib/replies/ways';
import { fullReply, REQUEST, replyBy } from './drafted';

const product = (name: string, ...aliases: string[]): Product => ({ id: name, name, url: `https://norvelo.example/${name.length}`, price: '', aliases });
const BAGS = [product('Harbour'), product('Harbour Roll', 'HR-20'), product('Beam', 'Beam light'), product('Тінь')];

function known(text: string, voice: Voice = {}, kit: Partial<ReplyKit> = {}, language = 'en'): Known {
  const pack = REPLY_PACKS.get(language);
  if (pack === undefined) throw new Error(`No replies in ${language}`);
  return knownOf({ ...REQUEST, language, text }, pack, { ...BARE_KIT, ...kit, voice: { ...FIRST_VOICE, ...voice } }, null);
}

describe('an order number', () => {
  test.each([
    ['NV-####', 'Where is NV-2048?', 'NV-2048'], ['NV-####', 'where is nv-2048', 'nv-2048'], ['NV-####', 'NV-20481 is none, nor XNV-2048', null],
    ['NV-####', 'NV-2048 or NV-2049', null], ['NV-####', 'NV-2048, again NV-2048', 'NV-2048'], ['@@#.##', 'It is ab1.23!', 'ab1.23'], ['@@#.##', 'It is ab1x23!', null],
    ['(##)', 'So (12) it is', '(12)'], ['##/##', 'at 12/34', '12/34'], ['№###', '№123', '№123'],
  ])('by the mask %s in %j: %s', (mask, text, number) => {
    expect(orderNumberIn(text, 'en', mask)).toBe(number);
  });

  test.each([
    ['en', 'My order 48291 never came', '48291'], ['en', 'Order number: AB-48291.', 'AB-48291'], ['en', 'order #48291', '48291'], ['en', 'I ordered 3 bags in order to ride 10000 km', null],
    ['en', 'in order: 12', null], ['en', 'purchase no. 4829-11', '4829-11'], ['de', 'Bestellung Nr. 48291 fehlt', '48291'], ['de', 'meine Bestellnummer ist 48291', '48291'],
    ['uk', 'замовлення № 48291 не прийшло', '48291'], ['ru', 'заказ номер 48291', '48291'], ['ar', 'الطلب رقم 48291', '48291'], ['fy', 'bestelling 48291', '48291'],
    ['nl', 'bestelnummer 48291', '48291'], ['fr', 'ma commande n° 48291', '48291'], ['es', 'mi pedido número 48291', '48291'], ['it', 'il mio ordine n. 48291', '48291'],
    ['pt', 'a encomenda nº 48291', '48291'], ['pl', 'zamówienie nr 48291', '48291'], ['tr', '48291 numaralı siparişim', null], ['tr', 'sipariş numarası 48291', '48291'],
    ['xx', 'order 48291', null], ['__proto__', 'order 48291', null], ['en', 'order 48291 and order 48292', null],
  ])('by the word for it in %s, %j: %s', (language, text, number) => {
    expect(orderNumberIn(text, language)).toBe(number);
  });
});

describe('a product', () => {
  test.each([
    ['The harbour broke', 'Harbour'], ['My HARBOUR roll leaks', 'Harbour Roll'], ['hr-20 is fine', 'Harbour Roll'], ['Harbours', null], ['the beam-light', 'Beam'], ['моя тінь', 'Тінь'], ['a bag', null],
  ])('is named as words, the longest: %j, %s', (text, name) => {
    expect(productNamed(text, BAGS)?.name ?? null).toBe(name);
  });

  test('is called by its whole name', () => {
    expect(productCalled('harbour roll', BAGS)?.name).toBe('Harbour Roll');
    expect(productCalled('roll', BAGS)).toBeNull();
    expect(productCalled('', BAGS)).toBeNull();
    expect(productNamed('x', [])).toBeNull();
  });

  test('is found as well in a large catalogue that was made ready in parts', async () => {
    const products = Array.from({ length: 1_200 }, (_, n) => product(`Lantern ${n}`, `LN-${n}`));
    let turns = 0;
    await prepareProducts(products, async () => {
      turns += 1;
      // Made ready in parts, it is not taken for whole before it is.
      expect(productNamed('a Lantern 1199', [...products])?.name).toBe('Lantern 1199');
    });
    expect(turns).toBe(4);
    for (const n of [0, 249, 250, 1_199]) expect([productNamed(`a Lantern ${n}`, products)?.name, productCalled(`ln-${n}`, products)?.name]).toEqual([`Lantern ${n}`, `Lantern ${n}`]);
    await prepareProducts(products, () => Promise.reject(new Error('It was made ready.')));
  });

  test('is that of the order that the author names, where no other is; no other order’s', () => {
    const orders = [{ number: 'NV-2048', products: ['Beam'], at: Date.UTC(2026, 4, 3) }];
    const voice = { orderMask: 'NV-####' };
    expect(known('nv-2048 is late', voice, { products: BAGS, orders })).toMatchObject({ order: 'nv-2048', product: 'Beam', date: 'May 3' });
    expect(known('nv-2048, a Harbour', voice, { products: BAGS, orders }).product).toBe('Harbour');
    expect(known('It is late', voice, { products: BAGS, orders })).toEqual({});
  });
});

describe('addresses', () => {
  test.each([
    ['https://norvelo.example/t/{order}', 'A/1 2&x', 'https://norvelo.example/t/A%2F1%202%26x'], ['https://norvelo.example/t', 'A1', null],
    ['http://norvelo.example/{order}', 'A1', null], ['javascript:alert({order})', '1', null], ['https://{order}', ' ', null], ['//norvelo.example/{order}', '1', null],
  ])('%s for %s: %s', (link, order, expected) => {
    expect(trackingLink(link, order)).toBe(expected);
  });

  test('are https, or not said', () => {
    expect(known('', { appointmentLink: 'http://norvelo.example/' })).toEqual({});
    expect(known('', { appointmentLink: ' https://norvelo.example/talk ' })).toEqual({ appointment: 'https://norvelo.example/talk' });
    expect(known('Beam', {}, { products: [{ ...product('Beam'), url: 'javascript:alert(1)' }] })).toEqual({ product: 'Beam' });
  });
});

test.each([
  ['en', 1, 'hours', 'within an hour'], ['en', 4, 'hours', 'within 4 hours'], ['en', 1, 'days', 'within a day'], ['en', 2, 'days', 'within 2 days'],
] as const)('by when is answered, in %s: %i %s', (language, n, unit, words) => {
  expect(known('', { answersWithin: { n, unit } }, {}, language).within).toBe(words);
});

test('what is filled in is taken as it is', () => {
  const texts = ['$&', '{order}', '$1', '{contact}'];
  for (const contact of texts) expect(fullReply({}, { voice: { contact } }).text).toContain(contact);
});

test('a name of another direction is set apart, an address is not', () => {
  const text = replyBy('full', { language: 'ar', authorName: 'Ada', kind: 'comment' }, { voice: { contact: 'https://norvelo.example/c' } })?.text ?? '';
  expect(text).toContain('\u2068Ada\u2069');
  expect(text).toMatch(/(?<!\u2068)https:\/\/norvelo\.example\/c(?!\u2069)/u);
});
