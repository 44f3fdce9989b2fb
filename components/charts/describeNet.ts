import { netWords } from '@/components/sentiment/netWords';
import type { Translator } from '@/lib/i18n/translator';
import type { NetPoint } from '@/lib/insights/netSeries';
import { goneWords } from './goneWords';

/** A point of net sentiment in words: its days, and its value with interval and n, or that there are too few. */
export function describeNet(point: NetPoint, words: Translator): string {
  const gone = goneWords(point, words);
  return gone === null ? describeValue(point, words) : `${describeValue(point, words)}. ${gone}`;
}

function describeValue({ from, to, net }: NetPoint, words: Translator): string {
  const days = from === to ? words.day(from) : words.dayRange(from, to);
  if (net.state === 'few') return words.count('net.pointFew', net.n, { days });
  return words.count('net.point', net.n, { days, value: netWords(net, words).both });
}
