import { describe, expect, it } from 'vitest';
import { isSeenAnswered } from '@/lib/mentions/status';
import { answerNeedOf, wantedAnswer } from '@/lib/mentions/waiting';
import { listedMention, type SampleMention } from '../components/samples';

const REPLY = { text: 'Sorry', author: null, publishedAt: { at: null, precision: 'unknown', raw: null } } as const;
const ANSWER = { handle: 'gull', at: null, permalink: null, seenAt: 1 };
const mentionOf = (sample: Partial<SampleMention> = {}) => listedMention({ id: 'm', ...sample }).mention;

describe('what wanted an answer', () => {
  it('is what waits for one, and what waits no more because it was answered or worked on', () => {
    const worked = { replied: { at: 2, how: 'put', edited: true }, status: { is: 'done', at: 2 } } as const;
    for (const of of [{}, { reply: REPLY }, { fate: { answer: ANSWER } }, { decided: worked }]) {
      expect(wantedAnswer(mentionOf(of), 'negative')).toBe(true);
    }
    expect(answerNeedOf(mentionOf({ reply: REPLY }), 'negative').needed).toBe(false);
  });

  it('is nothing that is the own account’s, deleted, without a wish, or so by the user’s word', () => {
    expect(wantedAnswer(mentionOf(), 'negative', true)).toBe(false);
    expect(wantedAnswer(mentionOf({ fate: { goneAt: 3 } }), 'negative')).toBe(false);
    expect(wantedAnswer(mentionOf({ label: 'positive', intent: 'praise' }), 'positive')).toBe(false);
    expect(wantedAnswer(mentionOf({ decided: { signals: { answer: false } } }), 'negative')).toBe(false);
  });

  it('is answered once an answer was seen, in the thread or in its card', () => {
    expect([{}, { reply: REPLY }, { fate: { answer: ANSWER } }].map((of) => isSeenAnswered(mentionOf(of)))).toEqual([false, true, true]);
  });
});
