import type { ReplyKit } from '@/lib/replies/kitForReply';
import { voiceFrom } from '@/lib/replies/voice';
import type { EarshotDatabase } from '../database';
import { segmentsOfAuthor } from '../people/authorSegments';
import type { Mention } from '../rows';
import { keptKit } from './keptKit';
import { voicesFor } from './voices';

export type KitMention = Pick<Mention, 'topicIds' | 'hiddenIn' | 'authorId'>;

/**
 * The reply kit as it holds for a mention at an instant (ms since 1970). Of several topics that hear it the first one's voice holds
 * before the others', and that of the author's first segment before all.
 */
export async function readReplyKit(db: EarshotDatabase, mention: KitMention, now: number): Promise<ReplyKit> {
  const { templates, products, voices, segments, topics } = await keptKit(db);
  const topicIds = topics.map(({ id }) => id).filter((id) => mention.topicIds.includes(id) && mention.hiddenIn?.includes(id) !== true);
  const wanted = new Set([...Object.keys(voices.segments), ...templates.flatMap(({ segmentId }) => segmentId ?? [])]);
  const own = (await segmentsOfAuthor(db, mention.authorId, segments.filter(({ id }) => wanted.has(id)), now)).map(({ id }) => id);
  const spoken = own.find((id) => voices.segments[id] !== undefined);
  return {
    voice: voiceFrom(voicesFor(voices, { topicIds: topicIds.toReversed(), ...(spoken === undefined ? {} : { segmentId: spoken }) })),
    templates: templates.filter(({ topicId, segmentId }) => isOneOf(topicIds, topicId) && isOneOf(own, segmentId)),
    products,
    orders: [],
  };
}

const isOneOf = (ids: readonly string[], id: string | null): boolean => id === null || ids.includes(id);
