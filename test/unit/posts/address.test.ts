import { expect, test } from 'vitest';
import { isSamePlace, withoutTracking } from '@/lib/posts/address';

test.each<[address: string, bare: string | null]>([
  ['https://shop.example/lamp?utm_source=x&utm_medium=y&id=7&fbclid=1', 'https://shop.example/lamp?id=7'],
  ['https://shop.example/lamp?gclid=1', 'https://shop.example/lamp'],
  ['https://shop.example/lamp?__cft__[0]=1&__tn__=x&v=2', 'https://shop.example/lamp?v=2'],
  ['https://shop.example/lamp#:~:text=never%20got', 'https://shop.example/lamp'],
  ['https://forum.example/t/1#comment-5:~:text=never', 'https://forum.example/t/1#comment-5'],
  ['https://forum.example/t/1#comment-5', 'https://forum.example/t/1#comment-5'],
  ['https://forum.example/t/1?reference=5&gclidx=1', 'https://forum.example/t/1?reference=5&gclidx=1'],
  ['https://wren:secret@forum.example/', 'https://forum.example/'],
  ['javascript:alert(1)', null],
  ['mailto:wren@mail.example', null],
  ['nonsense', null],
])('%s', (address, bare) => expect(withoutTracking(address)).toBe(bare));

test.each<[one: string, other: string, same: boolean]>([
  ['https://www.forum.example/t/1/', 'http://forum.example/t/1?utm_campaign=x', true],
  ['https://forum.example/t/1', 'https://forum.example/t/1#:~:text=x', true],
  ['https://forum.example/t/1', 'https://forum.example/t/1#2', false],
  ['https://forum.example/t/1', 'https://forum.example/t/2', false],
  ['nonsense', 'nonsense', false],
])('%s and %s', (one, other, same) => expect(isSamePlace(one, other)).toBe(same));
