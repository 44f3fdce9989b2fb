import { expect, test } from 'vitest';
import { westernDigits } from '@/lib/language/digits';

test.each([
  ['٥ يناير ٢٠٢٤', '5 يناير 2024'],
  ['۱۴۰۲', '1402'],
  ['५ मार्च २०२४', '5 मार्च 2024'],
  ['২০২৪', '2024'],
  ['௨௦௨௪', '2024'],
  ['๒๕๖๗', '2567'],
  ['２０２４年', '2024年'],
  ['2024, no ½ and no Ⅳ', '2024, no ½ and no Ⅳ'],
])('%s is %s', (text, western) => expect(westernDigits(text)).toBe(western));
