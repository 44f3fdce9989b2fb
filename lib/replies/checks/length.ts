import { channelOf, fitsIn, type Channel } from '@/lib/replies/channels';
import { unwanted, type Check } from './check';

/** Longer than this, and than so many times what it answers and what the knowledge base says, nobody reads it. */
const LONG = 500;
const TIMES = 3;

/** Longer than the site takes, or far longer than what it answers: where it should end. */
export const length: Check = ({ text }, { mention, article }) => {
  const channel = channelOf(mention.site);
  const own = text.trimEnd();
  if (!fitsIn(channel, own)) return unwanted([{ start: longestFitting(channel, own), end: own.length }]);
  const bearable = Math.max(LONG, TIMES * mention.text.length) + (article?.answer.length ?? 0);
  return own.length > bearable ? unwanted([{ start: bearable, end: own.length }]) : null;
};

/** How much of the beginning of a text the channel takes. */
function longestFitting(channel: Channel, text: string): number {
  let [fits, tooLong] = [0, text.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (fitsIn(channel, text.slice(0, middle))) fits = middle;
    else tooLong = middle;
  }
  return fits;
}
