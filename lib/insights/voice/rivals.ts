import type { DatedTopic } from '../topicDays';

/** Who shares a voice: brands and competitors, and which of them are ours. */
export interface Rivals {
  topics: readonly DatedTopic[];
  own: ReadonlySet<string>;
}

/**
 * Brands and competitors; ours are all brands, or the one topic that is looked at. Null where there is nobody to share with: fewer than two,
 * none of ours or none of others, or a topic of an industry is looked at.
 */
export function rivalsOf(all: readonly DatedTopic[], topicId: string | null): Rivals | null {
  const topics = all.filter(({ role }) => role !== 'industry');
  const own = topics.filter(({ id, role }) => (topicId === null ? role === 'brand' : id === topicId));
  return own.length === 0 || own.length === topics.length ? null : { topics, own: new Set(own.map(({ id }) => id)) };
}
