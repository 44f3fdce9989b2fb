import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { SURE_ANSWER, type ArticleMatch } from '@/lib/replies/article';
import { BARE_KIT, type ReplyKit } from '@/lib/replies/kitForReply';
import type { ReplyRequest } from '@/lib/replies/replyRequest';
import { suggestReplies, type ReplyManner, type ReplySuggestions, type SuggestedReply } from '@/lib/replies/suggestReplies';
import { FIRST_VOICE, type Voice } from '@/lib/replies/voice';

/** A complaint in a review, in English, which nobody signed. */
export const REQUEST: ReplyRequest = { seed: 'web:1', language: 'en', label: 'negative', intent: 'complaint', authorName: null, kind: 'review' };

/** Enough mentions to meet every way to say something. */
export const SEEDS = Array.from({ length: 12 }, (_, index) => `web:${index}`);

/** What is suggested to a request like REQUEST but for what is told. */
export function drafted(request: Partial<ReplyRequest>, kit: Partial<Omit<ReplyKit, 'voice'>> & { voice?: Voice } = {}, found: ArticleMatch | null = null): ReplySuggestions {
  const asked = { ...REQUEST, ...request };
  const whole = { ...BARE_KIT, ...kit, voice: { ...FIRST_VOICE, ...kit.voice } };
  return suggestReplies(asked, REPLY_PACKS.get(asked.language ?? '') ?? null, whole, found);
}

/** The replies that are suggested; fails where there are none. */
export function repliesTo(...asked: Parameters<typeof drafted>): SuggestedReply[] {
  const suggestions = drafted(...asked);
  if (suggestions.state !== 'ready') throw new Error(suggestions.state);
  return suggestions.replies;
}

/** The reply of one manner; null: none is suggested. */
export function replyBy(manner: ReplyManner, ...asked: Parameters<typeof drafted>): SuggestedReply | null {
  return repliesTo(...asked).find((reply) => reply.manner === manner) ?? null;
}

/** The whole reply; fails where there is none. */
export function fullReply(...asked: Parameters<typeof drafted>): SuggestedReply {
  const reply = replyBy('full', ...asked);
  if (reply === null) throw new Error('No whole reply.');
  return reply;
}

/** An article that is sure to answer. */
export function articleFound(answer: string, language = 'en', confidence = SURE_ANSWER): ArticleMatch {
  const question = 'How?';
  return {
    article: { id: 'a1', questions: [question], answer, steps: [], language, product: '', validUntil: null, source: '', topicId: null },
    confidence, terms: [], question,
  };
}
