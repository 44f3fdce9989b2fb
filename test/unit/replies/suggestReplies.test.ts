import { describe, expect, test } from 'vitest';
import { SLOT } from '@/lib/language/packs/replies';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { suggestReplies, type ReplyManner, type SuggestedReply } from '@/lib/replies/suggestReplies';
import type { ReplyRequest } from '@/lib/replies/suggestReply';

const SEEDS = Array.from({ length: 12 }, (_, index) => `web:${index}`);
const LANGUAGES = [...REPLY_PACKS.keys()];

function offered(request: Partial<ReplyRequest>): SuggestedReply[] {
  const asked: ReplyRequest = { seed: 'web:1', language: 'en', label: 'negative', intent: 'complaint', authorName: 'Wren', kind: 'comment', ...request };
  const suggestions = suggestReplies(asked, REPLY_PACKS.get(asked.language ?? '') ?? null);
  if (suggestions.state !== 'ready') throw new Error(suggestions.state);
  return suggestions.replies;
}

const kindsOf = (manner: ReplyManner, request: Partial<ReplyRequest>): string[] => (
  offered(request).find((reply) => reply.manner === manner)?.blocks.map(({ kind }) => kind) ?? []
);

describe.each(LANGUAGES)('a brief reply in %s', (language) => {
  test.each(SEEDS)('%s: owns what went wrong, and asks for nothing', (seed) => {
    const kinds = kindsOf('brief', { language, seed });
    expect(kinds).toContain('own');
    expect(kinds).not.toContain('private');
  });

  test.each(['positive', 'negative', 'neutral'] as const)('answers a %s question, and does not only thank for it', (label) => {
    for (const intent of ['question', 'purchase'] as const) {
      const brief = offered({ language, label, intent }).find(({ manner }) => manner === 'brief');
      expect(brief?.text).toContain(SLOT);
    }
  });

  test('lets go who wants to leave, and says how', () => {
    expect(kindsOf('brief', { language, intent: 'cancel' }).toSorted()).toEqual(['acknowledge', 'greeting', 'own', 'step']);
  });

  test('is shorter than the whole one', () => {
    for (const intent of ['complaint', 'question', 'purchase', 'praise', 'cancel'] as const) {
      const [full, brief] = offered({ language, intent, label: 'positive' });
      expect(brief?.manner).toBe('brief');
      expect(brief?.text.length).toBeLessThan(full?.text.length ?? 0);
    }
  });
});

test('none is offered twice', () => {
  const texts = offered({ intent: 'request', label: 'neutral' }).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(offered({ intent: 'request', label: 'neutral' }).map(({ manner }) => manner)).not.toContain('brief');
});
