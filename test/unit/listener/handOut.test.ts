// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerHandOut, type HandedOut, type HandOutProtocol } from '@/lib/listener/handOut';
import { createMessenger } from '@/lib/messaging/messenger';
import { completePost } from '@/lib/posts/complete';
import { show } from '../markup';

const rest = { site: 's', pageKind: 'feed' as const, health: { found: 0, read: 0, missing: {} }, settled: true };

const post = (nativeId: string, text = nativeId) =>
  completePost({ kind: 'post', nativeId, text }, { site: 's', base: 'https://s.example/', context: 'feed' });

async function ask(): Promise<HandedOut> {
  const sent = await createMessenger<HandOutProtocol>().send('handOut');
  if (!sent.ok) throw new Error(sent.why);
  return sent.answer;
}

afterEach(() => fakeBrowser.reset());

describe('posts handed out by builds that check the readers', () => {
  it('come in the order of the page, each once with its last reading, structured data behind', async () => {
    show('<p></p><p></p>');
    const [first, second] = document.querySelectorAll('p');
    const { note, stop } = answerHandOut(() => rest);
    const missing: never[] = [];
    note({ outcome: 'post', post: post('data'), missing, element: null });
    note({ outcome: 'post', post: post('b'), missing, element: second ?? null });
    note({ outcome: 'post', post: post('a', 'short'), missing, element: first ?? null });
    note({ outcome: 'post', post: post('a', 'expanded'), missing, element: first ?? null });
    note({ outcome: 'post', post: post('a', 'from the data'), missing, element: null });
    note({ outcome: 'failed', why: 'x', element: first ?? null });
    const { posts, ...others } = await ask();
    expect(posts.map(({ text }) => text)).toEqual(['expanded', 'b', 'data']);
    expect(others).toEqual(rest);
    stop();
    await expect(ask()).rejects.toThrow('no-answer');
  });
});
