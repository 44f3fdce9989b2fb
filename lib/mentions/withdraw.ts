import { withoutCues } from '@/lib/signals/withoutCues';
import { withLesson } from './lesson';
import { factsOf, matchOf, type Renewal } from './matches';
import type { Match, Mention, MentionAnswer, Understanding } from './mention';

/**
 * A mention that was seen deleted on its site: what it said is dropped, with the places of what was found in it and the words of who answered. It stays
 * under its topics, waits for no answer, and counts as it did, so there are no changes. Null where it was withdrawn before.
 */
export function withdraw(
  mention: Mention,
  matches: readonly Match[],
  at: number,
): ({ mention: Mention } & Renewal) | null {
  if (mention.goneAt !== undefined) return null;
  const { promises: _promises, ...others } = mention;
  const { post, understanding, answer } = mention;
  const withdrawn = withLesson({
    ...others,
    ...(answer === undefined ? {} : { answer: withoutWords(answer) }),
    post: { ...post, title: null, text: '', reply: null },
    understanding: withoutReasons(understanding),
    goneAt: at,
  });
  const put = matches.map((match) => {
    const facts = factsOf(match);
    const { toward, relevance, aspects } = facts;
    return matchOf(withdrawn, {
      ...facts,
      spans: [],
      toward: toward && { ...toward, reasons: [] },
      relevance: relevance && { ...relevance, reasons: [] },
      aspects: aspects?.map((aspect) => ({ ...aspect, cues: [] })),
    });
  });
  return { mention: withdrawn, put, changes: [] };
}

/** An answer may quote what it answers, and names who wrote it. */
function withoutWords({ text: _text, ...answer }: MentionAnswer): MentionAnswer {
  return answer;
}

/** Reasons quote the text. */
export function withoutReasons(understanding: Understanding): Understanding {
  const { sentiment, forTopics, intent, signals } = understanding;
  return {
    ...understanding,
    sentiment: { ...sentiment, reasons: [] },
    ...(forTopics === undefined ? {} : { forTopics: forTopics.map((one) => ({ ...one, adapted: [] })) }),
    ...(intent === undefined ? {} : { intent: { ...intent, reasons: [] } }),
    ...(signals === undefined ? {} : { signals: withoutCues(signals) }),
  };
}
