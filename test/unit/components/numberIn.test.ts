import { expect, it } from 'vitest';
import { numberIn } from '@/components/insights/numberIn';

it('reads numbers as they are typed in five languages, and nothing else', () => {
  expect(['12', ' 0.5 ', '0,5', '-3', '−3', '٠٫٥', '١٤', '.5'].map(numberIn)).toEqual([12, 0.5, 0.5, -3, -3, 0.5, 14, 0.5]);
  expect(['', 'much', '1,2,3', '1e3', '5 %', '--1'].map(numberIn)).toEqual([null, null, null, null, null, null]);
});
