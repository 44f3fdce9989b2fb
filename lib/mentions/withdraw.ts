import { withLesson } from './lesson';
import { matchOf, type Renewal } from './matches';
import type { Match, Mention, Understanding } from './mention';

/**
 * A mention that was seen deleted on its site: what it said is dropped, with the places of what was found in it. It stays
 * under its topics, waits for no answer, and counts as it did, so there are no changes. Null where it was withdrawn before.
 */
export function withdraw(
  mention: Mention,
  matches: readonly Match[],
  at: number,
): ({ mention: Mention } & Renewal) | null {
  if (mention.goneAt !== undefined) return null;
  const { post, understanding } = mention;
  const withdrawn = withLesson({
    ...mention,
    post: { ...post, title: null, text: '', reply: null },
    understanding: withoutReasons(understanding),
    goneAt: at,
  });
  const put = matches.map((match) => {
    const { topicId, counted, heardAt, own, toward } = match;
    return matchOf(withdrawn, {
      topicId, spans: [], counted, heardAt, own,
      toward: toward === undefined ? undefined : { ...toward, reasons: [] },
    });
  });
  return { mention: withdrawn, put, changes: [] };
}

/** Reasons quote the text. */
function withoutReasons(understanding: Understanding): Understanding {
  const { sentiment, forTopics, intent } = understanding;
  return {
    ...understanding,
    sentiment: { ...sentiment, reasons: [] },
    ...(forTopics === undefined ? {} : { forTopics: forTopics.map((one) => ({ ...one, adapted: [] })) }),
    ...(intent === undefined ? {} : { intent: { ...intent, reasons: [] } }),
  };
}
