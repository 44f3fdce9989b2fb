import type { Translator } from '@/lib/i18n/translator';
import type { Stream } from '@/lib/inbox/stream';
import type { Topic } from '@/lib/query/topic';

/** A column that is ready to be added. */
export type StreamOffer = Omit<Stream, 'id'>;

const ALL = { query: '', topicId: null, waiting: false };
/** So many topics have a column on offer. */
const MOST_TOPICS = 5;

/** Columns on offer, without those that stand on the board: whatever topic, then one of each topic. */
export function streamOffers(streams: readonly Stream[], topics: readonly Pick<Topic, 'id' | 'name'>[], { text }: Pick<Translator, 'text'>): StreamOffer[] {
  const offers: StreamOffer[] = [
    { ...ALL, name: text('mentions.filter.waiting'), waiting: true },
    { ...ALL, name: text('sentiment.negative'), query: 'sentiment:negative' },
    { ...ALL, name: text('intent.question'), query: 'intent:question' },
    { ...ALL, name: text('streams.offer.all') },
    ...topics.slice(0, MOST_TOPICS).map(({ id, name }) => ({ ...ALL, name, topicId: id })),
  ];
  const isThere = (offer: StreamOffer): boolean =>
    streams.some(({ query, topicId, waiting }) => query === offer.query && topicId === offer.topicId && waiting === offer.waiting);
  return offers.filter((offer) => !isThere(offer));
}
